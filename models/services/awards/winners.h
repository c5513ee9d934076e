// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"
#include "storage/records.h"

#include <vector>

namespace hoithi {

/// Those who get a prize in a round, or the agencies of the collective prizes, with what the documents need.
struct PrizeWinners
{
    int roundNumber = 0; ///< 0: collective
    RankingRunId runId;  ///< of the round; none for the collective prizes
    QByteArray basis;    ///< hash of that run, or of the runs of all rounds with the rule book that gives the prizes
    std::vector<RankedSubmission> people;   ///< of a round, in the order of the prizes
    std::vector<ParticipationRow> agencies; ///< collective, by place
    std::vector<StoredAward> awards;        ///< one for each of the above, same order
};

/// For a row of a round's standing with a prize of these rules: neither from which run, nor when.
[[nodiscard]] StoredAward awardAt(int roundNumber, const RuleBook &rules, const StoredStanding &row);

/// What the collective prizes follow from now; refused as their winners are.
[[nodiscard]] Result<QByteArray> collectiveBasis(Store &store);

/// The one place that knows who gets a prize. Of a round: refused unless its run is signed and current and no prize is
/// undecided. Collective (0): refused unless every round with submissions has a signed, current run, and no place is tied
/// over the last prize.
[[nodiscard]] Result<PrizeWinners> prizeWinners(Store &store, int roundNumber);

} // namespace hoithi
