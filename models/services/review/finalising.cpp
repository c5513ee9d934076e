// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/finalising.h"

#include "base/personname.h"
#include "services/complaints/opencomplaints.h"
#include "services/conflicts/conflictlist.h"
#include "services/people/acting.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/rankingtime.h"
#include "services/review/flags/flagstates.h"
#include "services/review/flags/roundflags.h"
#include "services/review/reviewservice.h"
#include "services/review/ties/ties.h"
#include "services/verification/resultcheck.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

void add(FinalisationState &state, FinalisationBlocker blocker, const QString &text)
{
    state.blockers.push_back(blocker);
    state.texts.append(text);
}

/// Whether a proposal is about the round's result.
Result<bool> concernsRound(Store &store, const Proposal &proposal, int roundNumber)
{
    const QString round = QStringLiteral("round %1").arg(roundNumber);
    if (proposal.act == QStringLiteral("key.amend"))
        return proposal.subject.startsWith(round + QLatin1Char(','));
    if (proposal.act == QStringLiteral("tie.resolve"))
        return proposal.subject == round;
    if (proposal.act.startsWith(QStringLiteral("accounts.")))
        return proposal.content.section(QLatin1Char(':'), 0, 0).toInt() <= roundNumber;
    if (!proposal.act.startsWith(QStringLiteral("submission."))
        && !proposal.act.startsWith(QStringLiteral("conflict.")))
        return false;
    HOITHI_TRY(const auto found, findSubmissions(*store.database, proposal.subject));
    return std::ranges::any_of(
        found, [roundNumber](const StoredSubmission &submission) { return roundOf(submission.id) == roundNumber; });
}

Result<void> addOpenProposals(Store &store, int roundNumber, FinalisationState &state)
{
    HOITHI_TRY(const std::vector<Proposal> open, openProposals(store));
    int count = 0;
    for (const Proposal &proposal : open) {
        HOITHI_TRY(const bool concerns, concernsRound(store, proposal, roundNumber));
        count += concerns ? 1 : 0;
    }
    if (count > 0) {
        add(state, FinalisationBlocker::OpenProposals,
            Services::tr("Proposals about this round that wait for a second judge: %1. Carry them out, or take them "
                         "back (people "
                         "pending).")
                .arg(count));
    }
    return {};
}

Result<void> addOpenComplaints(Store &store, int roundNumber, FinalisationState &state)
{
    HOITHI_TRY(const std::vector<qint64> open, openComplaints(store, roundNumber));
    if (!open.empty()) {
        add(state, FinalisationBlocker::OpenComplaints,
            Services::tr(
                "Complaints about this round that no judge has decided: no. %1. Decide them (complaints list).")
                .arg(numbersText(open)));
    }
    return {};
}

Result<void> addRunBlockers(Store &store, const RunSummary &run, FinalisationState &state)
{
    const int round = run.roundNumber;
    if (!run.current) {
        add(state, FinalisationBlocker::Stale,
            Services::tr("The result is stale: %1. Rank the round again (rank).").arg(run.staleBecause));
    }
    HOITHI_TRY(const StandingPtr standing, storedStanding(store, round));
    if (const std::optional<int> place = undecidedPlace(*standing)) {
        add(state, FinalisationBlocker::UndecidedTie,
            Services::tr("People tie for a prize at place %1. Let the judges decide (review ties).").arg(*place));
    }
    if (!run.isSigned()) {
        add(state, FinalisationBlocker::TooFewSignatures,
            Services::tr("The result has %1 of the %2 signatures it needs (sign).")
                .arg(run.signedBy.size())
                .arg(run.quorum));
    }
    return {};
}

Result<void> requireHindrancesAtOnce(Store &store)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database));
    return requireHindrancesRecorded(store);
}

/// Of the flags that the state has.
Result<void> addOpenFlags(Store &store, FinalisationState &state)
{
    HOITHI_TRY(const FlagStates states, readFlagStates(store, *state.flags));
    if (const qint64 open = openPrizeFlags(*state.flags, states); open > 0) {
        add(state, FinalisationBlocker::OpenFlags,
            Services::tr("Review flags that concern a prize and are not settled: %1. Look at each (review flags "
                         "--open).")
                .arg(open));
    }
    return {};
}

Result<void> addOpenConflicts(Store &store, int roundNumber, FinalisationState &state)
{
    HOITHI_TRY(const qint64 open, openConflicts(store, {roundNumber, 0}));
    if (open > 0) {
        add(state, FinalisationBlocker::OpenConflicts,
            Services::tr(
                "Rows of imported files that differ from what was stored before, and no judge has decided: %1. "
                "Decide them (conflicts list).")
                .arg(open));
    }
    return {};
}

Result<FinalisationState> stateOf(Store &store, int roundNumber)
{
    FinalisationState state;
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(roundNumber));
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(const bool inTime, isRankingTime(store, roundNumber));
    if (!inTime)
        add(state, FinalisationBlocker::RoundNotOver, notOver(roundNumber).message);
    else if (now < round.closesAtUtc)
        add(state, FinalisationBlocker::RoundNotOver, Services::tr("The round is not over yet (schedule show)."));
    HOITHI_TRY(state.run, newestRun(store, roundNumber));
    if (state.run)
        HOITHI_CHECK(addRunBlockers(store, *state.run, state));
    else if (inTime)
        add(state, FinalisationBlocker::NotRanked, Services::tr("The round has not been ranked yet. Rank it (rank)."));
    HOITHI_CHECK(addOpenProposals(store, roundNumber, state));
    if (state.run) {
        HOITHI_TRY(state.flags, roundFlags(store, roundNumber));
        HOITHI_CHECK(addOpenFlags(store, state));
    }
    HOITHI_CHECK(addOpenConflicts(store, roundNumber, state));
    HOITHI_CHECK(addOpenComplaints(store, roundNumber, state));
    return state;
}

/// Refused where something speaks against it, or where the judge has looked at another run.
Result<void> requireFinal(const FinalisationState &state, int roundNumber, const QByteArray &shownRun)
{
    const QString round = QString::number(roundNumber);
    if (!state.blockers.empty()) {
        return failure(ErrorCode::Refused, Services::tr("The result of round %1 cannot be final yet. %2")
                                               .arg(round, state.texts.join(QLatin1Char(' '))));
    }
    if (!shownRun.isEmpty() && shownRun != state.run->runHash) {
        return failure(
            ErrorCode::Stale,
            Services::tr("Round %1 was ranked again since you looked at it. Look at the new result first.").arg(round));
    }
    if (state.run->finalisation) {
        return failure(ErrorCode::AlreadyExists,
                       Services::tr("The result of round %1 is final already, as %2 declared.")
                           .arg(round, state.run->finalisation->judge));
    }
    return {};
}

/// What was looked at before others were kept waiting is still so. The flags of one run are the same, what judges said of them may
/// not be.
Result<void> requireUnchanged(Store &store, const FinalisationState &state)
{
    const int roundNumber = state.run->roundNumber;
    HOITHI_CHECK(requireHindrancesRecorded(store));
    FinalisationState now;
    now.flags = state.flags;
    HOITHI_TRY(const auto run, newestRun(store, roundNumber));
    HOITHI_CHECK(addOpenProposals(store, roundNumber, now));
    HOITHI_CHECK(addOpenFlags(store, now));
    HOITHI_CHECK(addOpenConflicts(store, roundNumber, now));
    HOITHI_CHECK(addOpenComplaints(store, roundNumber, now));
    if (run && *run == *state.run && now.blockers.empty())
        return {};
    return failure(ErrorCode::Stale,
                   Services::tr("Something changed while round %1 was being looked through. Nothing was "
                                "recorded: look at it again.")
                       .arg(roundNumber));
}

} // namespace

Result<FinalisationState> readFinalisation(Store &store, int roundNumber)
{
    HOITHI_CHECK(requireHindrancesRecorded(store)); // what was taken out keeps nobody from anything
    HOITHI_TRY(FinalisationState state, stateOf(store, roundNumber));
    if (state.blockers.empty() && !state.run->finalisation) // nobody is told to go on who would be refused
        HOITHI_CHECK(requireRecordedWithin(store, roundNumber));
    return state;
}

Result<void> finaliseRound(Store &store, int roundNumber, const QString &judge, const QString &comment,
                           const QByteArray &shownRun)
{
    HOITHI_TRY(const QString name, requireAllowed(store, Operation::Sign, judge));
    if (!namesPerson(name) || saysNothing(comment)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A result is declared final by a judge, with a comment: give both."));
    }
    HOITHI_CHECK(requireRecorded(store, roundNumber));
    HOITHI_CHECK(requireHindrancesAtOnce(store));
    HOITHI_TRY(const FinalisationState state, stateOf(store, roundNumber));
    HOITHI_CHECK(requireFinal(state, roundNumber, shownRun));
    return finaliseAsRead(store, state, judge, comment);
}

Result<void> finaliseAsRead(Store &store, const FinalisationState &state, const QString &judge, const QString &comment)
{
    const RunSummary &run = *state.run;
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("finalise")));
    HOITHI_TRY(const QString name, requireAllowed(store, Operation::Sign, judge));
    HOITHI_CHECK(requireUnchanged(store, state));
    RunFinalisation finalisation{RankingRunId{run.runId}, name, comment.trimmed(), {}};
    HOITHI_TRY(finalisation.finalisedAtUtc, nowOf(store));
    HOITHI_CHECK(ReviewRepository(*store.database).insert(finalisation));
    HOITHI_TRY(const std::vector<Fact> facts,
               rowFacts(*store.database, RowFacts::Finalisations, finalisation.runId.value()));
    HOITHI_CHECK(recordAudit(store, name, QStringLiteral("run.finalise"),
                             QStringLiteral("round %1").arg(run.roundNumber),
                             {{QStringLiteral("run"), run.runId},
                              {QStringLiteral("run_hash"), QString::fromLatin1(run.runHash)},
                              {QStringLiteral("comment"), finalisation.comment}},
                             facts));
    return transaction.commit();
}

} // namespace hoithi
