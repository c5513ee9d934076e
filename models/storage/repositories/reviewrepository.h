// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/reviewrecords.h"

#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// What judges decide besides keys and single submissions: facts, only ever added. Lists are in the order of recording.
class ReviewRepository
{
public:
    explicit ReviewRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> insert(const AccountDecision &decision); ///< gives the id, as the next two do
    [[nodiscard]] Result<qint64> insert(const TieDecision &decision);
    [[nodiscard]] Result<qint64> insert(const FlagVerdict &verdict);
    [[nodiscard]] Result<void> insert(const RunFinalisation &finalisation);

    [[nodiscard]] Result<std::vector<AccountDecision>> accountDecisions() const;
    /// With a round (0: of the agencies), only of that.
    [[nodiscard]] Result<std::vector<TieDecision>> tieDecisions(std::optional<int> roundNumber = {}) const;
    [[nodiscard]] Result<std::vector<FlagVerdict>> verdicts(int roundNumber) const;
    [[nodiscard]] Result<std::optional<RunFinalisation>> finalisation(RankingRunId run) const;

    /// The participant of each account; -1 for one that has none. Ask for all at once: it goes through all accounts.
    [[nodiscard]] Result<std::vector<qint64>> participants(const QStringList &accountIds) const;

private:
    Database &m_database;
};

} // namespace hoithi
