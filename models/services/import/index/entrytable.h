// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/largevector.h"
#include "services/import/index/indexentry.h"

#include <span>

namespace hoithi {

/// Entries in memory by their keys, several of a key allowed: a flat table of 16 bytes an entry, in which a look-up costs one cache
/// miss; std::unordered_map takes three times the memory.
class EntryTable
{
public:
    void reserve(std::size_t entries);
    void insert(IndexEntry entry);

    /// The rest of an entry with this key whose rest is the same as `rest` in the bits of `compared`; 0 where there is none.
    [[nodiscard]] std::uint64_t find(std::uint64_t key, std::uint64_t rest, std::uint64_t compared) const
    {
        if (m_slots.empty())
            return 0;
        for (std::size_t i = home(key); m_slots[i].rest != 0; i = (i + 1) & mask()) {
            if (m_slots[i].key == key && ((m_slots[i].rest ^ rest) & compared) == 0)
                return m_slots[i].rest;
        }
        return 0;
    }

    /// Fetches what find() or insert() will look at. Asked for some look-ups ahead, it hides most of their cache misses.
    void prefetch(std::uint64_t key) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[home(key)]);
    }

    [[nodiscard]] std::size_t size() const { return m_count; }
    /// All entries, ascending by key. Only clear() may follow.
    [[nodiscard]] std::span<const IndexEntry> sort();
    /// The memory stays.
    void clear();

private:
    [[nodiscard]] std::size_t mask() const { return m_slots.size() - 1; }
    /// By the first bits, so that the slots are nearly in the order of their keys.
    [[nodiscard]] std::size_t home(std::uint64_t key) const { return static_cast<std::size_t>(key >> m_shift); }
    void place(IndexEntry entry);
    void rehash(std::size_t capacity);

    LargeVector<IndexEntry> m_slots; ///< as many as a power of two; a rest of 0: free
    int m_shift = 0;                 ///< of a key to its slot
    std::size_t m_count = 0;
};

} // namespace hoithi
