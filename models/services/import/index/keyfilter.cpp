// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/index/keyfilter.h"

#include <algorithm>

namespace hoithi {

KeyFilter::KeyFilter(std::size_t keys)
{
    constexpr std::size_t bitsPerKey = 14;
    constexpr std::size_t bitsPerBlock = sizeof(Block) * 8;
    m_blocks.resize(std::max<std::size_t>(1, keys * bitsPerKey / bitsPerBlock));
}

/// By the upper half of the key; the lower one chooses the bits.
std::size_t KeyFilter::blockOf(std::uint64_t key) const
{
    return static_cast<std::size_t>(((key >> 32U) * m_blocks.size()) >> 32U);
}

KeyFilter::Block KeyFilter::bitsOf(std::uint64_t key)
{
    static constexpr std::array<std::uint32_t, 8> factors{0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f,
                                                          0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09};
    Block bits{};
    const auto half = static_cast<std::uint32_t>(key);
    for (std::size_t i = 0; i < bits.size(); ++i)
        bits[i] = 1U << ((half * factors[i]) >> 27U);
    return bits;
}

void KeyFilter::add(std::uint64_t key)
{
    Block &block = m_blocks[blockOf(key)];
    const Block bits = bitsOf(key);
    for (std::size_t i = 0; i < bits.size(); ++i)
        block[i] |= bits[i];
}

bool KeyFilter::mayHold(std::uint64_t key) const
{
    const Block &block = m_blocks[blockOf(key)];
    const Block bits = bitsOf(key);
    std::uint32_t missing = 0;
    for (std::size_t i = 0; i < bits.size(); ++i)
        missing |= bits[i] & ~block[i];
    return missing == 0;
}

} // namespace hoithi
