// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace hoithi {

class Database;

/// Ranking runs with their standings.
class RunRepository
{
public:
    explicit RunRepository(Database &database) : m_database(database) {}

    /// Stores the run, the full order as one blob and the rows with a place and a prize as rows of their own. Gives the id.
    [[nodiscard]] Result<RankingRunId> insert(const RankingRun &run, std::span<const StoredStanding> standing);
    [[nodiscard]] Result<std::optional<RankingRun>> newest(int roundNumber) const;
    [[nodiscard]] Result<std::optional<RankingRun>> findByHash(int roundNumber, const QByteArray &runHash) const;
    [[nodiscard]] Result<std::vector<RankingRun>> all(int roundNumber = 0) const; ///< 0: every round; by id
    /// The full standing, in the order inserted; Corrupt when the blob is cut.
    [[nodiscard]] Result<std::vector<StoredStanding>> standing(RankingRunId run) const;
    /// Its first `rows` rows.
    [[nodiscard]] Result<std::vector<StoredStanding>> standingHead(RankingRunId run, int rows) const;
    /// Calls `take` for each row of the full standing, in its order, of which only a part is in memory at a time.
    [[nodiscard]] Result<void> forEachRow(RankingRunId run,
                                          const std::function<void(const StoredStanding &)> &take) const;
    /// Only the rows with a prize (>= 0), in order.
    [[nodiscard]] Result<std::vector<StoredStanding>> winners(RankingRunId run) const;

private:
    Database &m_database;
};

} // namespace hoithi
