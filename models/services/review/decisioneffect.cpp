// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/decisioneffect.h"

#include "services/conflicts/conflictdeciding.h"
#include "services/conflicts/conflicteffect.h"
#include "services/people/acting.h"
#include "services/people/proposals.h"
#include "services/review/accountmerging.h"
#include "services/review/decisions.h"
#include "services/review/roundtrial.h"

#include <algorithm>

namespace hoithi {

namespace {

Result<InputChange> submissionChange(Store &store, const EffectRequest &request)
{
    const bool out = request.act == ReviewAct::Invalidate;
    HOITHI_TRY(const SubmissionId id, out ? submissionToTakeOut(store, request.submissionId)
                                          : submissionToTakeIn(store, request.submissionId));
    const int round = roundOf(id);
    const auto takeOut = [id](RankingInputs &inputs) {
        JudgeDecision decision;
        decision.submissionId = id;
        inputs.decisions.push_back(std::move(decision));
    };
    const auto takeIn = [id](RankingInputs &inputs) {
        std::erase_if(inputs.decisions, [id](const JudgeDecision &decision) { return decision.submissionId == id; });
    };
    return out ? InputChange{round, round, takeOut} : InputChange{round, round, takeIn};
}

Result<InputChange> accountChange(Store &store, const EffectRequest &request)
{
    const AccountRequest accounts{request.accounts, request.fromRound, {}, {}};
    InputChange change;
    change.firstRound = request.fromRound;
    if (request.act == ReviewAct::Merge) {
        HOITHI_TRY(const QString merged, accountsToMerge(store, accounts));
        change.apply = [merged](RankingInputs &inputs) {
            if (std::ranges::find(inputs.merges, merged) == inputs.merges.end())
                inputs.merges.push_back(merged);
        };
    } else {
        HOITHI_TRY(const QString merged, accountsToSeparate(store, accounts));
        change.apply = [merged](RankingInputs &inputs) {
            std::erase(inputs.merges, merged);
        };
    }
    return change;
}

/// Where accounts stay together, whatever is separated: with the first round that the decision is about.
Result<void> addRemark(Store &store, const EffectRequest &request, RoundEffects &effects)
{
    const auto first = std::ranges::find(effects, Bearing::Decided, &PrizeEffect::bearing);
    if (first == effects.end())
        return {};
    HOITHI_TRY(first->remark, togetherOnceSeparated(store, request.accounts, request.fromRound));
    return {};
}

EffectRequest requestIn(const Proposal &proposal)
{
    if (proposal.act.startsWith(QStringLiteral("conflict."))) {
        const bool takes = proposal.act == QStringLiteral("conflict.take");
        return {takes ? ReviewAct::Take : ReviewAct::Restore, {}, {}, 1, {}, conflictIn(proposal)};
    }
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
    if (!request.judges.isEmpty())
        HOITHI_CHECK(requireDeciders(store, Operation::Invalidate, request.judges));
    if (request.act == ReviewAct::Take || request.act == ReviewAct::Restore) {
        HOITHI_TRY(const ConflictChange change, conflictChange(store, request));
        HOITHI_TRY(RoundEffects effects, tryChange(store, change.change, stop, progress));
        tellOfRow(change, effects);
        return effects;
    }
    const bool ofAccounts = request.act == ReviewAct::Merge || request.act == ReviewAct::Separate;
    HOITHI_TRY(const InputChange change, ofAccounts ? accountChange(store, request) : submissionChange(store, request));
    HOITHI_TRY(RoundEffects effects, tryChange(store, change, stop, progress));
    if (request.act == ReviewAct::Separate)
        HOITHI_CHECK(addRemark(store, request, effects));
    return effects;
}

Result<RoundEffects> effectOfProposal(Store &store, qint64 id, const std::stop_token &stop,
                                      const ProgressCallback &progress)
{
    HOITHI_TRY(const Proposal proposal, openProposal(store, id));
    const bool ofSubmission = proposal.act.startsWith(QStringLiteral("submission."));
    if (!ofSubmission && !proposal.act.startsWith(QStringLiteral("accounts."))
        && !proposal.act.startsWith(QStringLiteral("conflict."))) {
        return failure(ErrorCode::Refused,
                       Services::tr("Only decisions about submissions and accounts have an effect to look at here."));
    }
    if (ofSubmission)
        HOITHI_CHECK(checkSubmissionProposal(store, proposal));
    return effectOfDecision(store, requestIn(proposal), stop, progress);
}

} // namespace hoithi
