// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/index/entrytable.h"

#include <algorithm>
#include <bit>

namespace hoithi {

void EntryTable::reserve(std::size_t entries)
{
    if (entries * 10 > m_slots.size() * 7)
        rehash(std::bit_ceil(std::max<std::size_t>(1024, entries * 10 / 7 + 1)));
}

void EntryTable::insert(IndexEntry entry)
{
    reserve(m_count + 1);
    place(entry);
    ++m_count;
}

void EntryTable::place(IndexEntry entry)
{
    std::size_t i = entry.key & mask();
    while (m_slots[i].rest != 0)
        i = (i + 1) & mask();
    m_slots[i] = entry;
}

void EntryTable::rehash(std::size_t capacity)
{
    std::vector<IndexEntry> old(capacity);
    old.swap(m_slots);
    for (const IndexEntry &entry : old) {
        if (entry.rest != 0)
            place(entry);
    }
}

std::span<const IndexEntry> EntryTable::sort()
{
    const auto isFree = [](const IndexEntry &entry) {
        return entry.rest == 0;
    };
    const auto end = std::ranges::remove_if(m_slots, isFree).begin();
    std::sort(m_slots.begin(), end, [](const IndexEntry &a, const IndexEntry &b) { return a.key < b.key; });
    return {m_slots.data(), m_count};
}

void EntryTable::clear()
{
    std::ranges::fill(m_slots, IndexEntry{});
    m_count = 0;
}

} // namespace hoithi
