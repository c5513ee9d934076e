// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/audit/auditentry.h"
#include "storage/schedule/schedulerecords.h"

#include <vector>

namespace hoithi {

class Database;

/// How the schedule came to be what it is. What it is now, ContestRepository says.
class ScheduleRepository
{
public:
    explicit ScheduleRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> newestChange() const; ///< 0 before the first
    [[nodiscard]] Result<std::vector<StoredScheduleChange>> changes() const;
    /// All there ever were, the oldest first: as the round was made or added, then as it was changed.
    [[nodiscard]] Result<std::vector<StoredRoundVersion>> roundVersions() const;
    [[nodiscard]] Result<std::vector<StoredMilestoneVersion>> milestoneVersions() const;
    [[nodiscard]] Result<std::vector<AuditEntry>> entries() const; ///< of the audit trail, that tell of changes
    /// Whether the round has a frozen paper or sealed question sets, without reading them: a paper may be large.
    [[nodiscard]] Result<bool> hasPaper(int roundNumber) const;
    /// How many submissions of a round would be outside of these times.
    [[nodiscard]] Result<qint64> submissionsOutside(const Round &round) const;

    [[nodiscard]] Result<qint64> insert(const StoredScheduleChange &change);
    [[nodiscard]] Result<void> addRound(const Round &round, qint64 changeId);
    [[nodiscard]] Result<qint64> insert(const Round &round, qint64 changeId);         ///< its next version
    [[nodiscard]] Result<qint64> insert(const Milestone &milestone, qint64 changeId); ///< its next version, or first

private:
    Database &m_database;
};

} // namespace hoithi
