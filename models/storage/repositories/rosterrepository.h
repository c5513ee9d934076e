// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/submission/submission.h"
#include "storage/records.h"

#include <compare>
#include <span>
#include <vector>

namespace hoithi {

class Database;

/// Who may not win, and which participants that excluded in which round.
class RosterRepository
{
public:
    explicit RosterRepository(Database &database) : m_database(database) {}

    struct Exclusion
    {
        int roundNumber = 0;
        qint64 participantId = 0;
        qint64 rosterEntryId = 0; ///< as numbered by all(): index + 1; the first entry that matches
        ImportBatchId batchId;    ///< holds the submission that matches: it excludes in runs over this batch

        // NOLINTNEXTLINE(modernize-use-nullptr): the zero it sees is in the comparison that the compiler writes.
        friend auto operator<=>(const Exclusion &, const Exclusion &) = default;
    };

    [[nodiscard]] Result<void> insert(const std::vector<StoredRosterEntry> &entries);
    [[nodiscard]] Result<std::vector<StoredRosterEntry>> all() const; ///< by id, from 1 without gaps
    [[nodiscard]] Result<qint64> count() const;
    /// Repeats are ignored.
    [[nodiscard]] Result<void> insertExclusions(std::span<const Exclusion> exclusions);
    [[nodiscard]] Result<std::vector<Exclusion>> exclusions(int roundNumber) const; ///< ascending

private:
    Database &m_database;
};

} // namespace hoithi
