// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/decisionsinforce.h"

#include "services/ranking/accountmerges.h"
#include "services/ranking/rankinginputs.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>

namespace hoithi {

Result<std::vector<FlagDecision>> mergesDecided(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<QString> inForce, mergesInForce(store, roundNumber));
    HOITHI_TRY(const std::vector<AccountDecision> all, ReviewRepository(*store.database).accountDecisions());
    std::vector<FlagDecision> merges;
    for (const QString &accounts : inForce) {
        const auto newest = std::find_if(all.rbegin(), all.rend(), [&](const AccountDecision &decision) {
            return decision.accounts == accounts && decision.fromRound <= roundNumber;
        });
        if (newest != all.rend())
            merges.push_back({true, accountsOf(accounts), newest->judges, newest->reason, newest->decidedAtUtc});
    }
    std::ranges::stable_sort(merges, {}, &FlagDecision::decidedAtUtc);
    return merges;
}

Result<std::vector<DecisionInForce>> decisionsInForce(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<FlagDecision> merges, mergesDecided(store, roundNumber));
    HOITHI_TRY(const std::vector<JudgeDecision> taken, invalidations(store, roundNumber));
    std::vector<SubmissionId> ids;
    std::ranges::transform(taken, std::back_inserter(ids), &JudgeDecision::submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    std::vector<DecisionInForce> decisions;
    for (const FlagDecision &merge : merges)
        decisions.push_back({merge, {}});
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const StoredSubmission &submission = submissions[i];
        decisions.push_back(
            {{false, {submission.submissionId}, taken[i].judges, taken[i].reason, taken[i].decidedAtUtc},
             submission.fullName});
    }
    std::ranges::stable_sort(decisions, std::ranges::greater(),
                             [](const DecisionInForce &each) { return each.decision.decidedAtUtc; });
    return decisions;
}

} // namespace hoithi
