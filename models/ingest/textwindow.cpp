// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/textwindow.h"

#include <algorithm>
#include <cstring>

namespace hoithi {

Result<void> TextWindow::more()
{
    HOITHI_TRY(const std::string_view chunk, m_stream.nextChunk());
    if (chunk.empty()) {
        m_ended = true;
        // simdjson looks at the byte behind an object: let that be the same wherever the last one lies.
        std::memset(m_buffer.data() + m_end, 0, padding);
        return {};
    }
    if (m_end + chunk.size() + padding > m_buffer.size()) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= std::exchange(m_begin, 0);
        if (m_end + chunk.size() + padding > m_buffer.size())
            m_buffer.resize(std::max(m_buffer.size() * 2, m_end + chunk.size() + padding));
    }
    std::memcpy(m_buffer.data() + m_end, chunk.data(), chunk.size());
    m_end += chunk.size();
    return {};
}

} // namespace hoithi
