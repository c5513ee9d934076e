// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/keyeffect.h"

#include "services/ranking/rankingjob.h"

#include <set>

namespace hoithi {

namespace {

Result<std::vector<RankedSubmission>> winnersOf(Store &store, ComputedRun run)
{
    Standing standing;
    standing.run.roundNumber = run.inputs.roundNumber;
    standing.run.rules = run.inputs.rules.rules;
    standing.run.target = run.ranking.target;
    standing.input = std::move(run.candidates);
    standing.rows = std::move(run.ranking.rows);
    std::vector<quint32> indexes;
    for (std::size_t i = 0; i < standing.rows.size(); ++i) {
        if (standing.rows[i].prize != StandingRow::noPrize)
            indexes.push_back(static_cast<quint32>(i));
    }
    return describeRows(store, standing, indexes);
}

/// Those of `people` who do not have the same prize among `others`.
std::vector<RankedSubmission> missingFrom(const std::vector<RankedSubmission> &others,
                                          std::vector<RankedSubmission> people)
{
    std::set<std::pair<QString, QString>> known;
    for (const RankedSubmission &other : others)
        known.emplace(other.submissionId, other.prize);
    std::erase_if(people, [&known](const RankedSubmission &person) {
        return known.contains({person.submissionId, person.prize});
    });
    return people;
}

Result<AmendmentEffect> compare(Store &store, const StoredKey &changed)
{
    HOITHI_TRY(const RankingInputs before, currentInputs(store, changed.roundNumber));
    RankingInputs after = before;
    for (StoredKey &stored : after.keys) {
        if (stored.paperId == changed.paperId)
            stored = changed;
    }
    HOITHI_TRY(ComputedRun oldRun, computeRun(store, before));
    HOITHI_TRY(ComputedRun newRun, computeRun(store, after));
    AmendmentEffect effect;
    effect.oldTarget = oldRun.ranking.target;
    effect.newTarget = newRun.ranking.target;
    HOITHI_TRY(const std::vector<RankedSubmission> oldWinners, winnersOf(store, std::move(oldRun)));
    HOITHI_TRY(const std::vector<RankedSubmission> newWinners, winnersOf(store, std::move(newRun)));
    effect.entering = missingFrom(oldWinners, newWinners);
    effect.leaving = missingFrom(newWinners, oldWinners);
    return effect;
}

} // namespace

Result<AmendmentEffect> effectOfKey(Store &store, const StoredKey &changed)
{
    Result<AmendmentEffect> effect = compare(store, changed);
    if (!effect && (effect.error().code == ErrorCode::NotFound || effect.error().code == ErrorCode::Refused))
        return AmendmentEffect{};
    return effect;
}

} // namespace hoithi
