// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rostermatcher.h"
#include "services/store.h"

#include <limits>
#include <set>
#include <vector>

namespace hoithi {

struct StoredRosterEntry;

/// Everything: as many withdrawals as there are.
inline constexpr qint64 allWithdrawals = std::numeric_limits<qint64>::max();

/// The entries, from 1, that the first so many withdrawals took out of the roster.
[[nodiscard]] Result<std::set<qint64>> withdrawnEntries(Store &store, qint64 withdrawals = allWithdrawals);

/// Those of them keep their number, and match nobody.
template<typename Entry>
void emptyWithdrawn(std::vector<Entry> &roster, const std::set<qint64> &withdrawn)
{
    for (const qint64 entry : withdrawn) {
        if (entry >= 1 && entry <= std::ssize(roster))
            roster[static_cast<std::size_t>(entry - 1)] = {};
    }
}

/// What the entries are found by without a key, by their number less one.
[[nodiscard]] Result<std::vector<RosterIdentifiers>> rosterIdentifiers(Store &store);

/// The same of one entry.
[[nodiscard]] RosterIdentifiers identifiersOf(const StoredRosterEntry &entry);

/// Those in force: withdrawn ones match nobody.
[[nodiscard]] Result<std::vector<RosterIdentifiers>> identifiersInForce(Store &store);

/// Matches stored submissions with the entries in force by their indexes, as RosterMatcher::matchExactly() does: without a key.
[[nodiscard]] Result<RosterMatcher> sealedRosterMatcher(Store &store);

} // namespace hoithi
