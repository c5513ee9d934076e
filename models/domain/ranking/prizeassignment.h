// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"

#include <optional>
#include <vector>

namespace hoithi {

/// For each slot, from the highest, the index of its prize.
[[nodiscard]] std::vector<std::int16_t> prizeSlots(const std::vector<Prize> &prizes);

/// Whether somebody may take a slot of this prize, for what they won in earlier rounds.
[[nodiscard]] bool mayWin(const std::unordered_map<std::uint32_t, int> &earlierPrizes, RepeatWinners repeatWinners,
                          std::uint32_t participant, int prize);

struct GivenPrize
{
    std::uint32_t row = 0;  ///< of the standing
    std::int16_t prize = 0; ///< index into RuleBook::prizes

    friend bool operator==(const GivenPrize &, const GivenPrize &) = default;
};

/// Who gets the slots of a tie by an order: each goes to the first in it who may still have it; the last ones may be left, to go on
/// down the standing. Nothing where a slot is left that only people without an order may have: then judges have not said who gets it.
[[nodiscard]] std::optional<std::vector<GivenPrize>> prizesInOrder(const RankingInput &input,
                                                                   RepeatWinners repeatWinners, const TieOrder &order,
                                                                   const PrizeTie &tie,
                                                                   const LargeVector<StandingRow> &rows);

/// Fills the prize slots down the eligible rows of `ranking`, which are in order and have their places. A group of
/// equals that fits into the free slots of one prize wins it; one that does not is a tie. In the order that judges decided for exactly
/// these people it gets what it would, did they stand one after another: a slot that none of them may have goes on down the standing.
/// Else it is undecided as a whole and uses up its slots.
void assignPrizes(const RankingInput &input, const RuleBook &rules, Ranking &ranking);

} // namespace hoithi
