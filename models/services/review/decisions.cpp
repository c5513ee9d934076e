// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/decisions.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/anchors/anchorcheck.h"
#include "services/people/acting.h"
#include "services/ranking/rankingjob.h"
#include "services/review/ties/ties.h"
#include "services/verification/resultcheck.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

/// What judges can decide about a submission: to take it out of the ranking, or back in.
struct Verdict
{
    QString kind; ///< of the decision
    QString act;  ///< of the proposal and the audit entry
};

const Verdict invalidating{QStringLiteral("invalidate"), QStringLiteral("submission.invalidate")};
const Verdict reinstating{QStringLiteral("reinstate"), QStringLiteral("submission.reinstate")};

Result<bool> isInvalidated(Store &store, SubmissionId id)
{
    HOITHI_TRY(const auto decisions, DecisionRepository(*store.database).all());
    const auto newest = std::find_if(decisions.rbegin(), decisions.rend(),
                                     [id](const JudgeDecision &decision) { return decision.submissionId == id; });
    return newest != decisions.rend() && newest->kind == invalidating.kind;
}

/// Refused where it is already as the verdict wants it.
Result<SubmissionId> submissionToJudge(Store &store, const QString &submissionId, const Verdict &verdict)
{
    const QString shown = submissionId.left(64);
    HOITHI_TRY(const auto found, findSubmissions(*store.database, submissionId));
    if (found.empty())
        return failure(ErrorCode::NotFound, Services::tr("There is no submission “%1” in this contest.").arg(shown));
    const SubmissionId id = found.front().id;
    HOITHI_TRY(const bool invalidated, isInvalidated(store, id));
    if (invalidated && verdict.kind == invalidating.kind)
        return failure(ErrorCode::AlreadyExists, Services::tr("Submission “%1” is invalidated already.").arg(shown));
    if (!invalidated && verdict.kind == reinstating.kind)
        return failure(ErrorCode::AlreadyExists, Services::tr("Submission “%1” is not invalidated.").arg(shown));
    return id;
}

/// Two judges decide; with the second of them the decision stands.
Result<Decided> judgeSubmission(Store &store, const QStringList &judges, const Proposal &proposal,
                                const Verdict &verdict)
{
    const auto write = [&](const QStringList &names, Instant now) -> Result<std::vector<Fact>> {
        JudgeDecision decision;
        decision.submissionId = SubmissionId{proposal.content.toLongLong()};
        decision.kind = verdict.kind;
        decision.judges = names;
        decision.reason = proposal.reason;
        decision.decidedAtUtc = now;
        HOITHI_TRY(decision.id, DecisionRepository(*store.database).insert(decision));
        return rowFacts(*store.database, RowFacts::Decisions, decision.id);
    };
    return decideAndRecord(store, Operation::Invalidate, judges, proposal, {}, write);
}

Result<Decided> judge(Store &store, const QString &submissionId, const QStringList &judges, const QString &reason,
                      const Verdict &verdict)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, verdict.kind));
    const QString text = canonicalId(submissionId);
    Proposal proposal;
    HOITHI_TRY(const SubmissionId id, submissionToJudge(store, text, verdict));
    proposal.act = verdict.act;
    proposal.subject = text;
    proposal.content = QString::number(id.value());
    proposal.reason = reason.trimmed();
    HOITHI_TRY(const Decided decided, judgeSubmission(store, judges, proposal, verdict));
    HOITHI_CHECK(transaction.commit());
    return decided;
}

const Verdict &verdictOf(const Proposal &proposal)
{
    return proposal.act == reinstating.act ? reinstating : invalidating;
}

/// The login of the acting member; empty where names are not bound to logins.
Result<QString> actingLogin(Store &store)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    return acting.member ? acting.member->login : QString();
}

/// Who was called otherwise when they signed is still the same person.
Result<void> requireUnsigned(Store &store, const StoredSignature &next)
{
    HOITHI_TRY(const auto signatures, SignatureRepository(*store.database).ofRun(next.runId));
    const auto isTheirs = [&next](const StoredSignature &other) {
        return samePerson(other.judge, next.judge) || (!next.login.isEmpty() && other.login == next.login);
    };
    const auto found = std::ranges::find_if(signatures, isTheirs);
    if (found == signatures.end())
        return {};
    return failure(ErrorCode::AlreadyExists, Services::tr("%1 signed this result already.").arg(found->judge));
}

} // namespace

Result<SubmissionId> submissionToTakeOut(Store &store, const QString &submissionId)
{
    return submissionToJudge(store, canonicalId(submissionId), invalidating);
}

Result<SubmissionId> submissionToTakeIn(Store &store, const QString &submissionId)
{
    return submissionToJudge(store, canonicalId(submissionId), reinstating);
}

Result<Decided> invalidateSubmission(Store &store, const QString &submissionId, const QStringList &judges,
                                     const QString &reason)
{
    if (saysNothing(reason))
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A submission is invalidated only with a reason: give it."));
    return judge(store, submissionId, judges, reason, invalidating);
}

Result<Decided> reinstateSubmission(Store &store, const QString &submissionId, const QStringList &judges,
                                    const QString &reason)
{
    if (saysNothing(reason))
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A submission is taken back in only with a reason: give it."));
    return judge(store, submissionId, judges, reason, reinstating);
}

Result<SubmissionId> checkSubmissionProposal(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const SubmissionId id, submissionToJudge(store, proposal.subject, verdictOf(proposal)));
    if (QString::number(id.value()) == proposal.content)
        return id;
    return failure(ErrorCode::Stale, Services::tr("The proposal means another submission than it names. Take it back, "
                                                  "and propose it again."));
}

Result<void> confirmSubmissionProposal(Store &store, const Proposal &proposal)
{
    HOITHI_CHECK(checkSubmissionProposal(store, proposal));
    return judgeSubmission(store, {}, proposal, verdictOf(proposal)).map([](Decided) {});
}

Result<SignOutcome> signRound(Store &store, int roundNumber, const QString &judge, const QByteArray &shownRun)
{
    HOITHI_CHECK(requireAllowed(store, Operation::Sign, judge)); // whose work it is comes before what speaks against it
    HOITHI_CHECK(requireRecorded(store, roundNumber));
    HOITHI_TRY(const StandingPtr computed,
               storedStanding(store, roundNumber)); // a false result can be recorded like a right one
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("sign")));
    HOITHI_TRY(const QString name, requireAllowed(store, Operation::Sign, judge));
    if (!namesPerson(name))
        return failure(ErrorCode::InvalidArgument, Services::tr("A judge signs with their name: give it."));
    HOITHI_TRY(const RunSummary run, runByHash(store, roundNumber, computed->run.runHash));
    if (!run.current) {
        return failure(ErrorCode::Stale,
                       Services::tr("The result of round %1 is stale: %2. Rank it again before signing.")
                           .arg(roundNumber)
                           .arg(run.staleBecause));
    }
    if (!shownRun.isEmpty() && run.runHash != shownRun) {
        return failure(
            ErrorCode::Stale,
            Services::tr("Round %1 was ranked again since you looked at it. Look at the new result, then sign.")
                .arg(roundNumber));
    }
    HOITHI_CHECK(requireDecidedPrizes(*computed));
    StoredSignature signature;
    signature.runId = RankingRunId{run.runId};
    signature.judge = name;
    HOITHI_TRY(signature.login, actingLogin(store));
    HOITHI_CHECK(requireUnsigned(store, signature));
    HOITHI_TRY(signature.signedAtUtc, nowOf(store));
    HOITHI_CHECK(SignatureRepository(*store.database).insert(signature));
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Signatures, run.runId));
    std::erase_if(facts, [&](const Fact &fact) { return !fact.id.contains(signature.judge); });
    HOITHI_TRY(const ChainHead head, newestHead(store));
    HOITHI_CHECK(
        recordAudit(store, signature.judge, QStringLiteral("run.sign"), QStringLiteral("round %1").arg(roundNumber),
                    {{QStringLiteral("run"), run.runId},
                     {QStringLiteral("run_hash"), QString::fromLatin1(run.runHash)},
                     {QStringLiteral("head"), QJsonObject{{QStringLiteral("seq"), head.seq},
                                                          {QStringLiteral("hash"), QString::fromLatin1(head.hash)}}}},
                    facts));
    HOITHI_CHECK(transaction.commit());
    return SignOutcome{static_cast<int>(run.signedBy.size()) + 1, run.quorum};
}

} // namespace hoithi
