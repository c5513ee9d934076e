// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/tablesample.h"

#include "ingest/csvrecords.h"
#include "ingest/layout/legacystream.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace hoithi {

std::string decodedText(const TextSample &sample, TextEncoding encoding)
{
    if (sample.isMarked || encoding == TextEncoding::Utf8)
        return sample.bytes;
    return decodeLegacy(sample.bytes, encoding).toStdString();
}

TableSample splitText(std::string_view utf8, char delimiter, char quote)
{
    TableSample sample;
    WholeText stream(utf8);
    TextWindow window(stream, utf8.size() + TextWindow::padding);
    CsvRecords records(window, delimiter, quote);
    while (sample.lines.size() + sample.unreadable < TableSample::lineLimit) {
        const auto any = records.next();
        if (!any || !*any)
            break;
        if (sample.firstLine == 0)
            sample.firstLine = records.line();
        if (records.malformed()) {
            ++sample.unreadable;
            continue;
        }
        SampleLine line{records.line(), {}};
        for (const std::string_view field :
             records.fields().first(std::min(records.fields().size(), TableSample::cellLimit)))
            line.cells.emplace_back(field);
        sample.lines.push_back(std::move(line));
    }
    return sample;
}

std::string shownSerial(std::string_view serial)
{
    constexpr double secondsOfDay = 86400;
    bool isNumber = false;
    const double days = QByteArray(serial.data(), static_cast<qsizetype>(serial.size())).toDouble(&isNumber);
    if (!isNumber || days < 0 || days > 200'000)
        return std::string(serial);
    const auto seconds = static_cast<qint64>(std::llround(days * secondsOfDay));
    const QDateTime moment = QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).addSecs(seconds);
    if (days < 1)
        return moment.toString(QStringLiteral("HH:mm:ss")).toStdString();
    const bool isDay = seconds % static_cast<qint64>(secondsOfDay) == 0;
    return moment.toString(isDay ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString();
}

bool SampleLine::isDate(std::size_t cell) const
{
    return std::ranges::find(dates, cell) != dates.end();
}

std::string SampleLine::shown(std::size_t cell) const
{
    return isDate(cell) ? shownSerial(cells[cell]) : cells[cell];
}

} // namespace hoithi
