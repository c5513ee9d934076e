// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/prizestanding.h"
#include "services/ranking/rankingjob.h"

#include <vector>

namespace hoithi {

/// Somebody who has not the same prize in all standings: how they stand in each, in the standings' order.
using PrizeDifference = std::vector<PrizeStanding>;

/// Whether an equal prize at another place is told as well.
enum class DifferenceOf { Prizes, PrizesAndPlaces };

/// Whose prizes differ between standings of one round: those with a prize in the first, from the top, then those who have one only
/// in the second, and so on. Prizes are compared by name. People are told apart by their numbers in the store
/// (SamePeople).
[[nodiscard]] Result<std::vector<PrizeDifference>> prizeDifferences(Store &store,
                                                                    const std::vector<StandingParts> &standings,
                                                                    DifferenceOf what = DifferenceOf::Prizes);

} // namespace hoithi
