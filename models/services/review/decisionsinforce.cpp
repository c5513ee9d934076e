// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/decisionsinforce.h"

#include "services/ranking/accountmerges.h"
#include "services/ranking/rankinginputs.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/submissionscan.h"

#include <QHash>

#include <algorithm>

namespace hoithi {

namespace {

/// By account, as given with its newest submission.
using Names = QHash<QString, QString>;

Result<Names> namesOfMerged(Store &store, const std::vector<FlagDecision> &merges)
{
    QStringList accounts;
    for (const FlagDecision &merge : merges)
        accounts << merge.about;
    HOITHI_TRY(const std::vector<qint64> participants, ReviewRepository(*store.database).participants(accounts));
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, findSubmissionsOf(*store.database, participants));
    Names names;
    for (const StoredSubmission &submission : submissions)
        names.insert(submission.accountId, submission.fullName.simplified());
    return names;
}

/// Those who wrote their name the same way are named once.
QString namesAmong(const Names &names, const QStringList &accounts)
{
    QStringList known;
    for (const QString &account : accounts)
        known << names.value(account);
    known.removeAll(QString());
    known.removeDuplicates();
    return known.join(QStringLiteral(", "));
}

} // namespace

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
    HOITHI_TRY(const Names names, namesOfMerged(store, merges));
    std::vector<SubmissionId> ids;
    std::ranges::transform(taken, std::back_inserter(ids), &JudgeDecision::submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    std::vector<DecisionInForce> decisions;
    for (const FlagDecision &merge : merges)
        decisions.push_back({merge, namesAmong(names, merge.about)});
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
