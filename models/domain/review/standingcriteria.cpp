// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/standingcriteria.h"

namespace hoithi {

FlagMember memberOf(const RankingInput &input, const Candidate &candidate)
{
    return {input.submissionId(candidate), candidate.submittedAtMs, candidate.position};
}

std::optional<qint64> compared(Criterion criterion, const Candidate &candidate, qint64 target)
{
    switch (criterion) {
    case Criterion::Correct:
        return -qint64{candidate.correct};
    case Criterion::Prediction:
        return predictionError(candidate, target);
    case Criterion::Submitted:
        return candidate.submittedAtMs;
    case Criterion::Duration:
        break;
    }
    return durationMs(candidate);
}

bool isSmall(Criterion criterion, qint64 difference, const FlagThresholds &thresholds)
{
    if (criterion == Criterion::Correct)
        return false;
    return difference <= (criterion == Criterion::Prediction ? thresholds.nearPrediction : thresholds.nearMs);
}

std::optional<Separation> separation(const Candidate &within, const Candidate &beyond, const RuleBook &rules,
                                     qint64 target)
{
    for (const Criterion criterion : rules.order) {
        const Separation sides{criterion, compared(criterion, within, target), compared(criterion, beyond, target)};
        if (sides.within != sides.beyond)
            return sides;
    }
    return std::nullopt;
}

} // namespace hoithi
