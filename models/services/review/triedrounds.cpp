// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/triedrounds.h"

#include "services/ranking/rankingtime.h"
#include "services/ranking/runmanifest.h"
#include "services/review/prizeeffect.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Whether the prizes of the round are those of a stored run, so that later rounds find them there.
Result<bool> isRanked(Store &store, const RankingInputs &inputs)
{
    HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(*store.database).all(inputs.roundNumber));
    const QByteArray wanted = manifest(inputs);
    return !dependsOnStaleRun(inputs)
           && std::ranges::any_of(runs, [&wanted](const RankingRun &run) { return run.manifest == wanted; });
}

Bearing bearingOf(int round, const InputChange &change)
{
    if (change.concerns(round))
        return Bearing::Decided;
    return round < change.firstRound ? Bearing::Earlier : Bearing::Later;
}

Result<RankingInputs> inputsToTry(Store &store, int roundNumber)
{
    HOITHI_TRY(RankingInputs inputs, currentInputs(store, roundNumber));
    HOITHI_CHECK(requireRankingTime(store, roundNumber));
    return inputs;
}

/// With its inputs, or why it has none.
Result<TriedRound> tried(Store &store, int roundNumber, const InputChange &change)
{
    TriedRound round;
    round.number = roundNumber;
    round.bearing = bearingOf(roundNumber, change);
    HOITHI_TRY(const auto rules, RuleBookRepository(*store.database).inForce(roundNumber));
    round.goesByEarlier = !rules || rules->rules.repeatWinners != RepeatWinners::Allowed;
    Result<RankingInputs> inputs = inputsToTry(store, roundNumber);
    if (inputs)
        round.inputs = *std::move(inputs);
    else if (isNotRankableYet(inputs.error()))
        round.refusal = inputs.error().message;
    else
        return failure(inputs.error());
    return round;
}

/// A round without submissions has no prizes that anything bears on.
Result<std::vector<TriedRound>> allRounds(Store &store, const InputChange &change)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    std::vector<TriedRound> all;
    for (const Round &round : rounds) {
        HOITHI_TRY(const auto batches, BatchRepository(*store.database).inForce(round.number));
        if (batches.empty())
            continue;
        HOITHI_TRY(TriedRound each, tried(store, round.number, change));
        all.push_back(std::move(each));
    }
    return all;
}

/// Whether the round has to be looked at, where it is not decided about itself. `carries`: winners of earlier rounds bear on one that
/// is decided about, or comes after it.
Result<bool> isNeeded(Store &store, const TriedRound &round, bool carries)
{
    if (!round.refusal.isEmpty())
        return round.bearing == Bearing::Later ? round.goesByEarlier : carries;
    if (!carries)
        return false;
    if (round.bearing == Bearing::Later && round.goesByEarlier)
        return true;
    return isRanked(store, round.inputs).map([](bool ranked) { return !ranked; });
}

} // namespace

Result<std::vector<TriedRound>> roundsToTry(Store &store, const InputChange &change)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database));
    HOITHI_TRY(std::vector<TriedRound> rounds, allRounds(store, change));
    const bool carries = std::ranges::any_of(rounds, [](const TriedRound &round) {
        return round.bearing != Bearing::Earlier && round.refusal.isEmpty() && round.goesByEarlier;
    });
    std::vector<TriedRound> wanted;
    for (TriedRound &round : rounds) {
        bool needed = round.isDecided();
        if (!needed) {
            HOITHI_TRY(needed, isNeeded(store, round, carries));
        }
        if (needed)
            wanted.push_back(std::move(round));
    }
    return wanted;
}

} // namespace hoithi
