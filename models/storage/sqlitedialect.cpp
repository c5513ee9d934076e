// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitedialect.h"

#include "storage/storagetexts.h"

#include <sqlite3.h>

namespace hoithi {

QString SqliteDialect::engine() const
{
    return QStringLiteral("sqlite");
}

QStringList SqliteDialect::beginWrite() const
{
    return {QStringLiteral("BEGIN IMMEDIATE")};
}

QString SqliteDialect::beginSnapshot() const
{
    return QStringLiteral("BEGIN DEFERRED");
}

QString SqliteDialect::tableExists() const
{
    return QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = ?");
}

QString SqliteDialect::integrityCheck() const
{
    return QStringLiteral("PRAGMA integrity_check(10)");
}

Result<void> SqliteDialect::checkInPlace(void *nativeHandle) const
{
    int moved = 0;
    // A file system that cannot tell leaves 0.
    sqlite3_file_control(static_cast<sqlite3 *>(nativeHandle), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved == 0 ? Result<void>() : failure(storageError(StorageFault::Moved, {}));
}

QStringList SqliteDialect::forgetKeys(const QString &) const
{
    return {QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}; // the log holds pages as they were
}

Error SqliteDialect::translate(const QString &nativeCode, const QString &text) const
{
    Q_UNUSED(text)
    const int code = nativeCode.toInt();
    const QString detail(QLatin1String("SQLite ") + nativeCode);
    if (code == SQLITE_CONSTRAINT_TRIGGER)
        return storageError(StorageFault::AppendOnly, detail);
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return storageError(StorageFault::Duplicate, detail);
    if (code == SQLITE_IOERR_SHMSIZE) // the log's index finds no room, which SQLite does not call full
        return storageError(StorageFault::Full, detail);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return storageError(StorageFault::Busy, detail);
    case SQLITE_FULL:
        return storageError(StorageFault::Full, detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return storageError(StorageFault::Unreadable, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return storageError(StorageFault::ReadOnly, detail);
    case SQLITE_NOTADB:
        return storageError(StorageFault::NotAStore, detail);
    case SQLITE_CORRUPT:
        return storageError(StorageFault::Damaged, detail);
    case SQLITE_NOMEM:
        return storageError(StorageFault::OutOfMemory, detail);
    case SQLITE_CONSTRAINT:
        return storageError(StorageFault::Constraint, detail);
    default:
        return storageError(StorageFault::Other, detail);
    }
}

} // namespace hoithi
