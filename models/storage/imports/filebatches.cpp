// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imports/filebatches.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

Result<std::vector<FileBatch>> batchesOfFile(Database &database, const QByteArray &sha256)
{
    std::vector<FileBatch> batches;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT b.id, b.round, b.file_name, b.imported_at, w.batch_id FROM import_batch b "
                       "LEFT JOIN batch_withdrawal w ON w.batch_id = b.id WHERE b.sha256 = ? ORDER BY b.id"),
        {QString::fromLatin1(sha256)}, [&batches](const Row &row) {
            batches.push_back(
                {ImportBatchId(row.number(0)), row.integer(1), row.text(2), row.instant(3), !row.isNull(4)});
        }));
    return batches;
}

Result<bool> wasEarlierOneWithdrawn(Database &database, const FileBatch &batch)
{
    return database
        .number(QStringLiteral("SELECT COUNT(*) FROM batch_withdrawal w JOIN import_batch b ON b.id = w.batch_id "
                               "WHERE b.round = ? AND w.batch_id < ? AND w.withdrawn_at >= ?"),
                {batch.roundNumber, batch.id.value(), toMillis(batch.importedAtUtc)})
        .map([](qint64 count) { return count > 0; });
}

Result<std::vector<quint64>> conflictLines(Database &database, ImportBatchId batch)
{
    std::vector<quint64> lines;
    HOITHI_CHECK(database.select(QStringLiteral("SELECT line FROM import_conflict WHERE batch_id = ? ORDER BY line"),
                                 {batch.value()},
                                 [&lines](const Row &row) { lines.push_back(static_cast<quint64>(row.number(0))); }));
    return lines;
}

} // namespace hoithi
