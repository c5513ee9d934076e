// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/row.h"
#include "storage/sqlitedialect.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <array>

namespace hoithi {

namespace {

struct Pragma
{
    const char *name;
    const char *set;
    const char *readBack;
};

constexpr std::array writerPragmas{
    Pragma{"journal_mode", "WAL", "wal"},
    Pragma{"synchronous", "FULL", "2"},
};

constexpr std::array pragmas{
    Pragma{"foreign_keys", "ON", "1"},      Pragma{"recursive_triggers", "ON", "1"},
    Pragma{"trusted_schema", "OFF", "0"},   Pragma{"busy_timeout", "5000", "5000"},
    Pragma{"cache_size", "-8192", "-8192"}, Pragma{"temp_store", "MEMORY", "2"},
    Pragma{"secure_delete", "ON", "1"}, // a key that was erased leaves no trace in free pages
};

Result<QString> readPragma(Database &database, const char *name)
{
    QString value;
    HOITHI_CHECK(database.select(QString(QLatin1String("PRAGMA ") + QLatin1String(name)), {},
                                 [&](const Row &row) { value = row.text(0); }));
    return value;
}

Result<void> setPragma(Database &database, const Pragma &pragma)
{
    HOITHI_CHECK(database.execute(
        QString(QLatin1String("PRAGMA ") + QLatin1String(pragma.name) + QLatin1Char('=') + QLatin1String(pragma.set))));
    HOITHI_TRY(const QString value, readPragma(database, pragma.name));
    if (value != QLatin1String(pragma.readBack)) {
        return failure(
            ErrorCode::Database,
            QCoreApplication::translate("Storage", "“%1” cannot be opened safely here. Copy it to a local folder.")
                .arg(database.displayName()),
            QString(QLatin1String(pragma.name) + QLatin1String(" is ") + value));
    }
    return {};
}

/// Makes an empty file a contest's. What holds something keeps the mark it has.
Result<void> markEmpty(Database &database)
{
    HOITHI_TRY(const QString pages, readPragma(database, "page_count"));
    if (pages != QLatin1String("0"))
        return {};
    return database.execute(QStringLiteral("PRAGMA application_id=%1").arg(contestApplicationId));
}

/// Whether a contest can only be read here: its file, or the folder that its log would be written in. One with a log is none:
/// somebody has it open, or what the log holds would be missing.
bool isArchived(const QString &path)
{
    const QFileInfo file(path);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return file.exists() && !writable && !QFileInfo::exists(QString(path + QLatin1String("-wal")));
}

/// SQLite then neither locks nor makes a log, which would be ours and in the way of whoever may write. It does not see either
/// when somebody writes: the file's stamp tells.
QString archiveAddress(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Result<Connection> connectFile(const QString &path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString error;
    std::optional<FileStamp> unlocked;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        if (isArchived(path)) {
            unlocked = FileStamp::of(path);
            connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
            connection.setDatabaseName(archiveAddress(path));
        }
        if (connection.open())
            return Connection{name, QFileInfo(path).fileName(), std::make_unique<SqliteDialect>(), unlocked};
        error = connection.lastError().nativeErrorCode();
    }
    QSqlDatabase::removeDatabase(name);
    return failure(
        ErrorCode::Io,
        QCoreApplication::translate("Storage", "“%1” cannot be opened. Check the folder and its permissions.")
            .arg(path),
        QString(QLatin1String("SQLite ") + error));
}

Result<void> configureFile(Database &database, bool isNew)
{
    auto *handle = static_cast<sqlite3 *>(database.nativeHandle());
    int defensive = 0;
    if (sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive) != SQLITE_OK || defensive != 1) {
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("Storage", "The database library refuses its defensive mode."));
    }
    // Before WAL is set: so the mark is in the file itself and not only in its log.
    if (isNew)
        HOITHI_CHECK(markEmpty(database));
    HOITHI_TRY(const QString mark, readPragma(database, "application_id"));
    if (mark.toLongLong() != contestApplicationId) {
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("Storage", "“%1” is not a contest file.").arg(database.displayName()));
    }
    const bool readOnly = sqlite3_db_readonly(handle, "main") == 1;
    for (const Pragma &pragma : writerPragmas) {
        if (!readOnly)
            HOITHI_CHECK(setPragma(database, pragma));
    }
    for (const Pragma &pragma : pragmas)
        HOITHI_CHECK(setPragma(database, pragma));
    return {};
}

} // namespace hoithi
