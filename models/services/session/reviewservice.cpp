// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/reviewservice.h"

#include "services/people/membersonly.h"
#include "services/review/accountmerging.h"
#include "services/review/decisioneffect.h"
#include "services/review/decisions.h"
#include "services/review/decisionsinforce.h"
#include "services/review/finalising.h"
#include "services/review/flags/flagstates.h"
#include "services/review/flagverdicts.h"
#include "services/review/ties/tieresolving.h"
#include "services/review/ties/ties.h"
#include "services/storethread.h"

namespace hoithi {

ReviewService::Answer<RoundEffects> ReviewService::effectOf(const EffectRequest &request, const std::stop_token &stop,
                                                            const ProgressCallback &progress)
{
    return m_surveys.run(forMembers([=](Store &store) { return effectOfDecision(store, request, stop, progress); }));
}

ReviewService::Answer<RoundEffects> ReviewService::proposedEffect(qint64 id, const std::stop_token &stop,
                                                                  const ProgressCallback &progress)
{
    return m_surveys.run(forMembers([=](Store &store) { return effectOfProposal(store, id, stop, progress); }));
}

ReviewService::Answer<Decided> ReviewService::reinstate(const QString &submissionId, const QStringList &judges,
                                                        const QString &reason)
{
    return m_changes.run([=](Store &store) { return reinstateSubmission(store, submissionId, judges, reason); });
}

ReviewService::Answer<Decided> ReviewService::mergeAccounts(const AccountRequest &request)
{
    return m_changes.run([request](Store &store) { return hoithi::mergeAccounts(store, request); });
}

ReviewService::Answer<Decided> ReviewService::separateAccounts(const AccountRequest &request)
{
    return m_changes.run([request](Store &store) { return hoithi::separateAccounts(store, request); });
}

ReviewService::Answer<QString> ReviewService::togetherOnceSeparated(const QStringList &accounts, int fromRound)
{
    return m_reads.run(
        forMembers([=](Store &store) { return hoithi::togetherOnceSeparated(store, accounts, fromRound); }));
}

ReviewService::Answer<std::vector<QStringList>> ReviewService::mergedAccounts(int roundNumber)
{
    return m_reads.run(forMembers([roundNumber](Store &store) { return readMergedAccounts(store, roundNumber); }));
}

ReviewService::Answer<std::vector<DecisionInForce>> ReviewService::decisions(int roundNumber)
{
    return m_reads.run(forMembers([roundNumber](Store &store) { return decisionsInForce(store, roundNumber); }));
}

ReviewService::Answer<std::vector<RoundTie>> ReviewService::ties(int roundNumber)
{
    return m_reads.run(forMembers([roundNumber](Store &store) { return readTies(store, roundNumber); }));
}

ReviewService::Answer<TieOutcome> ReviewService::resolveTie(const TieRequest &request)
{
    return m_changes.run([request](Store &store) -> Result<TieOutcome> {
        HOITHI_CHECK(
            requireAllowed(store, Operation::Invalidate, {})); // whose work it is comes before what speaks against it
        return hoithi::resolveTie(store, request);
    });
}

ReviewService::Answer<FlagStates> ReviewService::flagStates(RoundFlagsPtr flags)
{
    return m_reads.run(forMembers([flags = std::move(flags)](Store &store) { return readFlagStates(store, *flags); }));
}

ReviewService::Answer<void> ReviewService::judgeFlags(const FlagRequest &request)
{
    return m_changes.run([request](Store &store) { return hoithi::judgeFlags(store, request); });
}

ReviewService::Answer<FinalisationState> ReviewService::finalisation(int roundNumber)
{
    return m_reads.run(forMembers([roundNumber](Store &store) { return readFinalisation(store, roundNumber); }));
}

ReviewService::Answer<void> ReviewService::finalise(int roundNumber, const QString &judge, const QString &comment,
                                                    const QByteArray &shownRun)
{
    return m_changes.run([=](Store &store) { return finaliseRound(store, roundNumber, judge, comment, shownRun); });
}

} // namespace hoithi
