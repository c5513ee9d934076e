// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imports/storedbytes.h"

#include "storage/database.h"
#include "storage/row.h"
#include "storage/sqldialect.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string>

namespace hoithi {

namespace {

constexpr int pieceSize = 1024 * 1024;

void takeArray(const QByteArray &bytes, const std::function<void(std::string_view)> &take)
{
    take({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

/// What is stored there by other hands may be of a kind that has no handle.
Result<void> readAtOnce(Database &database, const QString &table, const QString &column, qint64 id,
                        const std::function<void(std::string_view)> &take)
{
    return database.select(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, table), {id},
                           [&take](const Row &row) { takeArray(row.bytes(0), take); });
}

Result<void> readFile(Database &database, const QString &table, const QString &column, qint64 id,
                      const std::function<void(std::string_view)> &take)
{
    auto *const handle = static_cast<sqlite3 *>(database.nativeHandle());
    sqlite3_blob *opened = nullptr;
    const int code =
        sqlite3_blob_open(handle, "main", table.toLatin1().constData(), column.toLatin1().constData(), id, 0, &opened);
    const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(opened, &sqlite3_blob_close);
    if (code == SQLITE_ERROR)
        return readAtOnce(database, table, column, id, take);
    const auto refusal = [&] {
        return failure(database.dialect().translate(QString::number(sqlite3_extended_errcode(handle)), QString()));
    };
    if (code != SQLITE_OK)
        return refusal();
    const int size = sqlite3_blob_bytes(blob.get());
    std::string piece;
    for (int at = 0; at < size; at += pieceSize) {
        piece.resize(static_cast<std::size_t>(std::min(pieceSize, size - at)));
        if (sqlite3_blob_read(blob.get(), piece.data(), static_cast<int>(piece.size()), at) != SQLITE_OK)
            return refusal();
        take(piece);
    }
    return {};
}

Result<void> readServer(Database &database, const QString &table, const QString &column, qint64 id,
                        const std::function<void(std::string_view)> &take)
{
    const QString part = QStringLiteral("SELECT substring(%1 FROM ? FOR ?) FROM %2 WHERE id = ?").arg(column, table);
    qsizetype size = pieceSize;
    for (qint64 at = 1; size == pieceSize; at += pieceSize) {
        size = 0;
        HOITHI_CHECK(database.select(part, {at, pieceSize, id}, [&](const Row &row) {
            const QByteArray bytes = row.bytes(0);
            size = bytes.size();
            takeArray(bytes, take);
        }));
    }
    return {};
}

} // namespace

Result<void> readStoredBytes(Database &database, const QString &table, const QString &column, qint64 id,
                             const std::function<void(std::string_view)> &take)
{
    return database.isShared() ? readServer(database, table, column, id, take)
                               : readFile(database, table, column, id, take);
}

} // namespace hoithi
