// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the rules to the awards.
#include "services/analysis/itemanalysisjob.h"
#include "services/awards/awardjob.h"
#include "services/awards/winners.h"
#include "services/import/batches/batchreport.h"
#include "services/import/batches/batchwithdrawal.h"
#include "services/import/batches/rejectedrows.h"
#include "services/import/importcontext.h"
#include "services/participation/participationjob.h"
#include "services/people/membersonly.h"
#include "services/questions/questionkeys.h"
#include "services/questions/roundopening.h"
#include "services/ranking/rankingjob.h"
#include "services/review/answerkeys.h"
#include "services/review/decisions.h"
#include "services/review/keyamendment.h"
#include "services/roster/rosterrecording.h"
#include "services/rules/rulerecording.h"
#include "services/session/sessionparts.h"
#include "services/vault/identitysealer.h"

#include <utility>

namespace hoithi {

Answer<int> ContestSession::approveRules(const RuleBook &rules, int inForceFromRound, const QString &approver,
                                         const QString &reason)
{
    return d->changes.run([=](Store &store) {
        return recordRules(store, {rules, inForceFromRound, approver, reason, {}});
    });
}

Answer<Protection> ContestSession::protectQuestions(const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return hoithi::protectQuestions(store, setup, actor); });
}

Answer<void> ContestSession::changeQuestionsPassphrase(const QString &current, const VaultSetup &setup,
                                                       const QString &actor)
{
    return d->changes.run(
        [=](Store &store) { return hoithi::changeQuestionsPassphrase(store, current, setup, actor); });
}

Answer<void> ContestSession::recoverQuestions(const QString &code, const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return hoithi::recoverQuestions(store, code, setup, actor); });
}

Answer<void> ContestSession::openRound(int roundNumber, const QString &questionsPassphrase, const QString &actor)
{
    return d->changes.run(
        [=](Store &store) { return hoithi::openRound(store, roundNumber, questionsPassphrase, actor); });
}

Answer<void> ContestSession::setKey(int roundNumber, const QString &paperCode, const QString &key, int optionCount,
                                    const QString &questionsPassphrase)
{
    return d->changes.run([=](Store &store) {
        return hoithi::setKey(store, roundNumber, paperCode, key, optionCount, questionsPassphrase);
    });
}

Answer<RoundAnalysis> ContestSession::keysInForce(int roundNumber)
{
    return d->questions.run(forMembers([=](Store &store) { return questionsInForce(store, roundNumber); }));
}

Answer<AmendmentEffect> ContestSession::previewAmendment(const KeyAmendment &amendment, const std::stop_token &stop,
                                                         const ProgressCallback &progress)
{
    return d->surveys.run(
        forMembers([=](Store &store) { return hoithi::previewAmendment(store, amendment, stop, progress); }));
}

Answer<Decided> ContestSession::amendKey(const KeyAmendment &amendment)
{
    return d->changes.run([=](Store &store) { return hoithi::amendKey(store, amendment); });
}

Answer<qint64> ContestSession::importRoster(const QString &file)
{
    return d->changes.run([=](Store &store) { return hoithi::importRoster(store, file); });
}

Answer<void> ContestSession::checkImport(const ImportRequest &request)
{
    return d->questions.run([=](Store &store) { return hoithi::checkImport(store, request); });
}

Answer<ImportPreview> ContestSession::previewImport(const ImportRequest &request, const std::stop_token &stop,
                                                    const ProgressCallback &progress)
{
    return d->surveys.run(forMembers([=](Store &store) -> Result<ImportPreview> {
        Result<ImportPreview> preview = hoithi::previewImport(store, request, stop, progress);
        HOITHI_CHECK(store.database->checkUnchanged());
        return preview;
    }));
}

Answer<ImportReport> ContestSession::import(const ImportRequest &request, const std::stop_token &stop,
                                            const ProgressCallback &progress)
{
    return d->changes.run([=](Store &store) { return importFiles(store, request, stop, progress); });
}

Answer<std::vector<BatchSummary>> ContestSession::batches(int roundNumber)
{
    return d->questions.run(forMembers([=](Store &store) { return readBatches(store, roundNumber); }));
}

Answer<BatchReport> ContestSession::batchReport(qint64 batchId)
{
    return d->questions.run(forMembers([=](Store &store) { return readBatchReport(store, batchId); }));
}

Answer<RejectedRowsPtr> ContestSession::rejectedRows(const RejectedRowsRequest &request, const std::stop_token &stop)
{
    return d->surveys.run(forMembers([=](Store &store) { return findRejectedRows(store, request, stop); }));
}

Answer<void> ContestSession::requireWithdrawable(qint64 batchId)
{
    return d->questions.run(forMembers([=](Store &store) { return hoithi::requireWithdrawable(store, batchId); }));
}

Answer<void> ContestSession::withdrawBatch(qint64 batchId, const QString &reason, const QString &actor)
{
    return d->changes.run([=](Store &store) { return hoithi::withdrawBatch(store, batchId, reason, actor); });
}

Answer<std::vector<ImportIssue>> ContestSession::issuesOf(qint64 batchId)
{
    return d->questions.run(forMembers([=](Store &store) { return readIssues(store, ImportBatchId{batchId}); }));
}

Answer<StandingPtr> ContestSession::rank(int roundNumber)
{
    return d->changes.run(forMembers([=](Store &store) { return rankRound(store, roundNumber); }));
}

Answer<StandingPtr> ContestSession::standing(int roundNumber)
{
    return d->questions.run(
        forMembers([p = d.get(), roundNumber](Store &store) { return p->standings.newest(store, roundNumber); }));
}

Answer<StandingHead> ContestSession::standingHead(int roundNumber)
{
    return d->questions.run(forMembers([=](Store &store) { return storedHead(store, roundNumber); }));
}

Answer<std::vector<RankedSubmission>> ContestSession::rankedRows(StandingPtr standing, std::vector<quint32> rowIndexes)
{
    return d->questions.run(forMembers([standing = std::move(standing), rowIndexes = std::move(rowIndexes)](
                                           Store &store) { return describeRows(store, *standing, rowIndexes); }));
}

Answer<std::vector<quint32>> ContestSession::findInStanding(StandingPtr standing, QString text)
{
    return d->questions.run(forMembers([p = d.get(), standing = std::move(standing), text = std::move(text)](
                                           Store &store) { return p->search.find(store, standing, text); }));
}

Answer<RoundAnalysis> ContestSession::itemAnalysis(int roundNumber, const std::stop_token &stop,
                                                   const ProgressCallback &progress)
{
    return d->surveys.run(forMembers([=](Store &store) { return analyseRound(store, roundNumber, stop, progress); }));
}

Answer<Decided> ContestSession::invalidate(const QString &submissionId, const QStringList &judges,
                                           const QString &reason)
{
    return d->changes.run([=](Store &store) { return invalidateSubmission(store, submissionId, judges, reason); });
}

Answer<SignOutcome> ContestSession::sign(int roundNumber, const QString &judge, const QByteArray &shownRun)
{
    return d->changes.run([=](Store &store) { return signRound(store, roundNumber, judge, shownRun); });
}

Answer<std::vector<ParticipationRow>> ContestSession::participation(int roundNumber)
{
    return d->questions.run(forMembers([=](Store &store) { return readParticipation(store, roundNumber); }));
}

Answer<WinnerRows> ContestSession::winners(int roundNumber)
{
    return d->questions.run(forMembers([=](Store &store) -> Result<WinnerRows> {
        HOITHI_TRY(PrizeWinners winners, prizeWinners(store, roundNumber));
        return WinnerRows{std::move(winners.people), std::move(winners.agencies), std::move(winners.basis)};
    }));
}

Answer<AwardOutcome> ContestSession::award(int roundNumber, const DecisionDetails &details, const QString &folder,
                                           const QByteArray &shownBasis)
{
    return d->changes.run([=](Store &store) { return giveAwards(store, roundNumber, details, folder, shownBasis); });
}

Answer<std::vector<AwardDocument>> ContestSession::previewAward(int roundNumber, const DecisionDetails &details)
{
    return d->questions.run(forMembers([=](Store &store) { return previewAwards(store, roundNumber, details); }));
}

} // namespace hoithi
