// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/schemacheck.h"

#include "storage/database.h"
#include "storage/row.h"
#include "storage/schema/migrations.h"
#include "storage/sqldialect.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <map>

namespace hoithi {

namespace {

/// "trigger submission_no_update" and the statement that made it.
using Objects = std::map<QString, QString>;

const QString objectsOfFile =
    QStringLiteral("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT "
                   "LIKE 'sqlite!_%' ESCAPE '!'");

const QString alterationsOnServer =
    QStringLiteral("SELECT 'trigger ' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                   "WHERE c.relnamespace = 'hoithi'::regnamespace AND t.tgenabled = 'D' "
                   "UNION ALL SELECT 'view ' || relname FROM pg_class "
                   "WHERE relnamespace = 'hoithi'::regnamespace AND relkind IN ('v', 'm', 'f') "
                   "UNION ALL SELECT 'rule ' || rulename FROM pg_rules WHERE schemaname = 'hoithi' ORDER BY 1");

Result<Objects> objectsMadeBy(QSqlDatabase database, const std::vector<Migration> &migrations,
                              const SqlDialect &dialect)
{
    if (!database.open())
        return failure(dialect.translate(database.lastError().nativeErrorCode(), {}));
    Objects objects;
    QSqlQuery query(database);
    bool done = query.exec(migrationTable());
    for (const Migration &migration : migrations) {
        for (const QString &statement : migration.statements)
            done = done && query.exec(statement);
    }
    done = done && query.exec(objectsOfFile);
    while (done && query.next())
        objects.emplace(query.value(0).toString(), query.value(1).toString());
    if (!done || query.lastError().isValid())
        return failure(dialect.translate(query.lastError().nativeErrorCode(), {}));
    return objects;
}

/// As a file that was just made has them.
Result<Objects> expectedObjects(const SqlDialect &dialect)
{
    HOITHI_TRY(const std::vector<Migration> migrations, loadMigrations(QStringLiteral("sqlite")));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<Objects> objects;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        objects = objectsMadeBy(memory, migrations, dialect);
    }
    QSqlDatabase::removeDatabase(name);
    return objects;
}

Result<QStringList> problemsOfServer(Database &database)
{
    QStringList problems;
    HOITHI_CHECK(database.select(alterationsOnServer, {}, [&problems](const Row &row) {
        problems.append(
            QCoreApplication::translate("Storage", "%1 is not as the program makes it").arg(row.text(0).left(100)));
    }));
    return problems;
}

} // namespace

Result<QStringList> schemaProblems(Database &database)
{
    if (database.isShared())
        return problemsOfServer(database);
    HOITHI_TRY(const Objects expected, expectedObjects(database.dialect()));
    Objects found;
    HOITHI_CHECK(
        database.select(objectsOfFile, {}, [&found](const Row &row) { found.emplace(row.text(0), row.text(1)); }));
    QStringList problems;
    for (const auto &[name, sql] : expected) {
        const auto there = found.find(name);
        if (there == found.end())
            problems.append(QCoreApplication::translate("Storage", "%1 is missing").arg(name));
        else if (there->second != sql)
            problems.append(QCoreApplication::translate("Storage", "%1 is not as the program makes it").arg(name));
    }
    for (const auto &[name, sql] : found) {
        if (!expected.contains(name))
            problems.append(QCoreApplication::translate("Storage", "%1 is none of the program's").arg(name.left(100)));
    }
    return problems;
}

} // namespace hoithi
