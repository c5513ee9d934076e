// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/schemacheck.h"

#include "storage/database.h"
#include "storage/row.h"
#include "storage/schema/programschema.h"
#include "storage/sqldialect.h"

#include <QCoreApplication>

#include <map>

namespace hoithi {

namespace {

const QString alterationsOnServer =
    QStringLiteral("SELECT 'trigger ' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                   "WHERE c.relnamespace = 'hoithi'::regnamespace AND t.tgenabled = 'D' "
                   "UNION ALL SELECT 'view ' || relname FROM pg_class "
                   "WHERE relnamespace = 'hoithi'::regnamespace AND relkind IN ('v', 'm', 'f') "
                   "UNION ALL SELECT 'rule ' || rulename FROM pg_rules WHERE schemaname = 'hoithi' ORDER BY 1");

/// The steps that the store says it was made by are the program's, by number and name.
Result<QStringList> problemsOfMigrations(Database &database, const std::vector<Migration> &migrations)
{
    std::map<qint64, QString> expected;
    for (const Migration &migration : migrations)
        expected[migration.number] = migration.name;
    std::map<qint64, QString> found;
    HOITHI_CHECK(database.select(QStringLiteral("SELECT number, name FROM schema_migration"), {},
                                 [&found](const Row &row) { found[row.number(0)] = row.text(1); }));
    if (found == expected)
        return QStringList();
    return QStringList{QCoreApplication::translate("Storage", "%1 is not as the program makes it")
                           .arg(QStringLiteral("table schema_migration"))};
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

Result<QStringList> problemsOfFile(Database &database, const std::vector<Migration> &migrations)
{
    HOITHI_TRY(const ProgramSchema expected, programSchema(migrations, database.dialect()));
    SchemaObjects found;
    HOITHI_CHECK(
        database.select(objectsOfFile(), {}, [&found](const Row &row) { found.emplace(row.text(0), row.text(1)); }));
    QStringList problems;
    for (const auto &[name, sql] : expected.objects) {
        const auto there = found.find(name);
        if (there == found.end())
            problems.append(QCoreApplication::translate("Storage", "%1 is missing").arg(name));
        else if (there->second != sql)
            problems.append(QCoreApplication::translate("Storage", "%1 is not as the program makes it").arg(name));
    }
    for (const auto &[name, sql] : found) {
        if (!expected.objects.contains(name))
            problems.append(QCoreApplication::translate("Storage", "%1 is none of the program's").arg(name.left(100)));
    }
    return problems;
}

} // namespace

Result<QStringList> schemaProblems(Database &database)
{
    HOITHI_TRY(const std::vector<Migration> migrations, loadMigrations(database.dialect().engine()));
    HOITHI_TRY(QStringList problems,
               database.isShared() ? problemsOfServer(database) : problemsOfFile(database, migrations));
    HOITHI_TRY(const QStringList steps, problemsOfMigrations(database, migrations));
    return problems + steps;
}

} // namespace hoithi
