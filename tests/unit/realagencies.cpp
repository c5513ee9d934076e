// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "realagencies.h"

#include <QFile>

namespace hoithi::test {

namespace {

/// Of a line whose quoted cells have neither quotes nor line breaks.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.back() += c;
    }
    return cells;
}

} // namespace

std::vector<Agency> realAgencies()
{
    std::vector<Agency> agencies;
    QFile file(QStringLiteral(":/contest/kh2475/agencies.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return agencies;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines) {
        const QStringList cells = cellsOf(line);
        Agency agency;
        agency.id = AgencyId(static_cast<qint64>(agencies.size()) + 1);
        agency.code = cells.value(0);
        agency.name = cells.value(1);
        agency.kind = cells.value(2);
        agency.bloc = cells.value(3);
        agency.parentCode = cells.value(4);
        agency.aliases = cells.value(5).split(u'|', Qt::SkipEmptyParts);
        agencies.push_back(agency);
    }
    return agencies;
}

} // namespace hoithi::test
