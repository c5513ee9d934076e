// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/sharedtexts.h"

#include <cstring>

namespace hoithi {

namespace {

/// Before each text: one byte with its length, or this one and four with it.
constexpr unsigned char longMark = 0xFF;
/// In place of a text: the next one begins the next block.
constexpr unsigned char blockEnd = 0xFE;

unsigned char markAt(const char *place)
{
    return static_cast<unsigned char>(*place);
}

/// The text whose mark stands there.
std::string_view textAt(const char *place)
{
    if (markAt(place) != longMark)
        return {place + 1, markAt(place)};
    std::uint32_t length = 0;
    std::memcpy(&length, place + 1, sizeof length);
    return {place + 1 + sizeof length, length};
}

} // namespace

bool SharedTexts::add(std::string_view text)
{
    const std::size_t prefix = text.size() < blockEnd ? 1 : 1 + sizeof(std::uint32_t);
    const std::size_t needed = prefix + text.size();
    if (needed >= blockSize)
        return false;
    if (m_used + needed >= blockSize) { // a byte is left for the mark of its end
        if ((m_blocks.size() + 1) * blockSize > byteLimit)
            return false;
        if (!m_blocks.empty())
            m_blocks.back()[m_used] = static_cast<char>(blockEnd);
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
    if (m_size++ % groupSize == 0)
        m_places.push_back(static_cast<std::uint32_t>((m_blocks.size() - 1) * blockSize + m_used));
    m_used += needed;
    return true;
}

/// Where the text is that comes so many behind the one at `place`.
const char *SharedTexts::skipTo(std::uint32_t place, std::size_t texts) const
{
    std::size_t block = place / blockSize;
    const char *at = m_blocks[block].get() + place % blockSize;
    for (;; --texts) {
        if (markAt(at) == blockEnd)
            at = m_blocks[++block].get();
        if (texts == 0)
            return at;
        const std::string_view passed = textAt(at);
        at = passed.data() + passed.size();
    }
}

std::optional<std::string_view> SharedTexts::at(std::size_t index) const
{
    if (index >= m_size)
        return std::nullopt;
    return textAt(skipTo(m_places[index / groupSize], index % groupSize));
}

} // namespace hoithi
