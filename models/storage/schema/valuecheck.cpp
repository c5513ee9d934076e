// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/valuecheck.h"

#include "storage/bulkscan.h"
#include "storage/database.h"
#include "storage/schema/programschema.h"
#include "storage/sqldialect.h"

#include <QCoreApplication>
#include <QUtf8StringView>

namespace hoithi {

namespace {

using Columns = std::vector<ProgramColumn>;

/// Past every index: a row may lie in the table and not in all of them. Of bytes only their kind, since they may be long.
QByteArray selectOf(const QString &table, const Columns &columns)
{
    QStringList list;
    for (const ProgramColumn &column : columns)
        list.append(column.type == QLatin1String("BLOB") ? QStringLiteral("typeof(%1) = 'blob'").arg(column.name)
                                                         : column.name);
    return QStringLiteral("SELECT %1 FROM %2 NOT INDEXED").arg(list.join(QStringLiteral(", ")), table).toUtf8();
}

bool isSound(const ScannedRow &row, int index, const ProgramColumn &column)
{
    if (column.mayBeNull && row.isNull(index))
        return true;
    if (column.type == QLatin1String("BLOB"))
        return row.number(index) == 1;
    if (column.type != QLatin1String("TEXT"))
        return row.isKind(index, ValueKind::Number);
    if (!row.isKind(index, ValueKind::Text))
        return false;
    const std::string_view text = row.text(index);
    return QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

/// Submissions are looked at by whoever reads them; what is edited in place is no fact.
bool isLeftOut(const QString &table)
{
    return table == QLatin1String("submission") || table == QLatin1String("draft")
           || table == QLatin1String("presence");
}

Result<QStringList> problemsOf(Database &database, const QString &table, const Columns &columns)
{
    std::vector<bool> bad(columns.size());
    HOITHI_CHECK(bulkScan(database, selectOf(table, columns), [&](const ScannedRow &row) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!isSound(row, static_cast<int>(i), columns[i]))
                bad[i] = true;
        }
        return true;
    }));
    QStringList problems;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (bad[i]) {
            problems.append(QCoreApplication::translate("Storage", "table %1 has a value in column %2 of a kind that "
                                                                   "the program does not write there")
                                .arg(table, columns[i].name));
        }
    }
    return problems;
}

} // namespace

Result<QStringList> valueProblems(Database &database, ValueScope scope, const QStringList &tables)
{
    if (database.isShared())
        return QStringList();
    HOITHI_TRY(const std::vector<Migration> migrations, loadMigrations(database.dialect().engine()));
    HOITHI_TRY(const ProgramSchema schema, programSchema(migrations, database.dialect()));
    QStringList problems;
    for (auto [table, columns] : schema.tables) {
        if (isLeftOut(table) || (!tables.isEmpty() && !tables.contains(table)))
            continue;
        if (scope == ValueScope::Unsealed)
            std::erase_if(columns, [](const ProgramColumn &column) { return column.type == QLatin1String("BLOB"); });
        HOITHI_TRY(const QStringList ofTable, problemsOf(database, table, columns));
        problems += ofTable;
    }
    return problems;
}

} // namespace hoithi
