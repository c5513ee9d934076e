// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flags/roundflags.h"

#include "domain/review/flagdetectors.h"
#include "services/people/acting.h"
#include "services/ranking/accountmerges.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/rankingtime.h"
#include "services/review/flags/reviewreading.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <algorithm>
#include <unordered_set>

namespace hoithi {

namespace {

/// The current standing, or why there is none.
struct ShownStanding
{
    StandingPtr standing;
    QString why;
};

Result<ShownStanding> currentStanding(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::optional<RunSummary> run, newestRun(store, roundNumber));
    if (!run) {
        HOITHI_TRY(const bool inTime, isRankingTime(store, roundNumber));
        return ShownStanding{nullptr, (inTime ? notRanked(roundNumber) : notOver(roundNumber)).message};
    }
    if (!run->current) {
        return ShownStanding{nullptr, Services::tr("The result of round %1 is stale: %2. Rank it again.")
                                          .arg(roundNumber)
                                          .arg(run->staleBecause)};
    }
    HOITHI_TRY(StandingPtr standing, storedStanding(store, roundNumber));
    return ShownStanding{std::move(standing), {}};
}

/// Of one round's newest result.
Result<void> addWins(Store &store, int roundNumber, std::vector<EarlierWin> &wins)
{
    HOITHI_TRY(const std::optional<RunSummary> run, newestRun(store, roundNumber));
    if (!run)
        return {};
    HOITHI_TRY(const std::vector<StoredStanding> winners,
               RunRepository(*store.database).winners(RankingRunId{run->runId}));
    std::vector<SubmissionId> ids;
    for (const StoredStanding &winner : winners)
        ids.emplace_back(firstSubmissionId(roundNumber).value() + winner.position);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (std::size_t i = 0; i < submissions.size(); ++i) {
        wins.push_back({static_cast<std::uint32_t>(submissions[i].participantId), roundNumber, winners[i].position,
                        submissions[i].submissionId.toStdString(), prizeName(winners[i].prize, run->rules)});
    }
    return {};
}

/// As the standing counts people.
Result<AccountMerges> peopleOf(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<QString> merges, mergesInForce(store, roundNumber));
    return AccountMerges::of(store, merges);
}

Result<std::vector<EarlierWin>> earlierWins(Store &store, int roundNumber, const AccountMerges &people)
{
    std::vector<EarlierWin> wins;
    for (int round = 1; round < roundNumber; ++round)
        HOITHI_CHECK(addWins(store, round, wins));
    for (EarlierWin &win : wins)
        win.account = people.personOf(win.account);
    return wins;
}

/// Whatever they sent, with whichever of their accounts: what is asked about another attempt of theirs is asked about the prize.
std::vector<std::uint32_t> sentByWinners(const ReviewInput &input, const Standing &standing,
                                         const AccountMerges &people)
{
    std::unordered_set<std::uint32_t> winners;
    for (const StandingRow &row : standing.rows) {
        if (row.prize != StandingRow::noPrize)
            winners.insert(standing.input.candidates[row.candidate].participant);
    }
    std::vector<std::uint32_t> positions;
    for (const ReviewEntry &entry : input.entries) {
        if (winners.contains(people.personOf(entry.account)))
            positions.push_back(entry.position);
    }
    std::ranges::sort(positions);
    return positions;
}

Result<std::vector<ImportBatch>> batchesUpTo(Store &store, int roundNumber)
{
    HOITHI_TRY(std::vector<ImportBatch> batches, BatchRepository(*store.database).inForce());
    std::erase_if(batches, [roundNumber](const ImportBatch &batch) { return batch.roundNumber > roundNumber; });
    if (std::ranges::find(batches, roundNumber, &ImportBatch::roundNumber) == batches.end()) {
        return failure(ErrorCode::NotFound,
                       Services::tr("Round %1 has no submissions yet. Import its dump first.").arg(roundNumber));
    }
    return batches;
}

/// With those that no flag rests on: an account counts as long as any of its submissions does.
std::vector<AccountSubmission> submissionsOfSuspects(const ReviewInput &input, const std::vector<ReviewFlag> &flags)
{
    std::unordered_set<std::uint32_t> suspects;
    for (const ReviewFlag &flag : flags)
        suspects.insert(flag.suspects.begin(), flag.suspects.end());
    std::vector<AccountSubmission> found;
    if (suspects.empty())
        return found;
    for (const ReviewEntry &entry : input.entries) {
        if (suspects.contains(entry.account))
            found.push_back({entry.account, entry.position});
    }
    std::ranges::sort(found);
    return found;
}

/// What flags of prizes are found in, if there is a current result; notes which that is, and who wins by it.
Result<std::optional<ReviewedStanding>> reviewedStanding(Store &store, const ShownStanding &shown, ReviewInput &input,
                                                         RoundFlags &flags)
{
    flags.withoutStanding = shown.why;
    if (!shown.standing)
        return std::optional<ReviewedStanding>();
    const RunSummary &run = shown.standing->run;
    flags.runHash = run.runHash;
    HOITHI_TRY(const AccountMerges people, peopleOf(store, flags.roundNumber));
    flags.winners = input.winners = sentByWinners(input, *shown.standing, people);
    ReviewedStanding standing{shown.standing->input, shown.standing->rows, run.rules, run.target, {}};
    HOITHI_TRY(standing.earlierWins, earlierWins(store, flags.roundNumber, people));
    return std::optional(std::move(standing));
}

/// Those that concern a prize first.
void addDetected(DetectedFlags detected, const ReviewInput &input, RoundFlags &flags)
{
    flags.submissions = std::ssize(input.entries);
    flags.flags = std::move(detected.flags);
    flags.counts = detected.counts;
    flags.ofSuspects = submissionsOfSuspects(input, flags.flags);
    std::ranges::stable_partition(flags.flags, [&flags](const ReviewFlag &flag) { return concernsPrize(flags, flag); });
}

} // namespace

bool concernsPrize(const RoundFlags &flags, const ReviewFlag &flag)
{
    return std::ranges::any_of(flag.submissions, [&flags](std::uint32_t position) {
        return std::ranges::binary_search(flags.winners, position);
    });
}

Result<RoundFlagsPtr> findRoundFlags(Store &store, int roundNumber, const std::stop_token &stop,
                                     const ProgressCallback &progress)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database));
    return roundFlags(store, roundNumber, stop, progress);
}

Result<RoundFlagsPtr> roundFlags(Store &store, int roundNumber, const std::stop_token &stop,
                                 const ProgressCallback &progress)
{
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_CHECK(requireKeyInSight(store, roundNumber));
    HOITHI_TRY(const std::vector<ImportBatch> batches, batchesUpTo(store, roundNumber));
    auto flags = std::make_shared<RoundFlags>();
    flags->roundNumber = roundNumber;
    HOITHI_TRY(flags->foundAtUtc, nowOf(store));
    HOITHI_TRY(ReviewInput input, readReviewInput(store, roundNumber, batches, stop, progress));
    HOITHI_TRY(const ShownStanding shown, currentStanding(store, roundNumber));
    HOITHI_TRY(const auto standing, reviewedStanding(store, shown, input, *flags));
    DetectedFlags detected = detectFlags(input, standing, {}, stop);
    if (stop.stop_requested())
        return failure(flagsStopped());
    HOITHI_CHECK(store.database->checkUnchanged());
    addDetected(std::move(detected), input, *flags);
    return RoundFlagsPtr(std::move(flags));
}

} // namespace hoithi
