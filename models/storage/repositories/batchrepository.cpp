// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/batchrepository.h"

#include "base/rowdigest.h"
#include "storage/bulkinsert.h"
#include "storage/database.h"
#include "storage/imports/conflictrepository.h"
#include "storage/imports/storedbytes.h"
#include "storage/row.h"

#include <array>
#include <string>
#include <string_view>

namespace hoithi {

namespace {

const QLatin1String batchColumns(
    "SELECT id, round, file_name, sha256, size, importer, imported_at, accepted, unchanged, "
    "conflicts, excluded, agency_unresolved, rejected_by, content_digest, content_key_id, sealing_salt FROM "
    "import_batch ");

QString rejectedText(const ImportCounts &counts)
{
    QStringList numbers;
    for (const qint64 number : counts.rejectedBy)
        numbers.append(QString::number(number));
    return numbers.join(QLatin1Char(' '));
}

ImportCounts countsAt(const Row &row, int column)
{
    ImportCounts counts;
    counts.accepted = row.number(column);
    counts.unchanged = row.number(column + 1);
    counts.conflicts = row.number(column + 2);
    counts.excluded = row.number(column + 3);
    counts.agencyUnresolved = row.number(column + 4);
    const QStringList numbers = row.text(column + 5).split(QLatin1Char(' '));
    for (std::size_t i = 0; i < counts.rejectedBy.size() && static_cast<qsizetype>(i) < numbers.size(); ++i)
        counts.rejectedBy[i] = numbers[static_cast<qsizetype>(i)].toLongLong();
    return counts;
}

RejectReason reasonOf(const QByteArray &code)
{
    for (std::size_t i = 0; i < rejectReasonCount; ++i) {
        const auto reason = static_cast<RejectReason>(i);
        if (rejectReasonCode(reason) == std::string_view(code.constData(), static_cast<std::size_t>(code.size())))
            return reason;
    }
    return RejectReason::MalformedRow;
}

Result<std::vector<ImportBatch>> selectBatches(Database &database, const QString &condition, const QVariantList &values)
{
    std::vector<ImportBatch> batches;
    HOITHI_CHECK(
        database.select(QString(batchColumns + condition + QLatin1String(" ORDER BY id")), values, [&](const Row &row) {
            batches.push_back({ImportBatchId(row.number(0)), row.integer(1), row.text(2), row.latin1(3), row.number(4),
                               row.text(5), row.instant(6), countsAt(row, 7), row.latin1(13), row.number(14),
                               row.latin1(15)});
        }));
    return batches;
}

} // namespace

Result<ImportBatchId> BatchRepository::nextId()
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("import_batch")));
    return ImportBatchId(id);
}

Result<ImportBatchId> BatchRepository::insert(const ImportBatch &batch, const BytesInPieces &idHashes)
{
    HOITHI_TRY(const ImportBatchId id, nextId());
    HOITHI_TRY(BulkInsert insert,
               BulkInsert::begin(m_database, QStringLiteral("import_batch"),
                                 {"id", "round", "file_name", "sha256", "size", "importer", "imported_at", "accepted",
                                  "unchanged", "conflicts", "excluded", "agency_unresolved", "rejected_by",
                                  "content_digest", "content_key_id", "sealing_salt", "id_hashes"}));
    const ImportCounts &counts = batch.counts;
    const std::array texts{batch.fileName.toUtf8(), batch.importer.toUtf8(), rejectedText(counts).toUtf8()};
    const auto view = [](const QByteArray &text) {
        return std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
    };
    insert.add(id.value());
    insert.add(static_cast<qint64>(batch.roundNumber));
    insert.add(view(texts[0]));
    insert.add(view(batch.sha256));
    insert.add(batch.size);
    insert.add(view(texts[1]));
    for (const qint64 number : {toMillis(batch.importedAtUtc), counts.accepted, counts.unchanged, counts.conflicts,
                                counts.excluded, counts.agencyUnresolved})
        insert.add(number);
    insert.add(view(texts[2]));
    insert.add(view(batch.contentDigest));
    insert.add(batch.contentKey);
    insert.add(view(batch.sealingSalt));
    HOITHI_CHECK(insert.addBytes(idHashes));
    HOITHI_CHECK(insert.endRow());
    HOITHI_CHECK(insert.flush());
    return id;
}

Result<void> BatchRepository::insertIssues(ImportBatchId batch, std::span<const StoredIssue> issues, RowDigest *digest)
{
    HOITHI_TRY(qint64 id, m_database.nextId(QStringLiteral("import_issue")));
    HOITHI_TRY(BulkInsert insert, BulkInsert::begin(m_database, QStringLiteral("import_issue"),
                                                    {"id", "batch_id", "line", "reason", "field", "content"}));
    for (const StoredIssue &issue : issues) {
        insert.add(id++);
        insert.add(batch.value());
        insert.add(static_cast<qint64>(issue.line));
        insert.add(rejectReasonCode(issue.reason));
        const std::string field = issue.field.toStdString();
        const std::string_view text(issue.sealedText.constData(), static_cast<std::size_t>(issue.sealedText.size()));
        insert.add(std::string_view(field));
        insert.addBytes(text);
        HOITHI_CHECK(insert.endRow());
        if (digest != nullptr) {
            digest->add(static_cast<qint64>(issue.line));
            digest->add(rejectReasonCode(issue.reason));
            digest->add(field);
            digest->add(text);
            digest->endRow();
        }
    }
    return insert.flush();
}

Result<void> BatchRepository::insertConflicts(ImportBatchId batch, std::span<const ImportConflict> conflicts,
                                              RowDigest *digest)
{
    HOITHI_TRY(qint64 id, m_database.nextId(QStringLiteral("import_conflict")));
    HOITHI_TRY(BulkInsert insert,
               BulkInsert::begin(m_database, QStringLiteral("import_conflict"),
                                 {"id", "batch_id", "line", "submission_id", "payload", "personal"}));
    for (const ImportConflict &conflict : conflicts) {
        insert.add(id++);
        insert.add(batch.value());
        insert.add(static_cast<qint64>(conflict.line));
        const std::string submissionId = conflict.submissionId.toStdString();
        insert.add(std::string_view(submissionId));
        const std::string_view payload(conflict.payload.constData(), static_cast<std::size_t>(conflict.payload.size()));
        const std::string_view personal(conflict.personal.constData(),
                                        static_cast<std::size_t>(conflict.personal.size()));
        insert.add(payload);
        insert.addBytes(personal);
        HOITHI_CHECK(insert.endRow());
        if (digest != nullptr) {
            digest->add(static_cast<qint64>(conflict.line));
            digest->add(submissionId);
            digest->add(payload);
            digest->add(personal);
            digest->endRow();
        }
    }
    return insert.flush();
}

Result<std::vector<ImportBatch>> BatchRepository::all(int roundNumber) const
{
    if (roundNumber == 0)
        return selectBatches(m_database, QString(), {});
    return selectBatches(m_database, QStringLiteral("WHERE round = ?"), {roundNumber});
}

Result<std::vector<ImportBatch>> BatchRepository::inForce(int roundNumber) const
{
    HOITHI_TRY(std::vector<ImportBatch> batches, all(roundNumber));
    HOITHI_TRY(const LeftOut left, ConflictRepository(m_database).leftOut());
    std::erase_if(batches, [&left](const ImportBatch &batch) { return left.batches.contains(batch.id.value()); });
    return batches;
}

Result<std::optional<ImportBatch>> BatchRepository::find(ImportBatchId id) const
{
    HOITHI_TRY(std::vector<ImportBatch> found, selectBatches(m_database, QStringLiteral("WHERE id = ?"), {id.value()}));
    return found.empty() ? std::nullopt : std::optional<ImportBatch>(std::move(found.front()));
}

Result<std::vector<ImportBatch>> BatchRepository::withSha(int roundNumber, const QByteArray &sha256) const
{
    return selectBatches(
        m_database,
        QStringLiteral("WHERE round = ? AND sha256 = ? AND id NOT IN (SELECT batch_id FROM batch_withdrawal)"),
        {roundNumber, QString::fromLatin1(sha256)});
}

Result<std::vector<StoredIssue>> BatchRepository::issues(ImportBatchId batch) const
{
    std::vector<StoredIssue> issues;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT line, reason, field, content FROM import_issue WHERE batch_id = ? ORDER BY line, id"),
        {batch.value()}, [&](const Row &row) {
            issues.push_back(
                {static_cast<std::uint64_t>(row.number(0)), reasonOf(row.latin1(1)), row.text(2), row.bytes(3)});
        }));
    return issues;
}

Result<std::vector<std::uint64_t>> BatchRepository::issueLines(ImportBatchId batch) const
{
    std::vector<std::uint64_t> lines;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT line FROM import_issue WHERE batch_id = ? ORDER BY line"), {batch.value()},
        [&lines](const Row &row) { lines.push_back(static_cast<std::uint64_t>(row.number(0))); }));
    return lines;
}

Result<std::vector<ImportConflict>> BatchRepository::conflicts(ImportBatchId batch, int most) const
{
    std::vector<ImportConflict> conflicts;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT line, submission_id, payload, personal FROM import_conflict WHERE batch_id = ? ORDER BY "
                       "id LIMIT ?"),
        {batch.value(), most}, [&](const Row &row) {
            conflicts.push_back({static_cast<quint64>(row.number(0)), row.text(1), row.utf8(2), row.bytes(3)});
        }));
    return conflicts;
}

Result<void> BatchRepository::readIdHashes(ImportBatchId batch, const std::function<void(std::string_view)> &take) const
{
    return readStoredBytes(m_database, QStringLiteral("import_batch"), QStringLiteral("id_hashes"), batch.value(),
                           take);
}

Result<qint64> BatchRepository::withdraw(const StoredBatchWithdrawal &withdrawal)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("batch_withdrawal")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral(
            "INSERT INTO batch_withdrawal (id, batch_id, person, reason, withdrawn_at) VALUES (?, ?, ?, ?, ?)"),
        {id, withdrawal.batchId.value(), withdrawal.person, withdrawal.reason, toMillis(withdrawal.withdrawnAtUtc)}));
    return id;
}

Result<std::vector<StoredBatchWithdrawal>> BatchRepository::withdrawals(int roundNumber) const
{
    std::vector<StoredBatchWithdrawal> withdrawals;
    const QString ofRound = roundNumber == 0 ? QString() : QStringLiteral("WHERE b.round = ? ");
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT w.id, w.batch_id, w.person, w.reason, w.withdrawn_at FROM batch_withdrawal w "
                       "JOIN import_batch b ON b.id = w.batch_id %1ORDER BY w.id")
            .arg(ofRound),
        roundNumber == 0 ? QVariantList{} : QVariantList{roundNumber}, [&](const Row &row) {
            withdrawals.push_back(
                {row.number(0), ImportBatchId(row.number(1)), row.text(2), row.text(3), row.instant(4)});
        }));
    return withdrawals;
}

Result<std::set<qint64>> BatchRepository::withdrawnIds(int roundNumber, qint64 withdrawals) const
{
    std::set<qint64> ids;
    if (withdrawals == 0)
        return ids;
    HOITHI_TRY(const std::vector<StoredBatchWithdrawal> stored, this->withdrawals(roundNumber));
    for (const StoredBatchWithdrawal &withdrawal : stored) {
        if (withdrawals-- == 0)
            break;
        ids.insert(withdrawal.batchId.value());
    }
    return ids;
}

} // namespace hoithi
