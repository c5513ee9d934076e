// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rows/rowexcerpt.h"

#include "ingest/openeddump.h"

#include <algorithm>

namespace hoithi {

Result<RowExcerpt> RowExcerpt::find(const DumpPart &part, const MappingProfile &profile,
                                    const std::vector<std::uint64_t> &rows, const ReadWatch &watch,
                                    const RowChoice &choice)
{
    RowExcerpt found;
    found.m_part = part;
    found.m_profile = profile;
    HOITHI_CHECK(found.locate(rows, watch, choice));
    return found;
}

/// A row ends where the next one begins.
void RowExcerpt::take(std::uint64_t place, std::uint64_t line, bool isWanted)
{
    if (place == 0) {
        m_firstLine = line;
        m_ranges.push_back({1, line - 1}); // the header, and what stands above it
    }
    if (m_isOpen)
        m_ranges.back().last = line - 1;
    m_isOpen = isWanted;
    if (!isWanted)
        return;
    m_ranges.push_back({line});
    m_places.push_back(m_format == DumpFormat::Xlsx ? line : place);
}

Result<void> RowExcerpt::locate(const std::vector<std::uint64_t> &rows, const ReadWatch &watch, const RowChoice &choice)
{
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(m_part, copyChunkSize));
    HOITHI_TRY(const std::unique_ptr<OpenedDump> dump, OpenedDump::open(*bytes, m_part, m_profile, watch));
    m_format = dump->format();
    RawRecord record;
    for (std::uint64_t place = 0;; ++place) {
        HOITHI_TRY(const bool any, dump->rows().next(record));
        if (!any)
            break;
        const bool isChosen = !choice || choice(record);
        take(place, record.line, isChosen && std::ranges::binary_search(rows, record.line));
    }
    HOITHI_CHECK(dump->finish());
    m_sha256 = bytes->sha256();
    return {};
}

Result<void> RowExcerpt::write(const TakePiece &take, const ReadWatch &watch) const
{
    if (m_format == DumpFormat::Xlsx)
        return copySheet(m_part, m_profile, m_firstLine, m_places, take, watch);
    HOITHI_TRY(const std::unique_ptr<DumpText> text, DumpText::open(m_part, m_profile, watch));
    return m_format == DumpFormat::Json ? copyElements(text->stream(), m_places, take)
                                        : copyLines(text->stream(), m_ranges, take);
}

} // namespace hoithi
