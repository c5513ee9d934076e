// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// For each slot, from the highest, the index of its prize.
[[nodiscard]] std::vector<std::int16_t> prizeSlots(const std::vector<Prize> &prizes);

/// Whether somebody may take a slot of this prize, for what they won in earlier rounds.
[[nodiscard]] bool mayWin(const std::unordered_map<std::uint32_t, int> &earlierPrizes, RepeatWinners repeatWinners,
                          std::uint32_t participant, int prize);

/// In which order judges put exactly those of these rows (indexes into Ranking::rows); of several decisions the last. Null where
/// there is none.
[[nodiscard]] const TieOrder *decidedOrder(const RankingInput &input, const Ranking &ranking,
                                           const std::vector<std::uint32_t> &rows);

struct GivenPrize
{
    std::uint32_t row = 0;  ///< of the standing
    std::int16_t prize = 0; ///< index into RuleBook::prizes

    friend bool operator==(const GivenPrize &, const GivenPrize &) = default;
};

/// How many of the next slots those who tie use up. By what they won before, the number may depend on the order in which they are taken.
struct SlotRange
{
    std::size_t least = 0;
    std::size_t most = 0;

    friend bool operator==(const SlotRange &, const SlotRange &) = default;
};

/// Over all orders of these people (participants), each of whom may take the first of the `free` slots; these are the best first. Every
/// number between the two comes about by some order as well.
[[nodiscard]] SlotRange slotsTaken(const std::unordered_map<std::uint32_t, int> &earlierPrizes,
                                   RepeatWinners repeatWinners, const std::vector<std::uint32_t> &participants,
                                   std::span<const std::int16_t> free);

/// What an order gives those who tie.
struct OrderedPrizes
{
    std::vector<GivenPrize> given;
    /// A slot is left that of those in the order nobody may have, but somebody without one: judges have not said who gets it.
    std::optional<std::int16_t> unsaid = std::nullopt;
};

/// Each slot goes to the first in the order who may still have it; the last ones may be left, to go on down the standing.
[[nodiscard]] OrderedPrizes prizesInOrder(const RankingInput &input, RepeatWinners repeatWinners, const TieOrder &order,
                                          const PrizeTie &tie, const LargeVector<StandingRow> &rows);

/// Fills the prize slots down the eligible rows of `ranking`, which are in order and have their places. A group of
/// equals that fits into the free slots of one prize wins it; one that does not is a tie. In the order that judges decided for exactly
/// these people it gets what it would, did they stand one after another: a slot that none of them may have goes on down the standing.
/// Else it is undecided as a whole and uses up the slots that it would by some order. Where that number depends on the order, whoever
/// stands below has the prize that every order leaves them, or is undecided, too; ties among them are told that every order leaves.
void assignPrizes(const RankingInput &input, const RuleBook &rules, Ranking &ranking);

} // namespace hoithi
