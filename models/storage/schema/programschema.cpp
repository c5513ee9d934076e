// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/programschema.h"

#include "storage/sqldialect.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace hoithi {

namespace {

const QString columnsOfTables =
    QStringLiteral("SELECT m.name, c.name, c.type, c.\"notnull\" = 0 AND c.pk = 0 FROM sqlite_schema m "
                   "JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid");

bool make(QSqlQuery &query, const std::vector<Migration> &migrations)
{
    bool done = query.exec(migrationTable());
    for (const Migration &migration : migrations) {
        for (const QString &statement : migration.statements)
            done = done && query.exec(statement);
    }
    return done;
}

Result<ProgramSchema> schemaIn(QSqlDatabase database, const std::vector<Migration> &migrations,
                               const SqlDialect &dialect)
{
    if (!database.open())
        return failure(dialect.translate(database.lastError().nativeErrorCode(), {}));
    ProgramSchema schema;
    QSqlQuery query(database);
    bool done = make(query, migrations) && query.exec(objectsOfFile());
    while (done && query.next())
        schema.objects.emplace(query.value(0).toString(), query.value(1).toString());
    done = done && !query.lastError().isValid() && query.exec(columnsOfTables);
    while (done && query.next()) {
        schema.tables[query.value(0).toString()].push_back(
            {query.value(1).toString(), query.value(2).toString(), query.value(3).toBool()});
    }
    if (!done || query.lastError().isValid())
        return failure(dialect.translate(query.lastError().nativeErrorCode(), {}));
    return schema;
}

} // namespace

QString objectsOfFile()
{
    return QStringLiteral("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT "
                          "LIKE 'sqlite!_%' ESCAPE '!'");
}

Result<ProgramSchema> programSchema(const std::vector<Migration> &migrations, const SqlDialect &dialect)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<ProgramSchema> schema;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        schema = schemaIn(memory, migrations, dialect);
    }
    QSqlDatabase::removeDatabase(name);
    return schema;
}

} // namespace hoithi
