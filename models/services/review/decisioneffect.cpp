// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/decisioneffect.h"

#include "services/people/proposals.h"
#include "services/review/accountmerging.h"
#include "services/review/decisions.h"
#include "services/review/prizeeffect.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

/// What a decision changes of the inputs of rankings.
struct InputChange
{
    ReviewAct act = ReviewAct::Invalidate;
    int firstRound = 1;
    int lastRound = std::numeric_limits<int>::max();
    SubmissionId submission;
    QString accounts; ///< accountsText

    [[nodiscard]] bool concerns(int round) const { return firstRound <= round && round <= lastRound; }
};

/// A round to be ranked as it is and as it would be.
struct TriedRound
{
    int number = 0;
    bool concerned = false; ///< by the decision itself
    RankingInputs inputs;
    QString refusal; ///< why it cannot be ranked

    [[nodiscard]] bool goesByEarlier() const { return inputs.rules.rules.repeatWinners != RepeatWinners::Allowed; }
};

Result<InputChange> submissionChange(Store &store, const EffectRequest &request)
{
    const bool out = request.act == ReviewAct::Invalidate;
    HOITHI_TRY(const SubmissionId id, out ? submissionToTakeOut(store, request.submissionId)
                                          : submissionToTakeIn(store, request.submissionId));
    const int round = static_cast<int>(id.value() >> 32);
    return InputChange{request.act, round, round, id, {}};
}

Result<InputChange> accountChange(Store &store, const EffectRequest &request)
{
    const AccountRequest accounts{request.accounts, request.fromRound, {}, {}};
    HOITHI_TRY(const QString text, request.act == ReviewAct::Merge ? accountsToMerge(store, accounts)
                                                                   : accountsToSeparate(store, accounts));
    InputChange change;
    change.act = request.act;
    change.firstRound = request.fromRound;
    change.accounts = text;
    return change;
}

void apply(const InputChange &change, RankingInputs &inputs)
{
    switch (change.act) {
    case ReviewAct::Invalidate: {
        JudgeDecision decision;
        decision.submissionId = change.submission;
        inputs.decisions.push_back(std::move(decision));
        break;
    }
    case ReviewAct::Reinstate:
        std::erase_if(inputs.decisions,
                      [&change](const JudgeDecision &decision) { return decision.submissionId == change.submission; });
        break;
    case ReviewAct::Merge:
        if (std::ranges::find(inputs.merges, change.accounts) == inputs.merges.end())
            inputs.merges.push_back(change.accounts);
        break;
    case ReviewAct::Separate:
        std::erase(inputs.merges, change.accounts);
        break;
    }
}

/// Whether the prizes of the round are those of a stored run, so that later rounds find them there.
Result<bool> isRanked(Store &store, const RankingInputs &inputs)
{
    HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(*store.database).all(inputs.roundNumber));
    const QByteArray wanted = manifest(inputs);
    return !dependsOnStaleRun(inputs)
           && std::ranges::any_of(runs, [&wanted](const RankingRun &run) { return run.manifest == wanted; });
}

/// Every round with submissions, with its inputs or why it has none.
Result<std::vector<TriedRound>> allRounds(Store &store, const InputChange &change)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    std::vector<TriedRound> all;
    for (const Round &round : rounds) {
        HOITHI_TRY(const auto batches, BatchRepository(*store.database).all(round.number));
        if (batches.empty())
            continue;
        TriedRound tried;
        tried.number = round.number;
        tried.concerned = change.concerns(round.number);
        Result<RankingInputs> inputs = currentInputs(store, round.number);
        if (!inputs && !isNotRankableYet(inputs.error()))
            return failure(inputs.error());
        if (inputs)
            tried.inputs = *std::move(inputs);
        else if (tried.concerned)
            tried.refusal = inputs.error().message;
        else
            continue;
        all.push_back(std::move(tried));
    }
    return all;
}

/// Those of the rounds that the decision bears on, and before them those whose prizes bear on it and are not stored as they are now.
Result<std::vector<TriedRound>> roundsToTry(Store &store, const InputChange &change)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database));
    HOITHI_TRY(std::vector<TriedRound> rounds, allRounds(store, change));
    const bool carries = std::ranges::any_of(rounds, [&change](const TriedRound &round) {
        return round.number >= change.firstRound && round.refusal.isEmpty() && round.goesByEarlier();
    });
    std::vector<TriedRound> wanted;
    for (TriedRound &round : rounds) {
        bool needed = round.concerned;
        if (!needed && carries) {
            HOITHI_TRY(const bool ranked, isRanked(store, round.inputs));
            needed = !ranked || (round.number > change.firstRound && round.goesByEarlier());
        }
        if (needed)
            wanted.push_back(std::move(round));
    }
    return wanted;
}

AssumedRound winnersOf(const ComputedRun &run)
{
    AssumedRound round{run.inputs.rules.version, {}};
    for (const StandingRow &row : run.ranking.rows) {
        if (row.prize >= 0)
            round.winners.push_back(storedRow(run.candidates, row));
    }
    return round;
}

/// Ranks rounds in their order, as they are and as they would be; who wins one bears on those that follow.
class Trial
{
public:
    Trial(Store &store, const InputChange &change, const std::stop_token &stop, const ProgressCallback &progress,
          qint64 rankings)
        : m_store(store), m_change(change), m_stop(stop), m_progress(progress), m_rankings(rankings)
    {}

    Result<void> add(TriedRound round)
    {
        if (!round.refusal.isEmpty()) {
            PrizeEffect &effect = m_effects.emplace_back();
            effect.roundNumber = round.number;
            effect.refusal = round.refusal;
            m_done += 2;
            return {};
        }
        HOITHI_TRY(const ComputedRun before, ranked(round, round.inputs, m_before));
        m_before[round.number] = winnersOf(before);
        const bool carried = round.goesByEarlier() && m_carriesDifference;
        if (!round.concerned && !carried) {
            m_after[round.number] = m_before[round.number];
            ++m_done;
            return {};
        }
        if (round.concerned)
            apply(m_change, round.inputs);
        HOITHI_TRY(const ComputedRun after, ranked(round, round.inputs, m_after));
        m_after[round.number] = winnersOf(after);
        m_carriesDifference = m_carriesDifference || m_after[round.number] != m_before[round.number];
        HOITHI_TRY(PrizeEffect effect, prizeEffect(m_store, before, after));
        if (round.concerned || effect.changesPrizes())
            m_effects.push_back(std::move(effect));
        return {};
    }
    [[nodiscard]] RoundEffects take() { return std::move(m_effects); }

private:
    Result<ComputedRun> ranked(const TriedRound &round, RankingInputs inputs, const AssumedRounds &earlier)
    {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, Services::tr("Looking at the effect on the prizes was stopped."));
        if (round.goesByEarlier())
            inputs.assumed = earlier;
        Result<ComputedRun> run = computeRun(m_store, std::move(inputs));
        if (m_progress)
            m_progress({++m_done, m_rankings, 0});
        return run;
    }

    Store &m_store;
    const InputChange &m_change;
    const std::stop_token &m_stop;
    const ProgressCallback &m_progress;
    qint64 m_rankings;
    qint64 m_done = 0;
    AssumedRounds m_before;
    AssumedRounds m_after;
    bool m_carriesDifference = false; ///< some round has other winners
    RoundEffects m_effects;
};

EffectRequest requestIn(const Proposal &proposal)
{
    const AccountRequest accounts = accountsIn(proposal);
    if (proposal.act == QStringLiteral("accounts.merge"))
        return {ReviewAct::Merge, {}, accounts.accounts, accounts.fromRound};
    if (proposal.act == QStringLiteral("accounts.separate"))
        return {ReviewAct::Separate, {}, accounts.accounts, accounts.fromRound};
    const bool backIn = proposal.act == QStringLiteral("submission.reinstate");
    return {backIn ? ReviewAct::Reinstate : ReviewAct::Invalidate, proposal.subject, {}, 1};
}

} // namespace

Result<RoundEffects> effectOfDecision(Store &store, const EffectRequest &request, const std::stop_token &stop,
                                      const ProgressCallback &progress)
{
    const bool ofAccounts = request.act == ReviewAct::Merge || request.act == ReviewAct::Separate;
    HOITHI_TRY(const InputChange change, ofAccounts ? accountChange(store, request) : submissionChange(store, request));
    HOITHI_TRY(std::vector<TriedRound> rounds, roundsToTry(store, change));
    Trial trial(store, change, stop, progress, 2 * std::ssize(rounds));
    for (TriedRound &round : rounds)
        HOITHI_CHECK(trial.add(std::move(round)));
    return trial.take();
}

Result<RoundEffects> effectOfProposal(Store &store, qint64 id, const std::stop_token &stop,
                                      const ProgressCallback &progress)
{
    HOITHI_TRY(const Proposal proposal, openProposal(store, id));
    const bool ofSubmission = proposal.act.startsWith(QStringLiteral("submission."));
    if (!ofSubmission && !proposal.act.startsWith(QStringLiteral("accounts."))) {
        return failure(ErrorCode::Refused,
                       Services::tr("Only decisions about submissions and accounts have an effect to look at here."));
    }
    if (ofSubmission)
        HOITHI_CHECK(checkSubmissionProposal(store, proposal));
    return effectOfDecision(store, requestIn(proposal), stop, progress);
}

} // namespace hoithi
