// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecontents.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi::test {

namespace {

QStringList tablesOf(Database &database)
{
    const QString sql =
        database.isShared()
            ? QStringLiteral("SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = "
                             "'hoithi' AND relkind IN ('r', 'p') AND NOT relispartition")
            : QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    QStringList tables;
    static_cast<void>(database.select(sql, {}, [&](const Row &row) { tables.append(row.text(0)); }));
    tables.removeAll(QStringLiteral("schema_migration"));
    return tables;
}

QStringList columnsOf(Database &database, const QString &table)
{
    const QString sql = database.isShared() ? QStringLiteral(
                            "SELECT column_name FROM information_schema.columns WHERE table_schema = 'hoithi' AND "
                            "table_name = ? ORDER BY ordinal_position")
                                            : QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    QStringList columns;
    static_cast<void>(database.select(sql, {table}, [&](const Row &row) { columns.append(row.text(0)); }));
    return columns;
}

QString shown(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    if (value.typeId() == QMetaType::QByteArray)
        return QLatin1String("x'") + QString::fromLatin1(value.toByteArray().toHex());
    return value.toString();
}

} // namespace

QMap<QString, QStringList> tableContents(const QString &store)
{
    QMap<QString, QStringList> contents;
    const auto database = Database::open(store, OpenMode::OpenExisting);
    if (!database)
        return contents;
    for (const QString &table : tablesOf(**database)) {
        const QStringList columns = columnsOf(**database, table);
        QStringList &rows = contents[table];
        const QString sql = QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QLatin1String(", ")), table);
        static_cast<void>((*database)->select(sql, {}, [&](const Row &row) {
            QStringList values;
            for (int i = 0; i < columns.size(); ++i)
                values.append(columns[i] + QLatin1Char('=') + shown(row.value(i)));
            rows.append(values.join(QLatin1String(" | ")));
        }));
        rows.sort();
    }
    if (contents.value(QStringLiteral("import_pending")).isEmpty()) // a server's alone, between transactions
        contents.remove(QStringLiteral("import_pending"));
    return contents;
}

qint64 countIn(const QString &store, const QString &sql)
{
    const auto database = Database::open(store, OpenMode::OpenExisting);
    return database ? (*database)->number(sql).value_or(-1) : -1;
}

} // namespace hoithi::test
