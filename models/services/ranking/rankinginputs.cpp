// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/rankinginputs.h"

#include "services/people/acting.h"
#include "services/questions/roundopening.h"
#include "services/ranking/accountmerges.h"
#include "services/ranking/rankingtime.h"
#include "services/ranking/runmanifest.h"
#include "services/ranking/takenconflicts.h"
#include "services/ranking/tieorders.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

Result<void> requireQuestionCount(const RankingInputs &inputs)
{
    for (const StoredKey &stored : inputs.keys) {
        const auto questions = static_cast<int>(stored.key.entries.size());
        if (questions != inputs.rules.rules.questionCount) {
            return failure(
                ErrorCode::Refused,
                Services::tr("The paper of round %1 has %2 questions, the rules in force say %3. Record rules "
                             "with the right number.")
                    .arg(inputs.roundNumber)
                    .arg(questions)
                    .arg(inputs.rules.rules.questionCount));
        }
    }
    return {};
}

Result<void> addInvalidatedIds(Store &store, RankingInputs &inputs)
{
    std::vector<SubmissionId> ids;
    for (const JudgeDecision &decision : inputs.decisions)
        ids.push_back(decision.submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (const StoredSubmission &submission : submissions)
        inputs.invalidated.push_back(submission.submissionId);
    return {};
}

std::vector<JudgeDecision> invalidationsAmong(const std::vector<JudgeDecision> &decisions)
{
    std::map<SubmissionId, JudgeDecision> newest;
    for (const JudgeDecision &decision : decisions)
        newest[decision.submissionId] = decision;
    std::vector<JudgeDecision> taken;
    for (const auto &[submission, decision] : newest) {
        if (decision.kind == QStringLiteral("invalidate"))
            taken.push_back(decision);
    }
    return taken;
}

Result<std::vector<JudgeDecision>> invalidations(Store &store, int roundNumber)
{
    return DecisionRepository(*store.database).ofRound(roundNumber).map(invalidationsAmong);
}

namespace {

/// Stands for a run whose inputs have changed since.
const QByteArray staleRun = QByteArrayLiteral("stale");

/// The keys by which a round is marked.
Result<void> addKeys(Store &store, RankingInputs &inputs)
{
    const int roundNumber = inputs.roundNumber;
    HOITHI_CHECK(requireUnsealed(store, roundNumber));
    HOITHI_TRY(inputs.keys, PaperRepository(*store.database).latestKeys(roundNumber));
    if (!inputs.keys.empty())
        return {};
    HOITHI_CHECK(requireKeyInSight(store, roundNumber));
    return failure(ErrorCode::Refused,
                   Services::tr("Round %1 has no answer key yet. Set it first (paper set-key).").arg(roundNumber));
}

/// What takes part, and what of it does not count.
Result<void> addSubmissions(Store &store, RankingInputs &inputs)
{
    Database &database = *store.database;
    const BatchRepository batches(database);
    HOITHI_TRY(inputs.batches, batches.inForce(inputs.roundNumber));
    HOITHI_TRY(const std::set<qint64> withdrawn, batches.withdrawnIds(inputs.roundNumber));
    inputs.batchWithdrawals = std::ssize(withdrawn);
    HOITHI_TRY(inputs.conflicts, conflictsInForce(store, inputs.roundNumber));
    if (inputs.batches.empty()) {
        return failure(noSubmissions(inputs.roundNumber));
    }
    HOITHI_TRY(inputs.decisions, invalidations(store, inputs.roundNumber));
    HOITHI_CHECK(addInvalidatedIds(store, inputs));
    HOITHI_TRY(inputs.merges, mergesInForce(store, inputs.roundNumber));
    HOITHI_TRY(inputs.ties, tiesInForce(store, inputs.roundNumber));
    HOITHI_CHECK(countRoster(store, inputs));
    HOITHI_TRY(inputs.rosterDigest, rosterDigest(store, inputs.rosterEntries, inputs.rosterWithdrawals));
    return {};
}

/// All but what earlier rounds give.
Result<RankingInputs> inputsOfRound(Store &store, int roundNumber)
{
    RankingInputs inputs;
    inputs.roundNumber = roundNumber;
    HOITHI_TRY(const auto rules, RuleBookRepository(*store.database).inForce(roundNumber));
    if (!rules) {
        return failure(ErrorCode::Refused,
                       Services::tr("Round %1 cannot be ranked yet: the plan's rules can be read in two ways, and the "
                                    "committee's reading is not recorded. Record it first (rules approve).")
                           .arg(roundNumber));
    }
    inputs.rules = *rules;
    HOITHI_CHECK(addKeys(store, inputs));
    HOITHI_CHECK(requireQuestionCount(inputs));
    HOITHI_CHECK(addSubmissions(store, inputs));
    return inputs;
}

/// Of a round's runs the one that was computed from these inputs; null where there is none. What judges decide can be taken back, so
/// that it is not always the newest.
const RankingRun *runOf(const std::vector<RankingRun> &runs, const QByteArray &wanted)
{
    const auto found =
        std::find_if(runs.rbegin(), runs.rend(), [&wanted](const RankingRun &run) { return run.manifest == wanted; });
    return found == runs.rend() ? nullptr : &*found;
}

/// Hashes of the current runs of the rounds before `roundNumber`, in their order. Where a round's runs are stale, or were computed
/// from a stale one, it is named so.
Result<std::vector<QByteArray>> earlierRuns(Store &store, int roundNumber)
{
    std::vector<QByteArray> hashes;
    for (int round = 1; round < roundNumber; ++round) {
        HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(*store.database).all(round));
        HOITHI_TRY(const bool counts, hasSubmissions(store, round));
        if (runs.empty() || !counts)
            continue;
        HOITHI_TRY(RankingInputs inputs, inputsOfRound(store, round));
        if (inputs.rules.rules.repeatWinners != RepeatWinners::Allowed)
            inputs.earlierRuns = hashes;
        const RankingRun *run = runOf(runs, manifest(inputs));
        hashes.push_back(run != nullptr ? run->runHash : staleRun);
    }
    return hashes;
}

} // namespace

Result<bool> hasSubmissions(Store &store, int roundNumber)
{
    return BatchRepository(*store.database).inForce(roundNumber).map([](const std::vector<ImportBatch> &batches) {
        return !batches.empty();
    });
}

Error noSubmissions(int roundNumber)
{
    return {ErrorCode::NotFound,
            Services::tr("Round %1 has no submissions yet. Import its dump first.").arg(roundNumber),
            {}};
}

Result<RankingInputs> currentInputs(Store &store, int roundNumber)
{
    HOITHI_TRY(RankingInputs inputs, inputsOfRound(store, roundNumber));
    if (inputs.rules.rules.repeatWinners != RepeatWinners::Allowed) {
        HOITHI_TRY(inputs.earlierRuns, earlierRuns(store, roundNumber));
    }
    return inputs;
}

Result<RankingInputs> inputsWithoutRules(Store &store, int roundNumber)
{
    HOITHI_CHECK(requireKeyInSight(store, roundNumber)); // and a ranking with it
    HOITHI_CHECK(requireRankingTime(store, roundNumber));
    RankingInputs inputs;
    inputs.roundNumber = roundNumber;
    HOITHI_CHECK(addKeys(store, inputs));
    HOITHI_CHECK(addSubmissions(store, inputs));
    return inputs;
}

Result<RankingInputs> withRules(Store &store, RankingInputs inputs, const RuleBookVersion &rules)
{
    inputs.rules = rules;
    HOITHI_CHECK(requireQuestionCount(inputs));
    if (rules.rules.repeatWinners != RepeatWinners::Allowed) {
        HOITHI_TRY(inputs.earlierRuns, earlierRuns(store, inputs.roundNumber));
    }
    return inputs;
}

Result<void> requireEarlierRanked(Store &store, const RankingInputs &inputs)
{
    if (inputs.rules.rules.repeatWinners == RepeatWinners::Allowed)
        return {};
    bool missing = dependsOnStaleRun(inputs);
    for (int round = 1; round < inputs.roundNumber && !missing; ++round) {
        HOITHI_TRY(const auto run, RunRepository(*store.database).newest(round));
        HOITHI_TRY(const bool counts, hasSubmissions(store, round));
        missing = !run && counts;
    }
    if (!missing)
        return {};
    return failure(ErrorCode::Stale,
                   Services::tr("Prizes of earlier rounds bear on this one, and not all of them are ranked as they "
                                "stand now. Rank the earlier rounds first."));
}

bool dependsOnStaleRun(const RankingInputs &inputs)
{
    return std::ranges::find(inputs.earlierRuns, staleRun) != inputs.earlierRuns.end();
}

} // namespace hoithi
