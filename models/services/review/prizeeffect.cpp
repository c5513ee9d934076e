// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/prizeeffect.h"

#include "services/ranking/rundifference.h"

namespace hoithi {

namespace {

void addDifference(const PrizeDifference &difference, PrizeEffect &effect)
{
    const PrizeStanding &before = difference.front();
    const PrizeStanding &after = difference.back();
    if (before.prize().isEmpty())
        effect.entering.push_back(*after.person);
    else if (after.prize().isEmpty())
        effect.leaving.push_back(*before.person);
    else
        effect.changing.push_back({*after.person, before.prize()});
}

StandingParts partsOf(const ComputedRun &run)
{
    return {run.inputs.roundNumber, run.inputs.rules.rules, run.candidates, run.ranking, run.candidates.earlierPrizes};
}

} // namespace

Result<PrizeEffect> prizeEffect(Store &store, const ComputedRun &before, const ComputedRun &after)
{
    PrizeEffect effect;
    effect.roundNumber = before.inputs.roundNumber;
    effect.targetOf = before.inputs.rules.rules.predictionTarget;
    effect.oldTarget = before.ranking.target;
    effect.newTarget = after.ranking.target;
    HOITHI_TRY(const std::vector<PrizeDifference> differences,
               prizeDifferences(store, {partsOf(before), partsOf(after)}));
    for (const PrizeDifference &difference : differences)
        addDifference(difference, effect);
    return effect;
}

bool isNotRankableYet(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Refused;
}

QString refusalSentence(const PrizeEffect &effect, const QString &refusal)
{
    switch (effect.bearing) {
    case Bearing::Decided:
        break;
    case Bearing::Later:
        return Services::tr("Earlier winners affect this round, but it cannot be ranked yet: %1").arg(refusal);
    case Bearing::Earlier:
        return Services::tr("This round cannot be ranked yet, so nobody counts as having won in it: %1").arg(refusal);
    }
    return Services::tr("No effect can be told: %1").arg(refusal);
}

} // namespace hoithi
