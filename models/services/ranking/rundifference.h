// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/prizereason.h"
#include "services/ranking/rankingjob.h"

#include <optional>
#include <vector>

namespace hoithi {

/// How somebody stands in one of the standings compared.
struct PrizeStanding
{
    std::optional<RankedSubmission> person; ///< without one, no submission of theirs counts there
    /// Why it is not the best prize that they have in any of the standings; nothing where it is, or where they have the same
    /// everywhere.
    std::optional<PrizeReason> why;

    [[nodiscard]] QString prize() const { return person ? person->prize : QString(); }
};

/// Somebody who has not the same prize in all standings: how they stand in each, in the standings' order.
using PrizeDifference = std::vector<PrizeStanding>;

/// Whose prizes differ between standings of one round: those with a prize in the first, from the top, then those who have one only
/// in the second, and so on. Prizes are compared by name. People are told apart by their numbers in the store
/// (SamePeople).
[[nodiscard]] Result<std::vector<PrizeDifference>> prizeDifferences(Store &store,
                                                                    const std::vector<StandingParts> &standings);

} // namespace hoithi
