// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/index/spillingindex.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Each run costs a look-up a cache miss, each merge the reading and writing of all that is merged.
constexpr std::size_t runsToMerge = 8;

} // namespace

void SpillingIndex::prefetch(std::uint64_t key) const
{
    m_table.prefetch(key);
    for (const std::unique_ptr<EntryRun> &run : m_runs)
        run->prefetch(key);
}

std::uint64_t SpillingIndex::find(std::uint64_t key, std::uint64_t rest)
{
    if (const std::uint64_t found = m_table.find(key, rest, m_compared); found != 0)
        return found;
    for (const std::unique_ptr<EntryRun> &run : m_runs) {
        const Result<std::uint64_t> found = run->find(key, rest, m_compared);
        if (!found)
            note(failure(found.error()));
        else if (*found != 0)
            return *found;
    }
    return 0;
}

void SpillingIndex::insert(IndexEntry entry)
{
    m_table.insert(entry);
    if (m_table.size() >= m_limit)
        note(spill());
}

Result<void> SpillingIndex::spill()
{
    m_spilled += m_table.size();
    Result<std::unique_ptr<EntryRun>> run = EntryRun::write(m_table.sort());
    m_table.clear();
    if (!run)
        return failure(run.error());
    m_runs.push_back(*std::move(run));
    // The last ones of about one size become one.
    while (m_runs.size() >= runsToMerge) {
        const auto first = m_runs.end() - runsToMerge;
        if ((*first)->size() > 2 * m_runs.back()->size())
            break;
        HOITHI_TRY(std::unique_ptr<EntryRun> merged, EntryRun::merge({first, m_runs.end()}));
        m_runs.erase(first, m_runs.end());
        m_runs.push_back(std::move(merged));
    }
    return {};
}

void SpillingIndex::note(const Result<void> &outcome)
{
    if (m_outcome && !outcome)
        m_outcome = failure(outcome.error());
}

} // namespace hoithi
