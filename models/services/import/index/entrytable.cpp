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
    std::size_t i = home(entry.key);
    while (m_slots[i].rest != 0)
        i = (i + 1) & mask();
    m_slots[i] = entry;
}

void EntryTable::rehash(std::size_t capacity)
{
    LargeVector<IndexEntry> old(capacity);
    old.swap(m_slots);
    m_shift = 64 - std::countr_zero(capacity);
    for (const IndexEntry &entry : old) {
        if (entry.rest != 0)
            place(entry);
    }
}

/// An entry is out of its place by the few that shared its slot; those of the last slots may have gone on at the front.
std::span<const IndexEntry> EntryTable::sort()
{
    const auto isFree = [](const IndexEntry &entry) {
        return entry.rest == 0;
    };
    const auto begin = m_slots.begin();
    const auto end = std::ranges::remove_if(m_slots, isFree).begin();
    const auto isLast = [](const IndexEntry &entry) {
        return entry.key >> 63U != 0;
    };
    std::rotate(begin, std::find_if_not(begin, end, isLast), end);
    for (auto next = begin; next != end; ++next) {
        const IndexEntry entry = *next;
        auto place = next;
        for (; place != begin && std::prev(place)->key > entry.key; --place)
            *place = *std::prev(place);
        *place = entry;
    }
    return {m_slots.data(), m_count};
}

void EntryTable::clear()
{
    std::ranges::fill(m_slots, IndexEntry{});
    m_count = 0;
}

} // namespace hoithi
