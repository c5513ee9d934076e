// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace hoithi {

/// What an index holds of a text: 64 bits of its hash, and beside them whatever is known of it, of which some bits may be more of the hash.
struct IndexEntry
{
    std::uint64_t key = 0;
    std::uint64_t rest = 0; ///< never 0
};

/// Entries that an index keeps in memory; a million stay below: 32 MiB.
inline constexpr std::size_t usualIndexLimit = (std::size_t{1} << 21U) * 7 / 10;

} // namespace hoithi
