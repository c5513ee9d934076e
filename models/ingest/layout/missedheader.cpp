// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/missedheader.h"

#include "ingest/columnmap.h"
#include "ingest/fieldtext.h"
#include "ingest/timeparser.h"

#include <algorithm>

namespace hoithi {

namespace {

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// A time that is only written otherwise than it should be has digits: that is a row, and a faulty one.
bool canBeTime(std::string_view text, TimeFormat format)
{
    return hasDigit(text) && (parseTime(text, format) || (text.front() >= '0' && text.front() <= '9'));
}

} // namespace

bool beginsWithNames(const TableSample &table, const MappingProfile &profile)
{
    if (profile.hasHeader() || table.lines.size() < 2)
        return false;
    const std::vector<std::string> &cells = table.lines[1].cells; // the first line has the letters
    auto columns = ColumnMap::withoutHeader(cells.size(), profile);
    if (!columns)
        return false;
    RawRecord row;
    columns->fill(std::vector<std::string_view>(cells.begin(), cells.end()), row);
    const std::string_view time = trimmedField(row[DumpField::SubmittedAt]);
    const bool isNoTime = !time.empty() && !canBeTime(time, profile.time);
    return isNoTime && !hasDigit(row[DumpField::SubmissionKey]) && !hasDigit(row[DumpField::Prediction]);
}

} // namespace hoithi
