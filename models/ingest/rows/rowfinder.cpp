// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rows/rowfinder.h"

#include "ingest/columnmap.h"
#include "ingest/fieldtext.h"
#include "ingest/ingesttexts.h"
#include "ingest/openeddump.h"
#include "ingest/sheet/sheetreader.h"

#include <algorithm>
#include <deque>

namespace hoithi {

namespace {

constexpr qint64 chunkSize = qint64{256} * 1024;

/// Rows are copied only so near the one that is looked for: an object may take many lines.
constexpr std::uint64_t linesAround = 1000;

bool holds(const RawRecord &record, const RowPlace &place)
{
    const std::string_view there = record.malformed ? record.faultText : place.field ? record[*place.field] : "";
    return trimmedField(there).starts_with(trimmedField(place.text));
}

/// Rows pass by until the one that is looked for has its neighbours.
class Passing
{
public:
    Passing(const RowPlace &place, bool byText) : m_place(place), m_byText(byText) {}

    /// False where no more rows are needed.
    [[nodiscard]] bool take(const RawRecord &record, const RecordReader &reader)
    {
        if (record.line + linesAround < m_place.line)
            return true;
        if (!m_isFound && record.line > m_place.line)
            return false;
        m_rows.push_back(reader.standing());
        if (m_isFound)
            return ++m_behind < m_place.around;
        m_isFound = record.line == m_place.line && (!m_byText || holds(record, m_place));
        if (m_isFound)
            m_chosen = m_rows.size() - 1;
        else if (m_rows.size() > m_place.around)
            m_rows.pop_front();
        return !m_isFound || m_place.around > 0;
    }

    [[nodiscard]] bool isFound() const { return m_isFound; }
    void give(FoundRow &found) &&
    {
        found.rows.assign(std::make_move_iterator(m_rows.begin()), std::make_move_iterator(m_rows.end()));
        found.chosen = m_chosen;
    }

private:
    const RowPlace &m_place;
    bool m_byText;
    std::deque<SourceRow> m_rows;
    std::size_t m_chosen = 0;
    std::size_t m_behind = 0;
    bool m_isFound = false;
};

void describe(const OpenedDump &dump, const ColumnMap *columns, const MappingProfile &profile, const RowPlace &place,
              FoundRow &found)
{
    if (dump.sheet() != nullptr)
        found.sheet = dump.sheet()->sheet();
    if (columns != nullptr) {
        found.columns = columns->names();
        found.fault = place.field ? columns->firstCellOf(*place.field) : std::nullopt;
        return;
    }
    divideObjects(found);
    const std::string name = place.field ? profile.columnOf(*place.field) : std::string();
    const auto column = std::ranges::find(found.columns, name);
    if (!name.empty() && column != found.columns.end())
        found.fault = static_cast<std::size_t>(column - found.columns.begin());
}

/// Nothing where no such row begins on the line.
Result<std::optional<FoundRow>> lookFor(const DumpPart &part, const MappingProfile &profile, const RowPlace &place,
                                        bool byText, const ReadWatch &watch)
{
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(part, chunkSize));
    HOITHI_TRY(const std::unique_ptr<OpenedDump> dump, OpenedDump::open(*bytes, part, profile, watch));
    Passing passing(place, byText);
    RawRecord record;
    for (bool goOn = true; goOn;) {
        const Result<bool> any = dump->rows().next(record);
        if (!any && !passing.isFound())
            return failure(any.error());
        goOn = any && *any && passing.take(record, dump->rows());
    }
    if (!passing.isFound())
        return std::optional<FoundRow>();
    FoundRow found;
    std::move(passing).give(found);
    describe(*dump, dump->rows().columns(), profile, place, found);
    return std::optional(std::move(found));
}

} // namespace

Result<FoundRow> findRow(const DumpPart &part, const MappingProfile &profile, const RowPlace &place,
                         const ReadWatch &watch)
{
    HOITHI_TRY(std::optional<FoundRow> found, lookFor(part, profile, place, true, watch));
    if (!found) { // the text is written otherwise in the file, as times are
        HOITHI_TRY(found, lookFor(part, profile, place, false, watch));
    }
    if (found)
        return *std::move(found);
    return failure(ErrorCode::NotFound, Ingest::tr("No row begins on line %1 of %2. Choose the file as it "
                                                   "was when it was read.")
                                            .arg(place.line)
                                            .arg(part.place()));
}

} // namespace hoithi
