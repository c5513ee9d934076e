// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/index/entryrun.h"
#include "services/import/index/entrytable.h"

#include <limits>

namespace hoithi {

/// Entries by their keys, however many: so many in memory, those before them in files without names. For one thread.
class SpillingIndex
{
public:
    /// `compared`: the bits of an entry's rest that are more of its key.
    explicit SpillingIndex(std::uint64_t compared = 0, std::size_t limit = usualIndexLimit)
        : m_compared(compared), m_limit(limit)
    {}

    void reserve(std::size_t entries) { m_table.reserve(std::min(entries, m_limit)); }
    /// See EntryTable::prefetch().
    void prefetch(std::uint64_t key) const;
    /// The rest of an entry with this key, and the compared bits of `rest`; 0 where there is none.
    [[nodiscard]] std::uint64_t find(std::uint64_t key, std::uint64_t rest = 0);
    void insert(IndexEntry entry);

    [[nodiscard]] std::size_t size() const { return m_spilled + m_table.size(); }
    /// Failed (Io) where entries could not be written or read back: what was found since is not to be relied on.
    [[nodiscard]] const Result<void> &outcome() const { return m_outcome; }

private:
    [[nodiscard]] Result<void> spill();
    void note(const Result<void> &outcome);

    std::uint64_t m_compared;
    std::size_t m_limit;
    EntryTable m_table;
    std::vector<std::unique_ptr<EntryRun>> m_runs; ///< the larger ones first
    std::size_t m_spilled = 0;
    Result<void> m_outcome;
};

} // namespace hoithi
