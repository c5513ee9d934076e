// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/columnmap.h"

#include "base/text.h"
#include "ingest/fieldtext.h"
#include "ingest/ingesttexts.h"
#include "ingest/rows/columnletters.h"

#include <algorithm>

namespace hoithi {

namespace {

struct WantedColumn
{
    SourceColumn column;
    ColumnUse use;
    bool required = false;
};

std::vector<WantedColumn> wantedColumns(const MappingProfile &profile)
{
    std::vector<WantedColumn> wanted;
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        const auto field = static_cast<DumpField>(i);
        if (const auto &clock = profile.clocks[i])
            wanted.push_back({*clock, {field, true, {}}, true});
        if ((field == DumpField::Answers && !profile.answerColumns.empty())
            || (field == DumpField::FullName && !profile.nameParts.empty())
            || (field == DumpField::StartedAt && profile.sharesDay()))
            continue;
        const bool required = std::ranges::find(requiredDumpFields, field) != requiredDumpFields.end();
        const auto &own = profile.columns[i];
        // A column that the profile names must be there: leaving it out in silence would lose what it holds.
        wanted.push_back({own ? *own : SourceColumn{profile.columnOf(field), 0}, {field, false, {}}, required || own});
    }
    for (std::size_t i = 0; i < profile.nameParts.size(); ++i)
        wanted.push_back({profile.nameParts[i], {DumpField::FullName, false, {}, i}, true});
    for (std::size_t i = 0; i < profile.answerColumns.size(); ++i)
        wanted.push_back({profile.answerColumns[i], {DumpField::Answers, false, i}, true});
    return wanted;
}

tl::unexpected<Error> missing(const SourceColumn &column, bool hasHeader)
{
    if (!hasHeader)
        return failure(ErrorCode::BadInput,
                       Ingest::tr("The table has no header, and no column “%1”. Choose a mapping profile that names "
                                  "its columns by letter or number.")
                           .arg(column.shown()));
    return failure(ErrorCode::BadInput,
                   Ingest::tr("The header has no column “%1”. Add it, or choose a mapping profile that names the "
                              "column.")
                       .arg(column.shown()));
}

/// The cell that holds the column; nothing where the header has none of that name.
Result<std::optional<std::size_t>> cellOf(const SourceColumn &column, std::span<const std::string> names)
{
    const std::string wanted = caseFolded(std::string_view(column.name));
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < names.size() && !wanted.empty(); ++i) {
        if (names[i] == wanted)
            found.push_back(i);
    }
    if (column.occurrence == 0 && found.size() > 1)
        return failure(ErrorCode::BadInput,
                       Ingest::tr("The header has the column “%1” twice. Remove one of them.").arg(column.shown()));
    const std::size_t at = column.occurrence == 0 ? 0 : static_cast<std::size_t>(column.occurrence) - 1;
    return at < found.size() ? std::optional(found[at]) : std::nullopt;
}

} // namespace

Result<ColumnMap> ColumnMap::make(std::span<const std::string_view> header, const MappingProfile &profile)
{
    std::vector<std::string> names;
    names.reserve(header.size());
    for (const std::string_view name : header)
        names.push_back(caseFolded(name));
    ColumnMap map;
    map.m_time = profile.time;
    map.m_sharesDay = profile.sharesDay();
    map.m_answerCount = profile.answerColumns.size();
    map.m_uses.resize(header.size());
    map.m_names.assign(header.begin(), header.end());
    for (const WantedColumn &wanted : wantedColumns(profile)) {
        HOITHI_TRY(const std::optional<std::size_t> cell, cellOf(wanted.column, names));
        if (!cell && wanted.required)
            return missing(wanted.column, profile.hasHeader());
        if (cell)
            map.m_uses[*cell] = wanted.use;
        if (cell && wanted.use.part)
            map.m_nameCells.push_back(*cell);
        if (cell && wanted.use.isClock)
            map.m_clockFields.push_back(wanted.use.field);
    }
    return map;
}

/// Cells that only later rows have are no columns, unless the profile wants them.
Result<ColumnMap> ColumnMap::withoutHeader(std::size_t width, const MappingProfile &profile)
{
    for (const WantedColumn &wanted : wantedColumns(profile)) {
        if (const auto column = columnCalled(wanted.column.name); column && wanted.required)
            width = std::max(width, *column + 1);
    }
    const std::vector<std::string> names = columnLetters(width);
    return make(std::vector<std::string_view>(names.begin(), names.end()), profile);
}

std::optional<std::size_t> ColumnMap::firstCellOf(DumpField field) const
{
    const auto found = std::ranges::find_if(
        m_uses, [field](const std::optional<ColumnUse> &use) { return use && use->field == field; });
    return found == m_uses.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_uses.begin()));
}

void ColumnMap::fill(std::span<const std::string_view> cells, RawRecord &record)
{
    record.answersApart = m_answerCount > 0;
    record.answerTexts.resize(m_answerCount);
    const std::size_t count = std::min(cells.size(), m_uses.size());
    for (std::size_t i = 0; i < count; ++i) {
        const std::optional<ColumnUse> &use = m_uses[i];
        if (!use || use->part)
            continue;
        if (use->answer)
            record.answerTexts[*use->answer] = cells[i];
        else if (use->isClock)
            m_clocks[static_cast<std::size_t>(use->field)] = cells[i];
        else
            record[use->field] = cells[i];
    }
    if (!m_nameCells.empty())
        joinName(cells, record);
    // Who has no beginning has one day all the same.
    if (m_sharesDay && !trimmedField(m_clocks[static_cast<std::size_t>(DumpField::StartedAt)]).empty())
        record[DumpField::StartedAt] = record[DumpField::SubmittedAt];
    for (const DumpField field : m_clockFields)
        joinClock(field, record);
}

/// Family name first, as it is said; who has one part only has that.
void ColumnMap::joinName(std::span<const std::string_view> cells, RawRecord &record)
{
    std::string &joined = m_joined[static_cast<std::size_t>(DumpField::FullName)];
    joined.clear();
    for (const std::size_t cell : m_nameCells) {
        const std::string_view part = cell < cells.size() ? trimmedField(cells[cell]) : std::string_view();
        joined.append(joined.empty() || part.empty() ? "" : " ").append(part);
    }
    record[DumpField::FullName] = joined;
}

/// A date and a time of day as one text; where one of them is empty, the other alone is no time and is told so.
void ColumnMap::joinClock(DumpField field, RawRecord &record)
{
    const std::string_view clock = trimmedField(std::exchange(m_clocks[static_cast<std::size_t>(field)], {}));
    const std::string_view date = trimmedField(record[field]);
    std::string &joined = m_joined[static_cast<std::size_t>(field)];
    joined.assign(date);
    // As a serial, a time of day is the part behind the point of the date's.
    if (m_time == TimeFormat::Excel && clock.starts_with("0.") && date.find('.') == std::string_view::npos)
        joined.append(clock.substr(1));
    else if (!clock.empty())
        joined.append(date.empty() ? "" : " ").append(clock);
    record[field] = joined;
}

} // namespace hoithi
