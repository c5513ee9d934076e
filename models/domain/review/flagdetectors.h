// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/flagmaking.h"

#include <optional>
#include <stop_token>

namespace hoithi {

// What is found depends neither on the order of the entries nor on their numbers in the store. Each detector gives the earliest
// FlagThresholds::mostOfAKind flags, ordered by their first submissions, and how many there are.

/// RosterMatch: an account and the entry that excludes it, with what they have in common.
[[nodiscard]] FlagsOfKind findRosterMatches(const ReviewInput &input, const ReviewIndex &index,
                                            const FlagThresholds &thresholds);

/// RosterName: an account that is excluded by nothing, under the name (as personFolded() compares names) of a roster entry.
[[nodiscard]] FlagsOfKind findRosterNames(const ReviewInput &input, const ReviewIndex &index,
                                          const FlagThresholds &thresholds);

/// SharedPhone, SharedNationalId: the submissions with one phone or id, where two accounts or more have it.
[[nodiscard]] FlagsOfKind findShared(FlagKind kind, const ReviewInput &input, const ReviewIndex &index,
                                     const FlagThresholds &thresholds);

/// SeveralNames: an account whose names, as personFolded() compares them, differ within this round or from an earlier one. Of
/// each name that only earlier rounds have, the first submission belongs to the flag.
[[nodiscard]] FlagsOfKind findSeveralNames(const ReviewInput &input, const ReviewIndex &index,
                                           const FlagThresholds &thresholds);

/// AgencyChanged: the same with agencies. Where one could not be resolved, nothing is known to differ.
[[nodiscard]] FlagsOfKind findChangedAgencies(const ReviewInput &input, const ReviewIndex &index,
                                              const FlagThresholds &thresholds);

/// AlikePredictions, over the submissions that have one. Each submission begins a window of burstWindowMs. In it are n of the N
/// submissions of the round, and k accounts that predict what it predicts; C submissions of the round do. If predictions had
/// nothing to do with moments, each of the C − 1 others would lie in this window with probability p = (n − 1) / (N − 1). Flagged
/// where k >= burstAccounts and P(X >= k − 1) < burstChance for X ~ Binomial(C − 1, p). How often a prediction is made anyway
/// is thus not guessed: it is in C. With N windows, no more than N × burstChance of them are expected to be flagged by chance,
/// whatever the predictions and however crowded the hours; windows that share submissions become one flag.
[[nodiscard]] FlagsOfKind findAlikePredictions(const ReviewInput &input, const ReviewIndex &index,
                                               const FlagThresholds &thresholds);

/// AlikeAnswers: the same with answers to one paper, over the submissions with burstWrongAnswers wrong ones or more.
[[nodiscard]] FlagsOfKind findAlikeAnswers(const ReviewInput &input, const ReviewIndex &index,
                                           const FlagThresholds &thresholds);

/// FastPaper: durations whose logarithm lies more than fastScore robust standard deviations (median absolute deviation ×
/// 1.4826) below the median of the round; less than a millisecond counts as one, what ends before it begins is unknown. Only
/// the fastest fastShare of the known durations, and of equal ones all or none. Nothing where all are (nearly) the same, or
/// where fewer than fastLeastKnown are known.
[[nodiscard]] FlagsOfKind findFastPapers(const ReviewInput &input, const FlagThresholds &thresholds);

/// RepeatWinner: a prize in this round and one in an earlier round's result.
[[nodiscard]] FlagsOfKind findRepeatWinners(int roundNumber, const ReviewedStanding &standing,
                                            const FlagThresholds &thresholds);

/// NearBoundary: where the slots of a prize end, the last place that wins it and the first that does not, if the criterion that
/// decided between them differs by nearPrediction (prediction), or by nearMs (submitted, duration) at most. Ties that are
/// undecided, always.
[[nodiscard]] FlagsOfKind findNearBoundaries(int roundNumber, const ReviewedStanding &standing,
                                             const FlagThresholds &thresholds);

/// MissingPrediction: submissions without one, with enough right answers, that would win if all of them had predicted exactly,
/// and those that would come as near as NearBoundary says.
[[nodiscard]] FlagsOfKind findMissingPredictions(int roundNumber, const ReviewedStanding &standing,
                                                 const FlagThresholds &thresholds);

/// All flags of a round.
struct DetectedFlags
{
    std::vector<ReviewFlag> flags;                 ///< by kind, then by their first submissions, then by id
    std::array<qint64, flagKindCount> counts = {}; ///< by kind, also of those that are not given
};

/// Runs every detector that has what it needs. Stopped: what was found until then.
[[nodiscard]] DetectedFlags detectFlags(const ReviewInput &input, const std::optional<ReviewedStanding> &standing,
                                        const FlagThresholds &thresholds, const std::stop_token &stop = {});

} // namespace hoithi
