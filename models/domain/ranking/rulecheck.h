// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ruledifference.h"

#include <QString>

#include <vector>

namespace hoithi {

/// What is wrong with a rule book by itself, or will surprise whoever reads its results.
enum class RuleProblem {
    CountOutOfRange,         ///< impossible: a number that no rules file may have
    RequiredExceedsCount,    ///< impossible: more right answers than there are questions
    OrderRepeats,            ///< impossible: a criterion twice, another one missing
    TiesRepeat,              ///< impossible: the same criterion twice
    PrizeWithoutName,        ///< impossible
    NameUnseen,              ///< impossible to tell apart: control characters, or others that nobody sees
    NameUndecided,           ///< impossible to tell apart: what results print of a tie
    SamePrizeTwice,          ///< impossible to tell apart: two prizes of one name
    NameTooLong,             ///< impossible: does not fit where results and documents print it
    NameUnstorable,          ///< impossible: half a character, or a NUL
    NoPrize,                 ///< nobody can win
    PrizeWithoutAmount,      ///< prints as a blank
    LowerPrizeWorthMore,     ///< a prize further down is worth more than one above it
    PredictionHardlyDecides, ///< the time of submission, to the millisecond, comes first
    PredictionOnlyDemanded,  ///< whoever made none is out, though the prediction hardly decides
    TargetOfOthers,          ///< the number to predict counts people with every answer right; fewer suffice for a prize
    NoCollectivePrize,
    TieIsMetric,   ///< what decides a tie is what was equal
    TiesUnsettled, ///< nothing decides between agencies that are equal
};

/// What the name of a prize may have.
inline constexpr qsizetype longestPrizeName = 200;

struct RuleFinding
{
    RuleProblem problem = RuleProblem::NoPrize;
    RuleSetting setting = RuleSetting::Prizes; ///< where it is to be mended
    QString subject = {};                      ///< the name of a prize, where it is about one

    friend bool operator==(const RuleFinding &, const RuleFinding &) = default;
};

/// Whether this cannot be approved: no rules file could hold it, or results could not be told apart.
[[nodiscard]] bool isImpossible(RuleProblem problem);

/// By setting, in the contract's order.
[[nodiscard]] std::vector<RuleFinding> checkRules(const RuleBook &rules);

} // namespace hoithi
