// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/textindex.h"

namespace hoithi {

void TextIndex::reserve(std::size_t texts)
{
    m_table.reserve(texts);
    m_ends.reserve(texts);
}

std::pair<std::uint32_t, bool> TextIndex::insert(std::string_view wanted, std::uint64_t hash)
{
    const std::uint32_t found = m_table.find(hash, [&](std::uint32_t value) { return text(value - 1) == wanted; });
    if (found != 0)
        return {found - 1, false};
    m_bytes.append(wanted);
    m_ends.push_back(m_bytes.size());
    m_table.insert(hash, size());
    return {size() - 1, true};
}

std::string_view TextIndex::text(std::uint32_t number) const
{
    const std::uint64_t begin = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[number] - begin);
}

} // namespace hoithi
