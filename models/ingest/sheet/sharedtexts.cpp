// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/sharedtexts.h"

#include <cstring>

namespace hoithi {

namespace {

/// Before each text: one byte with its length, or this one and four with it.
constexpr unsigned char longMark = 0xFF;

} // namespace

bool SharedTexts::add(std::string_view text)
{
    const std::size_t prefix = text.size() < longMark ? 1 : 1 + sizeof(std::uint32_t);
    const std::size_t needed = prefix + text.size();
    if (needed > blockSize)
        return false;
    if (m_used + needed > blockSize) {
        // The list of places doubles while it grows.
        if ((m_blocks.size() + 1) * blockSize + 2 * m_places.size() * sizeof(std::uint32_t) > byteLimit)
            return false;
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(blockSize));
        m_used = 0;
    }
    char *out = m_blocks.back().get() + m_used;
    *out = static_cast<char>(prefix == 1 ? text.size() : longMark);
    if (prefix > 1) {
        const auto length = static_cast<std::uint32_t>(text.size());
        std::memcpy(out + 1, &length, sizeof length);
    }
    std::memcpy(out + prefix, text.data(), text.size());
    m_places.push_back(static_cast<std::uint32_t>((m_blocks.size() - 1) * blockSize + m_used));
    m_used += needed;
    return true;
}

std::optional<std::string_view> SharedTexts::at(std::size_t index) const
{
    if (index >= m_places.size())
        return std::nullopt;
    const char *const text = m_blocks[m_places[index] / blockSize].get() + m_places[index] % blockSize;
    const auto first = static_cast<unsigned char>(*text);
    if (first != longMark)
        return std::string_view(text + 1, first);
    std::uint32_t length = 0;
    std::memcpy(&length, text + 1, sizeof length);
    return std::string_view(text + 1 + sizeof length, length);
}

} // namespace hoithi
