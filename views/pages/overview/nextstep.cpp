// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/nextstep.h"

namespace hoithi {

RoundStage stageOf(const RoundState &round, Instant nowUtc)
{
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

NextStep nextStep(const ContestOverview &overview, Instant nowUtc)
{
    NextStep hidden;
    hidden.collective = overview.collective;
    for (const RoundState &round : overview.rounds) {
        const RoundStage stage = stageOf(round, nowUtc);
        if (stage == RoundStage::KeyHidden && hidden.round == 0)
            hidden = {round.round.number, stage, {}, overview.collective}; // others have to go on with it
        else if (stage != RoundStage::Done && stage != RoundStage::KeyHidden)
            return {round.round.number, stage, round.outdatedAwardsAtUtc, overview.collective};
    }
    return hidden;
}

} // namespace hoithi
