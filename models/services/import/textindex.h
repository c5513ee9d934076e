// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/hashtable.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hoithi {

/// Distinct texts numbered from 0 in the order they came. Exact: equal hashes are told apart by their texts.
class TextIndex
{
public:
    void reserve(std::size_t texts);

    /// The text's number, and whether it is new.
    std::pair<std::uint32_t, bool> insert(std::string_view wanted, std::uint64_t hash);

    /// See HashTable::prefetch.
    void prefetch(std::uint64_t hash) const { m_table.prefetch(hash); }

    [[nodiscard]] std::string_view text(std::uint32_t number) const;
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }

private:
    HashTable<std::uint32_t> m_table; ///< half the memory: the texts decide anyway
    std::string m_bytes;
    std::vector<std::uint64_t> m_ends; ///< where each text ends in m_bytes
};

} // namespace hoithi
