// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/migrations.h"

#include "storage/database.h"
#include "storage/row.h"
#include "storage/schema/programschema.h"
#include "storage/sqldialect.h"
#include "storage/storagetexts.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace hoithi {

namespace {

/// Where the engines name the same thing differently.
QString inEngine(QString sql, bool postgres)
{
    sql.replace(QLatin1String("${id}"),
                postgres ? QLatin1String("BIGINT PRIMARY KEY") : QLatin1String("INTEGER PRIMARY KEY"));
    sql.replace(QLatin1String("${bytes}"), postgres ? QLatin1String("BYTEA") : QLatin1String("BLOB"));
    sql.replace(QLatin1String("${account}"), postgres ? QLatin1String("TEXT COLLATE \"C\"") : QLatin1String("TEXT"));
    sql.replace(QLatin1String("${by_key}"), postgres ? QLatin1String("") : QLatin1String(" WITHOUT ROWID"));
    sql.replace(QLatin1String("${by_round}"), postgres ? QLatin1String(" PARTITION BY RANGE (id)") : QLatin1String(""));
    return sql;
}

Result<QStringList> statementsOf(const QString &path, bool postgres)
{
    if (!QFile::exists(path))
        return QStringList();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QCoreApplication::translate("Storage", "The program is incomplete."), path);
    QStringList statements =
        inEngine(QString::fromUtf8(file.readAll()), postgres).split(QLatin1String("-- statement\n"));
    for (QString &statement : statements)
        statement = statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

/// What each role may do, on a server: after the last change of the tables, since it names all of them.
Result<void> grantAccess(Database &database)
{
    if (!database.isShared())
        return {};
    HOITHI_TRY(const QStringList statements, statementsOf(QStringLiteral(":/hoithi/storage/sql/access.sql"), true));
    for (const QString &statement : statements)
        HOITHI_CHECK(database.execute(statement));
    return {};
}

Result<void> createSchema(Database &database)
{
    Result<void> made = database.execute(QStringLiteral("CREATE SCHEMA IF NOT EXISTS hoithi"));
    if (!made && made.error().code == ErrorCode::Refused)
        return failure(storageError(StorageFault::MayNotCreate, made.error().detail));
    return made;
}

/// A file that lacks only the note of a step would be refused by its own tables, in words that help nobody.
Result<void> requireNotMade(Database &database, const std::vector<Migration> &before, const Migration &migration)
{
    HOITHI_TRY(const ProgramSchema old, programSchema(before, database.dialect()));
    std::vector<Migration> with = before;
    with.push_back(migration);
    const Result<ProgramSchema> made = programSchema(with, database.dialect());
    if (!made)
        return {}; // a step that is broken says so when it is taken
    bool isMade = false;
    HOITHI_CHECK(database.select(objectsOfFile(), {}, [&](const Row &row) {
        isMade = isMade || (made->objects.contains(row.text(0)) && !old.objects.contains(row.text(0)));
    }));
    if (!isMade)
        return {};
    return failure(ErrorCode::Corrupt,
                   QCoreApplication::translate(
                       "Storage", "The contest’s list of the changes made to its tables was altered. Record "
                                  "nothing more in it, and save what can be read of it or restore a "
                                  "backup."),
                   QStringLiteral("migration %1 is there, but not in schema_migration").arg(migration.number));
}

Result<void> apply(Database &database, const std::vector<Migration> &before, const Migration &migration, bool isLast)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(database, QStringLiteral("migrate")));
    HOITHI_TRY(const int version, schemaVersion(database));
    if (version >= migration.number) // another desktop was faster
        return transaction.commit();
    if (version == 0 && database.isShared())
        HOITHI_CHECK(createSchema(database));
    if (version > 0 && !database.isShared())
        HOITHI_CHECK(requireNotMade(database, before, migration));
    if (version == 0)
        HOITHI_CHECK(database.execute(migrationTable()));
    for (const QString &statement : migration.statements)
        HOITHI_CHECK(database.execute(statement));
    HOITHI_CHECK(
        database.execute(QStringLiteral("INSERT INTO schema_migration (number, name, applied_at) VALUES (?, ?, ?)"),
                         {migration.number, migration.name, QDateTime::currentMSecsSinceEpoch()}));
    if (isLast)
        HOITHI_CHECK(grantAccess(database));
    return transaction.commit();
}

} // namespace

Result<std::vector<Migration>> loadMigrations(const QString &engine)
{
    const QDir root(QStringLiteral(":/hoithi/storage/sql"));
    const bool postgres = engine == QLatin1String("postgresql");
    std::vector<Migration> migrations;
    for (const QString &folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = root.filePath(folder);
        Migration migration{folder.left(4).toInt(), folder.mid(5), {}};
        HOITHI_TRY(const QStringList common, statementsOf(QString(path + QLatin1String("/tables.sql")), postgres));
        HOITHI_TRY(const QStringList own,
                   statementsOf(QString(path + QLatin1Char('/') + engine + QLatin1String(".sql")), postgres));
        migration.statements = common + own;
        migrations.push_back(std::move(migration));
    }
    if (migrations.empty())
        return failure(ErrorCode::Internal, QCoreApplication::translate("Storage", "The program is incomplete."));
    return migrations;
}

QString migrationTable()
{
    return QStringLiteral(
        "CREATE TABLE schema_migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)");
}

Result<int> schemaVersion(Database &database)
{
    HOITHI_TRY(const qint64 tables,
               database.number(database.dialect().tableExists(), {QStringLiteral("schema_migration")}));
    if (tables == 0)
        return 0;
    HOITHI_TRY(const qint64 version, database.number(QStringLiteral("SELECT MAX(number) FROM schema_migration")));
    return static_cast<int>(version);
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations)
{
    HOITHI_TRY(const int version, schemaVersion(database));
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    if (version > newest) {
        return failure(ErrorCode::Unsupported,
                       QCoreApplication::translate("Storage",
                                                   "“%1” was written by a newer version of this program. Update the "
                                                   "program to open it.")
                           .arg(database.displayName()));
    }
    std::vector<Migration> before;
    for (const Migration &migration : migrations) {
        if (migration.number > version)
            HOITHI_CHECK(apply(database, before, migration, migration.number == newest));
        before.push_back(migration);
    }
    return {};
}

} // namespace hoithi
