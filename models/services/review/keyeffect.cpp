// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/keyeffect.h"

#include "services/ranking/rankingjob.h"

#include <map>

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

using PrizesByAccount = std::map<QString, QString>;

PrizesByAccount prizesOf(const std::vector<RankedSubmission> &winners)
{
    PrizesByAccount prizes;
    for (const RankedSubmission &winner : winners)
        prizes.emplace(winner.accountId, winner.prize);
    return prizes;
}

std::vector<RankedSubmission> withoutPrizeIn(const PrizesByAccount &prizes, std::vector<RankedSubmission> people)
{
    std::erase_if(people, [&](const RankedSubmission &person) { return prizes.contains(person.accountId); });
    return people;
}

std::vector<PrizeChange> changesSince(const PrizesByAccount &before, const std::vector<RankedSubmission> &winners)
{
    std::vector<PrizeChange> changes;
    for (const RankedSubmission &winner : winners) {
        const auto had = before.find(winner.accountId);
        if (had != before.end() && had->second != winner.prize)
            changes.push_back({winner, had->second});
    }
    return changes;
}

Result<AmendmentEffect> compare(Store &store, const RankingInputs &before, const StoredKey &changed)
{
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
    const PrizesByAccount hadPrize = prizesOf(oldWinners);
    effect.entering = withoutPrizeIn(hadPrize, newWinners);
    effect.leaving = withoutPrizeIn(prizesOf(newWinners), oldWinners);
    effect.changing = changesSince(hadPrize, newWinners);
    return effect;
}

} // namespace

Result<AmendmentEffect> effectOfKey(Store &store, const StoredKey &changed)
{
    const Result<RankingInputs> now = currentInputs(store, changed.roundNumber);
    if (now)
        return compare(store, *now, changed);
    const bool notRankableYet = now.error().code == ErrorCode::NotFound || now.error().code == ErrorCode::Refused;
    return notRankableYet ? Result<AmendmentEffect>(AmendmentEffect{}) : failure(now.error());
}

} // namespace hoithi
