// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runs/runcomparison.h"

#include "services/ranking/rundifference.h"
#include "services/ranking/runs/inputchanges.h"
#include "services/ranking/runs/keptstanding.h"
#include "services/ranking/runs/placechanges.h"
#include "services/ranking/runs/runlist.h"
#include "services/ranking/runs/runtexts.h"
#include "services/ranking/storedinputs.h"
#include "storage/repositories/runrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

struct StoredRun
{
    RankingRun run;
    RankingInputs inputs;
};

Result<StoredRun> storedRun(Store &store, const ListedRun &listed)
{
    HOITHI_TRY(const auto run, RunRepository(*store.database).findByHash(listed.run.roundNumber, listed.run.runHash));
    if (!run)
        return failure(notRanked(listed.run.roundNumber));
    Result<RankingInputs> inputs = inputsOf(store, *run);
    if (!inputs && inputs.error().code == ErrorCode::Corrupt) {
        return failure(ErrorCode::Corrupt,
                       Services::tr("Run %1 cannot be compared: %2. Run “verify”, which tells what was altered.")
                           .arg(shortRunHash(run->runHash), inputs.error().message));
    }
    HOITHI_TRY(RankingInputs whole, std::move(inputs));
    return StoredRun{*run, std::move(whole)};
}

/// Accounts that are one person's in both runs.
Result<AccountMerges> commonMerges(Store &store, const RankingInputs &first, const RankingInputs &second)
{
    HOITHI_TRY(const AccountMerges before, AccountMerges::of(store, first.merges));
    HOITHI_TRY(const AccountMerges after, AccountMerges::of(store, second.merges));
    return before.common(after);
}

RunPersonChange personChange(PrizeDifference difference)
{
    RunPersonChange change;
    change.move = prizeMove(difference[0].prize(), difference[1].prize());
    change.standings = {std::move(difference[0]), std::move(difference[1])};
    return change;
}

Result<void> comparePeople(Store &store, std::array<StoredRun, 2> runs, RunComparison &comparison)
{
    HOITHI_TRY(const AccountMerges people, commonMerges(store, runs[0].inputs, runs[1].inputs));
    HOITHI_TRY(comparison.places, placeChanges(store, runs[0].run, runs[1].run, people));
    KeptStanding first(std::move(runs[0].run), std::move(runs[0].inputs), people);
    KeptStanding second(std::move(runs[1].run), std::move(runs[1].inputs), people);
    HOITHI_CHECK(first.readPrizes(store));
    HOITHI_CHECK(second.readPrizes(store));
    comparison.undecided = {first.undecided(), second.undecided()};
    HOITHI_CHECK(first.readPeopleOf(store, second));
    HOITHI_CHECK(second.readPeopleOf(store, first));
    HOITHI_TRY(const StandingParts before, first.parts(store));
    HOITHI_TRY(const StandingParts after, second.parts(store));
    HOITHI_TRY(std::vector<PrizeDifference> differences,
               prizeDifferences(store, {before, after}, DifferenceOf::PrizesAndPlaces));
    std::ranges::transform(differences, std::back_inserter(comparison.people),
                           [](PrizeDifference &difference) { return personChange(std::move(difference)); });
    return {};
}

} // namespace

PrizeMove prizeMove(const QString &before, const QString &after)
{
    const auto isPrize = [](const QString &prize) {
        return !prize.isEmpty() && prize != QStringLiteral("undecided");
    };
    if (before == after)
        return PrizeMove::Place;
    if (isPrize(before) && isPrize(after))
        return PrizeMove::Changed;
    if (isPrize(before))
        return PrizeMove::Lost;
    return isPrize(after) ? PrizeMove::Gained : PrizeMove::Tie;
}

Result<RunComparison> compareRuns(Store &store, int roundNumber, const QString &first, const QString &second)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database));
    HOITHI_TRY(const std::vector<ListedRun> runs, listRuns(store, roundNumber));
    if (runs.empty())
        return failure(notRanked(roundNumber));
    RunComparison comparison;
    HOITHI_TRY(comparison.runs[0], runOfHash(runs, roundNumber, first));
    HOITHI_TRY(comparison.runs[1], runOfHash(runs, roundNumber, second));
    if (comparison.runs[0].run.runId == comparison.runs[1].run.runId) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("Both are run %1. Name two different ones.").arg(first.trimmed()));
    }
    HOITHI_TRY(StoredRun before, storedRun(store, comparison.runs[0]));
    HOITHI_TRY(StoredRun after, storedRun(store, comparison.runs[1]));
    HOITHI_TRY(comparison.inputs, inputChanges(store, before.inputs, after.inputs));
    HOITHI_CHECK(comparePeople(store, {std::move(before), std::move(after)}, comparison));
    return comparison;
}

} // namespace hoithi
