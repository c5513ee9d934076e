// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/nextstep.h"

namespace hoithi {

RoundStage stageOf(const RoundState &round, Instant nowUtc)
{
    if (round.round.cancelled)
        return RoundStage::Cancelled;
    if (!round.rulesInForce)
        return RoundStage::NeedsRules;
    if (round.keyHidden)
        return RoundStage::KeyHidden;
    if (round.questionCount == 0 && round.questions.papers.empty())
        return RoundStage::NeedsKey;
    if (round.questions.seal == QuestionSeal::Sealed)
        return nowUtc < round.round.opensAtUtc ? RoundStage::NotOpen : RoundStage::NeedsOpening;
    if (round.submissions == 0)
        return nowUtc < round.round.opensAtUtc ? RoundStage::NotOpen : RoundStage::NeedsDump;
    if (!round.run)
        return RoundStage::NeedsRanking;
    if (!round.run->current)
        return RoundStage::Stale;
    if (!round.run->isSigned())
        return RoundStage::NeedsSignatures;
    return round.awarded ? RoundStage::Done : RoundStage::NeedsAwards;
}

bool isFinal(const RoundState &round)
{
    return round.run && round.run->current && round.run->finalisation;
}

namespace {

/// Erasing personal data ends all imports: what a round without submissions lacks for them is of no use any more.
RoundStage stageIn(const ContestOverview &overview, const RoundState &round, Instant nowUtc)
{
    const RoundStage stage = stageOf(round, nowUtc);
    const bool over = overview.retention.erased && round.submissions == 0 && !round.run;
    return over && stage != RoundStage::KeyHidden && stage != RoundStage::Cancelled ? RoundStage::ClosedToImports
                                                                                    : stage;
}

} // namespace

NextStep nextStep(const ContestOverview &overview, Instant nowUtc)
{
    NextStep last; // for want of anything that can be done
    last.collective = overview.collective;
    for (const RoundState &round : overview.rounds) {
        const RoundStage stage = stageIn(overview, round, nowUtc);
        const bool stuck = stage == RoundStage::KeyHidden || stage == RoundStage::ClosedToImports;
        if (stuck && last.round == 0)
            last = {round.round.number, stage, {}, overview.collective}; // others have to go on with it, or nobody can
        else if (stage != RoundStage::Done && stage != RoundStage::Cancelled && !stuck)
            return {round.round.number, stage, round.outdatedAwardsAtUtc, overview.collective, isFinal(round)};
    }
    return last;
}

} // namespace hoithi
