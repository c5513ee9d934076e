// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace hoithi {

/// 64 bits of a text, the same on every machine: stored beside batches to find submissions again. FNV-1a, then mixed so that
/// the low bits can address a table.
[[nodiscard]] constexpr std::uint64_t textHash(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    hash ^= hash >> 33U;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33U;
    return hash;
}

/// Hash → number, several numbers a hash allowed; of a hash, a Word's lowest bits are kept. A flat table of two Words an entry:
/// a million entries of 64 bits cost 32 MB and a look-up one cache miss, where std::unordered_map takes three times that.
template<typename Word>
class HashTable
{
public:
    void reserve(std::size_t entries)
    {
        if (entries * 10 > m_slots.size() * 7)
            rehash(std::bit_ceil(std::max<std::size_t>(1024, entries * 10 / 7 + 1)));
    }

    /// `value` must not be 0.
    void insert(std::uint64_t hash, Word value)
    {
        reserve(m_count + 1);
        place({static_cast<Word>(hash), value});
        ++m_count;
    }

    /// Calls `matches(value)` for each number under `hash` until it says yes; that number, or 0.
    template<typename Matches>
    [[nodiscard]] Word find(std::uint64_t hash, Matches matches) const
    {
        if (m_slots.empty())
            return 0;
        for (std::size_t i = hash & mask(); m_slots[i].value != 0; i = (i + 1) & mask()) {
            if (m_slots[i].hash == static_cast<Word>(hash) && matches(m_slots[i].value))
                return m_slots[i].value;
        }
        return 0;
    }

    /// Fetches what find() or insert() will look at. Asked for some look-ups ahead, it hides most of their cache misses.
    void prefetch(std::uint64_t hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[hash & mask()]);
    }

    [[nodiscard]] std::size_t size() const { return m_count; }

private:
    struct Slot
    {
        Word hash = 0;
        Word value = 0;
    };

    [[nodiscard]] std::size_t mask() const { return m_slots.size() - 1; }

    void place(Slot slot)
    {
        std::size_t i = slot.hash & mask();
        while (m_slots[i].value != 0)
            i = (i + 1) & mask();
        m_slots[i] = slot;
    }

    void rehash(std::size_t capacity)
    {
        std::vector<Slot> old(capacity);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.value != 0)
                place(slot);
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

} // namespace hoithi
