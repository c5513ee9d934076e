// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json/jsonelements.h"
#include "ingest/layout/legacystream.h"
#include "ingest/rows/copies.h"

#include <algorithm>

namespace hoithi {

namespace {

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

Result<std::unique_ptr<DumpText>> DumpText::open(const DumpPart &part, const MappingProfile &profile,
                                                 const ReadWatch &watch)
{
    auto text = std::make_unique<DumpText>();
    HOITHI_TRY(text->m_bytes, openDumpPart(part, copyChunkSize));
    HOITHI_TRY(text->m_source, DumpSource::open(*text->m_bytes, part.place(), watch, DumpSource::Zips::Given));
    text->m_text = text->m_source.get();
    if (profile.encoding != TextEncoding::Utf8 && !text->m_source->isMarked()) {
        text->m_decoded = std::make_unique<LegacyStream>(*text->m_source, profile.encoding);
        text->m_text = text->m_decoded.get();
    }
    return text;
}

Result<void> copyLines(ByteStream &text, const std::vector<LineRange> &ranges, const TakePiece &take)
{
    LineCutter cutter;
    auto range = ranges.begin();
    const auto copy = [&](std::uint64_t line, std::string_view part) {
        while (range != ranges.end() && range->last < line)
            ++range;
        return range == ranges.end() || line < range->first || take(part);
    };
    for (;;) {
        HOITHI_TRY(const std::string_view piece, text.nextChunk());
        if (piece.empty() || !cutter.cut(piece, copy))
            return {};
    }
}

Result<void> copyElements(ByteStream &text, const std::vector<std::uint64_t> &places, const TakePiece &take)
{
    TextWindow window(text);
    JsonElements elements(window);
    std::string_view before = "[\n";
    for (std::uint64_t place = 0;; ++place) {
        HOITHI_TRY(const bool any, elements.next());
        if (!any)
            break;
        if (!std::ranges::binary_search(places, place))
            continue;
        if (!take(before) || !take(elements.text()))
            return {};
        before = ",\n";
    }
    static_cast<void>(take(places.empty() ? "[]\n" : "\n]\n"));
    return {};
}

} // namespace hoithi
