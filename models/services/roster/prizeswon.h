// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/roster/rosterview.h"
#include "services/store.h"
#include "storage/repositories/rosterrepository.h"

#include <map>
#include <vector>

namespace hoithi {

/// Which submissions have a prize by the newest ranking of each round, whether it still holds or not.
class PrizesWon
{
public:
    /// Without the rounds whose results this login may not see.
    [[nodiscard]] static Result<PrizesWon> read(Store &store);

    /// Whose submission it is. Every submission that has a prize is to be told before heldBy() is asked.
    void addSubmission(qint64 submission, qint64 participant);
    /// The prizes that those have whom these exclude, round by round, the best first.
    [[nodiscard]] std::vector<PrizeHeld> heldBy(const std::vector<RosterRepository::Exclusion> &exclusions) const;
    /// Which rounds have a ranking.
    [[nodiscard]] const std::vector<int> &rankedRounds() const { return m_ranked; }

private:
    struct Won
    {
        PrizeHeld prize;
        qint64 participant = 0;
    };

    std::map<qint64, std::size_t> m_bySubmission;
    std::vector<Won> m_won;
    std::vector<int> m_ranked;
};

} // namespace hoithi
