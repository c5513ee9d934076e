// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/largevector.h"

#include <array>
#include <cstdint>

namespace hoithi {

/// Which keys are surely not among so many: a Bloom filter whose bits of a key lie in one block, so that a look-up costs one cache
/// miss. With 14 bits a key it is wrong about three absent keys in a thousand: each costs the reading of a page.
class KeyFilter
{
public:
    explicit KeyFilter(std::size_t keys);

    void add(std::uint64_t key);
    [[nodiscard]] bool mayHold(std::uint64_t key) const;
    void prefetch(std::uint64_t key) const { __builtin_prefetch(&m_blocks[blockOf(key)]); }

private:
    using Block = std::array<std::uint32_t, 8>;

    [[nodiscard]] std::size_t blockOf(std::uint64_t key) const;
    [[nodiscard]] static Block bitsOf(std::uint64_t key);

    LargeVector<Block> m_blocks;
};

} // namespace hoithi
