// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rows/rowlines.h"

#include "ingest/layout/legacystream.h"
#include "ingest/openeddump.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hoithi {

namespace {

constexpr qint64 chunkSize = qint64{256} * 1024;

/// Divides a text into lines, whose ends CR, LF and CRLF are, across the pieces that it comes in.
class LineCutter
{
public:
    /// Calls `take(line, text)` for each part of a line; it returns false to stop.
    template<typename Take>
    bool cut(std::string_view piece, Take take)
    {
        std::size_t at = 0;
        if (m_afterCr && !piece.empty()) {
            m_afterCr = false;
            if (piece.front() == '\n') { // the second half of a line end
                at = 1;
                if (!take(m_line, piece.substr(0, 1)))
                    return false;
            }
            ++m_line;
        }
        while (at < piece.size()) {
            const std::size_t found = piece.find_first_of("\r\n", at);
            const std::size_t end = found == std::string_view::npos ? piece.size() : lineEnd(piece, found);
            if (!take(m_line, piece.substr(at, end - at)))
                return false;
            m_afterCr = found != std::string_view::npos && end == piece.size() && piece.back() == '\r';
            m_line += found != std::string_view::npos && !m_afterCr ? 1 : 0;
            at = end;
        }
        return true;
    }

private:
    static std::size_t lineEnd(std::string_view piece, std::size_t at)
    {
        const bool isPair = piece[at] == '\r' && at + 1 < piece.size() && piece[at + 1] == '\n';
        return at + (isPair ? 2 : 1);
    }

    std::uint64_t m_line = 1;
    bool m_afterCr = false; ///< the last piece ended so: what follows tells whether the line has
};

} // namespace

Result<RowLines> RowLines::find(const DumpPart &part, const MappingProfile &profile,
                                const std::vector<std::uint64_t> &rows, const ReadWatch &watch)
{
    RowLines found;
    found.m_part = part;
    found.m_profile = profile;
    HOITHI_CHECK(found.locate(rows, watch));
    return found;
}

/// A row ends where the next one begins.
Result<void> RowLines::locate(const std::vector<std::uint64_t> &rows, const ReadWatch &watch)
{
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(m_part, chunkSize));
    HOITHI_TRY(const std::unique_ptr<OpenedDump> dump, OpenedDump::open(*bytes, m_part, m_profile, watch));
    if (!dump->hasLines()) {
        return failure(ErrorCode::Unsupported,
                       QCoreApplication::translate("RowLines", "The rows of %1 do not stand on lines of their own, so "
                                                               "they cannot be taken out of it as they are.")
                           .arg(m_part.place()));
    }
    RawRecord record;
    bool isFirst = true;
    bool isOpen = false;
    for (;;) {
        HOITHI_TRY(const bool any, dump->rows().next(record));
        if (!any)
            break;
        if (isFirst)
            m_ranges.push_back({1, record.line - 1}); // the header, and what stands above it
        if (isOpen)
            m_ranges.back().last = record.line - 1;
        isFirst = false;
        isOpen = std::ranges::binary_search(rows, record.line);
        if (isOpen) {
            m_ranges.push_back({record.line});
            ++m_count;
        }
    }
    HOITHI_CHECK(dump->finish());
    m_sha256 = bytes->sha256();
    return {};
}

Result<void> RowLines::write(const std::function<bool(std::string_view)> &take, const ReadWatch &watch) const
{
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(m_part, chunkSize));
    HOITHI_TRY(const std::unique_ptr<DumpSource> source,
               DumpSource::open(*bytes, m_part.place(), watch, DumpSource::Zips::Given));
    std::optional<LegacyStream> legacy;
    if (m_profile.encoding != TextEncoding::Utf8 && !source->isMarked())
        legacy.emplace(*source, m_profile.encoding);
    ByteStream &text = legacy ? static_cast<ByteStream &>(*legacy) : *source;
    LineCutter cutter;
    auto range = m_ranges.begin();
    const auto copy = [&](std::uint64_t line, std::string_view part) {
        while (range != m_ranges.end() && range->last < line)
            ++range;
        return range == m_ranges.end() || line < range->first || take(part);
    };
    for (;;) {
        HOITHI_TRY(const std::string_view piece, text.nextChunk());
        if (piece.empty() || !cutter.cut(piece, copy))
            return {};
    }
}

} // namespace hoithi
