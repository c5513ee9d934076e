// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"

#include <vector>

namespace hoithi {

/// For each slot, from the highest, the index of its prize.
[[nodiscard]] std::vector<std::int16_t> prizeSlots(const std::vector<Prize> &prizes);

/// Whether somebody may take a slot of this prize, for what they won in earlier rounds.
[[nodiscard]] bool mayWin(const std::unordered_map<std::uint32_t, int> &earlierPrizes, RepeatWinners repeatWinners,
                          std::uint32_t participant, int prize);

/// Fills the prize slots down the eligible rows of `ranking`, which are in order and have their places. A group of
/// equals that fits into the free slots of one prize wins it; one that does not is a tie: it gets the slots in the order that
/// judges decided for exactly these people, or else is undecided as a whole. Either way it uses up its slots.
void assignPrizes(const RankingInput &input, const RuleBook &rules, Ranking &ranking);

} // namespace hoithi
