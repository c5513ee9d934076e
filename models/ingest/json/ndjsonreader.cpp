// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json/ndjsonreader.h"

#include "ingest/ingesttexts.h"

#include <algorithm>

namespace hoithi {

NdjsonReader::NdjsonReader(TextWindow &window, const MappingProfile &profile) : m_window(window), m_objects(profile) {}

Result<bool> NdjsonReader::nextLineText(std::string_view &line)
{
    m_window.consume(std::exchange(m_consumed, 0));
    std::size_t searched = 0;
    std::size_t end = std::string_view::npos;
    for (;;) {
        end = m_window.text().find('\n', searched);
        if (std::min(end, m_window.text().size()) > recordSizeLimit)
            return failure(ErrorCode::BadInput, Ingest::tr("Line %1 is longer than 1 MiB: this is no list of "
                                                           "submissions. Export the file again.")
                                                    .arg(m_nextLine));
        if (end != std::string_view::npos || m_window.atEnd())
            break;
        searched = m_window.text().size();
        HOITHI_CHECK(m_window.more());
    }
    if (end == std::string_view::npos && m_window.text().empty())
        return false;
    line = m_window.text().substr(0, end);
    m_consumed = line.size() + (end == std::string_view::npos ? 0 : 1);
    return true;
}

SourceRow NdjsonReader::standing() const
{
    return {m_nextLine - 1, false, {}, std::string(m_window.text().substr(0, m_consumed))};
}

Result<bool> NdjsonReader::next(RawRecord &record)
{
    std::string_view line;
    for (;;) {
        HOITHI_TRY(const bool any, nextLineText(line));
        if (!any)
            return false;
        const std::uint64_t number = m_nextLine++;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        record.clear();
        record.line = number;
        m_objects.read(line, record);
        return true;
    }
}

} // namespace hoithi
