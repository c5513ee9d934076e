// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencylist.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AgencyList)
};

/// The cells of one record of a quoted CSV text, `position` moved behind it. The list has no line breaks inside cells.
QStringList nextRecord(QStringView text, qsizetype &position)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (; position < text.size(); ++position) {
        const QChar c = text[position];
        if (c == u'"') {
            const bool doubled = quoted && position + 1 < text.size() && text[position + 1] == u'"';
            if (doubled) {
                cells.back() += c;
                ++position;
            } else {
                quoted = !quoted;
            }
        } else if (!quoted && c == u',') {
            cells.append(QString());
        } else if (!quoted && c == u'\n') {
            ++position;
            break;
        } else if (quoted || c != u'\r') {
            cells.back() += c;
        }
    }
    return cells;
}

/// A cell by the column's name; empty where the list has no such column.
QString cell(const QStringList &header, const QStringList &cells, QStringView column)
{
    const auto found = std::find(header.begin(), header.end(), column);
    return found == header.end() ? QString() : cells.value(found - header.begin());
}

Agency agencyOf(const QStringList &header, const QStringList &cells)
{
    Agency agency;
    agency.code = cell(header, cells, u"code");
    agency.name = cell(header, cells, u"name_vi");
    agency.kind = cell(header, cells, u"kind");
    agency.bloc = cell(header, cells, u"bloc");
    agency.parentCode = cell(header, cells, u"parent_code");
    const QStringList aliases = cell(header, cells, u"aliases").split(u'|', Qt::SkipEmptyParts);
    for (const QString &alias : aliases) {
        if (!agency.aliases.contains(alias))
            agency.aliases.append(alias);
    }
    return agency;
}

} // namespace

Result<std::vector<Agency>> shippedAgencies(QStringView presetId)
{
    const QString path = QStringLiteral(":/contest/%1/agencies.csv").arg(presetId);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       Messages::tr("There is no agency list for this kind of contest. Choose another preset."), path);

    const QString text = QString::fromUtf8(file.readAll());
    qsizetype position = 0;
    const QStringList header = nextRecord(text, position);
    std::vector<Agency> agencies;
    while (position < text.size()) {
        const QStringList cells = nextRecord(text, position);
        if (cells.size() != header.size())
            return failure(ErrorCode::Corrupt,
                           Messages::tr("The shipped agency list is damaged. Install HoiThi again."), path);
        agencies.push_back(agencyOf(header, cells));
    }
    return agencies;
}

} // namespace hoithi
