// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/agencies/agencywriter.h"

#include "base/csvtext.h"
#include "containers/sheetwriter.h"

namespace hoithi {

namespace {

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

const std::vector<SheetColumn> &exportedColumns()
{
    static const std::vector<SheetColumn> columns{
        {QStringLiteral("code"), 12},           {QStringLiteral("name"), 48},
        {QStringLiteral("kind"), 20},           {QStringLiteral("bloc"), 14},
        {QStringLiteral("parent_code"), 14},    {QStringLiteral("headcount"), 12},
        {QStringLiteral("headcount_from"), 16}, {QStringLiteral("aliases"), 48},
        {QStringLiteral("merged_into"), 14},    {QStringLiteral("merged_from"), 14},
        {QStringLiteral("counted"), 10}};
    return columns;
}

std::vector<QString> exportedRow(const AgencyState &agency)
{
    const AgencyVersion &now = agency.now;
    const bool isCounted = !agency.headcounts.empty();
    const AgencyMerger merger = agency.merger.value_or(AgencyMerger{});
    return {now.code,
            now.name,
            now.kind,
            now.bloc,
            now.parentCode,
            isCounted ? QString::number(agency.headcounts.rbegin()->second) : QString(),
            isCounted ? isoDay(agency.headcounts.rbegin()->first) : QString(),
            now.aliases.join(u'|'),
            merger.into,
            isoDay(merger.since),
            now.counted ? QStringLiteral("yes") : QStringLiteral("no")};
}

QByteArray csvOf(const std::vector<std::vector<QString>> &rows)
{
    QStringList lines;
    for (const std::vector<QString> &row : rows) {
        QStringList fields;
        for (const QString &cell : row)
            fields.append(csvField(cell));
        lines.append(fields.join(u','));
    }
    return lines.join(u'\n').toUtf8().append('\n');
}

} // namespace

Result<QByteArray> agencyFile(const std::vector<AgencyState> &agencies, bool isSheet)
{
    std::vector<std::vector<QString>> rows;
    for (const AgencyState &agency : agencies)
        rows.push_back(exportedRow(agency));
    if (isSheet) {
        SheetWriter sheet(QStringLiteral("agencies"), exportedColumns());
        for (const std::vector<QString> &row : rows)
            sheet.addRow(row);
        return sheet.bytes();
    }
    std::vector<QString> header;
    for (const SheetColumn &column : exportedColumns())
        header.push_back(column.header);
    rows.insert(rows.begin(), header);
    return csvOf(rows);
}

} // namespace hoithi
