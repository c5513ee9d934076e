// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/flagdetectors.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace hoithi {

namespace {

FlagsOfKind detect(FlagKind kind, const ReviewInput &input, const ReviewIndex &index,
                   const std::optional<ReviewedStanding> &standing, const FlagThresholds &thresholds)
{
    switch (kind) {
    case FlagKind::RosterMatch:
        return findRosterMatches(input, index, thresholds);
    case FlagKind::RosterName:
        return findRosterNames(input, index, thresholds);
    case FlagKind::SharedPhone:
    case FlagKind::SharedNationalId:
        return findShared(kind, input, index, thresholds);
    case FlagKind::SeveralNames:
        return findSeveralNames(input, index, thresholds);
    case FlagKind::RepeatWinner:
        return findRepeatWinners(input.roundNumber, *standing, thresholds);
    case FlagKind::AlikePredictions:
        return findAlikePredictions(input, index, thresholds);
    case FlagKind::AlikeAnswers:
        return findAlikeAnswers(input, index, thresholds);
    case FlagKind::FastPaper:
        return findFastPapers(input, thresholds);
    case FlagKind::AgencyChanged:
        return findChangedAgencies(input, index, thresholds);
    case FlagKind::NearBoundary:
        return findNearBoundaries(input.roundNumber, *standing, thresholds);
    case FlagKind::MissingPrediction:
        return findMissingPredictions(input.roundNumber, *standing, thresholds);
    }
    return {};
}

} // namespace

DetectedFlags detectFlags(const ReviewInput &input, const std::optional<ReviewedStanding> &standing,
                          const FlagThresholds &thresholds, const std::stop_token &stop)
{
    DetectedFlags detected;
    const ReviewIndex index(input);
    for (std::size_t i = 0; i < flagKindCount && !stop.stop_requested(); ++i) {
        const auto kind = static_cast<FlagKind>(i);
        if (needsStanding(kind) && !standing)
            continue;
        FlagsOfKind found = detect(kind, input, index, standing, thresholds);
        std::ranges::sort(found.flags, [](const ReviewFlag &a, const ReviewFlag &b) {
            return std::tie(a.atMs, a.id) < std::tie(b.atMs, b.id);
        });
        detected.counts[i] = found.total;
        std::ranges::move(found.flags, std::back_inserter(detected.flags));
    }
    return detected;
}

} // namespace hoithi
