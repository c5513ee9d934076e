// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/roster/rostercolumns.h"

#include "base/text.h"
#include "ingest/ingesttexts.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

namespace {

struct Heading
{
    RosterColumn column;
    const char *texts; ///< folded, divided by bars
};

constexpr Heading headings[]{
    {RosterColumn::Body, "body|ban|bo phan|ban bo phan|bo phan ban|to|to ban|ban to|ban hoac bo phan|nhom|thanh phan"},
    {RosterColumn::FullName, "full name|name|ho va ten|ho ten|ten|ho va ten thanh vien"},
    {RosterColumn::Account,
     "account id|account|tai khoan|ma tai khoan|id tai khoan|ten tai khoan|tai khoan hue s|hue s|tai khoan du thi"},
    {RosterColumn::Phone,
     "phone|phone number|telephone|mobile|so dien thoai|dien thoai|sdt|so dt|dt|di dong|so di dong|dien thoai di dong|"
     "so dien thoai di dong"},
    {RosterColumn::NationalId,
     "national id|id number|cccd|so cccd|cmnd|so cmnd|cccd cmnd|cmnd cccd|so cccd cmnd|so cmnd cccd|can cuoc|so can "
     "cuoc|can cuoc cong dan|so can cuoc cong dan|so dinh danh|so dinh danh ca nhan|ma dinh danh|chung minh nhan dan"},
};

/// "Số CCCD / CMND (*)" as "so cccd cmnd".
QString plainHeading(const QString &heading)
{
    static const QRegularExpression separators(QStringLiteral("[^a-z0-9]+"));
    return searchFolded(heading).replace(separators, QStringLiteral(" ")).trimmed();
}

} // namespace

std::optional<RosterColumn> rosterColumn(const QString &heading)
{
    constexpr qsizetype longest = 100;
    if (heading.size() > longest)
        return {};
    const QString plain = plainHeading(heading);
    for (const Heading &entry : headings) {
        if (QString::fromLatin1(entry.texts).split(QLatin1Char('|')).contains(plain))
            return entry.column;
    }
    return {};
}

Result<std::optional<RosterColumns>> rosterHeader(const std::vector<RosterCell> &line)
{
    RosterColumns columns{};
    QString twice;
    for (const RosterCell &cell : line) {
        const auto column = cell.isNumber || cell.isError ? std::nullopt : rosterColumn(cell.text);
        if (!column)
            continue;
        int &place = columns.at(static_cast<std::size_t>(*column));
        if (place != 0)
            twice = cell.text;
        else
            place = cell.column;
    }
    const auto has = [&columns](RosterColumn column) {
        return columns.at(static_cast<std::size_t>(column)) != 0;
    };
    if (!has(RosterColumn::FullName)
        || !(has(RosterColumn::Account) || has(RosterColumn::Phone) || has(RosterColumn::NationalId)))
        return std::optional<RosterColumns>();
    if (!twice.isEmpty())
        return failure(
            ErrorCode::BadInput,
            Ingest::tr("Two columns of the roster mean the same: the second one is “%1”. Remove or rename one of them.")
                .arg(twice.left(64)));
    return std::optional(columns);
}

} // namespace hoithi
