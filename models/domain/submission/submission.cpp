// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/submission/submission.h"

#include <algorithm>
#include <cstring>

namespace hoithi {

std::string_view SubmissionBlock::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_used + text.size() > chunkSize) {
        const std::size_t size = std::max(chunkSize, text.size());
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_bytes += size;
        m_used = 0;
    }
    char *copy = m_chunks.back().get() + m_used;
    std::memcpy(copy, text.data(), text.size());
    m_used += text.size();
    return {copy, text.size()};
}

} // namespace hoithi
