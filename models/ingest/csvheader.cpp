// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/csvheader.h"

#include "ingest/ingesttexts.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

/// Where a line begins, from 1; npos while it is not read.
std::size_t beginOf(std::string_view text, int line)
{
    std::size_t begin = 0;
    for (; line > 1; --line) {
        const std::size_t end = text.find_first_of("\r\n", begin);
        if (end == std::string_view::npos)
            return end;
        begin = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return begin < text.size() ? begin : std::string_view::npos;
}

} // namespace

Result<char> detectDelimiter(TextWindow &window, int line)
{
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;
    for (;;) {
        begin = line <= 0 ? window.text().find_first_not_of(" \t\r\n") : beginOf(window.text(), line);
        if (begin != std::string_view::npos)
            end = window.text().find_first_of("\r\n", begin);
        if (end != std::string_view::npos || window.atEnd() || window.text().size() > recordSizeLimit)
            break;
        HOITHI_CHECK(window.more());
    }
    if (begin == std::string_view::npos)
        return failure(ErrorCode::BadInput, Ingest::tr("The file holds no rows. Export it again."));
    const std::string_view header = window.text().substr(begin, end == std::string_view::npos ? end : end - begin);
    std::array<std::pair<char, std::size_t>, 4> counts{{{',', 0}, {';', 0}, {'\t', 0}, {'|', 0}}};
    bool quoted = false;
    for (const char c : header) {
        quoted = quoted != (c == '"');
        for (auto &[delimiter, count] : counts)
            count += !quoted && c == delimiter ? 1 : 0;
    }
    return std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; })->first;
}

} // namespace hoithi
