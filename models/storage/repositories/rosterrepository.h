// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/submission/submission.h"
#include "storage/records.h"

#include <compare>
#include <span>
#include <vector>

namespace hoithi {

class Database;

/// That an entry counts no more, as stored.
struct StoredRosterWithdrawal
{
    qint64 id = 0;
    qint64 rosterEntryId = 0;
    QString person;
    QString reason;
    Instant withdrawnAtUtc{};

    friend bool operator==(const StoredRosterWithdrawal &, const StoredRosterWithdrawal &) = default;
};

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
    [[nodiscard]] Result<qint64> count() const;                       ///< of all, withdrawn or not
    /// Inside a Transaction. Returns the id.
    [[nodiscard]] Result<qint64> withdraw(const StoredRosterWithdrawal &withdrawal);
    [[nodiscard]] Result<std::vector<StoredRosterWithdrawal>> withdrawals() const; ///< in their order
    [[nodiscard]] Result<qint64> withdrawalCount() const;
    /// Repeats are ignored.
    [[nodiscard]] Result<void> insertExclusions(std::span<const Exclusion> exclusions);
    [[nodiscard]] Result<std::vector<Exclusion>> exclusions(int roundNumber) const;        ///< ascending
    [[nodiscard]] Result<std::vector<Exclusion>> exclusionsOf(qint64 rosterEntryId) const; ///< ascending

private:
    [[nodiscard]] Result<std::vector<Exclusion>> exclusionsWhere(const QString &column, qint64 value) const;

    Database &m_database;
};

} // namespace hoithi
