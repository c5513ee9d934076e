// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/tablesample.h"

#include "ingest/csvrecords.h"
#include "ingest/layout/legacystream.h"

#include <algorithm>

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

} // namespace hoithi
