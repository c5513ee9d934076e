// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/reviewservice.h"

#include "services/review/accountmerging.h"
#include "services/review/decisions.h"
#include "services/review/finalising.h"
#include "services/review/flagverdicts.h"
#include "services/review/ties.h"
#include "services/storethread.h"

namespace hoithi {

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

ReviewService::Answer<std::vector<RoundTie>> ReviewService::ties(int roundNumber)
{
    return m_reads.run([roundNumber](Store &store) { return readTies(store, roundNumber); });
}

ReviewService::Answer<Decided> ReviewService::resolveTie(const TieRequest &request)
{
    return m_changes.run([request](Store &store) { return hoithi::resolveTie(store, request); });
}

ReviewService::Answer<FlagRemarks> ReviewService::verdicts(int roundNumber)
{
    return m_reads.run([roundNumber](Store &store) { return readVerdicts(store, roundNumber); });
}

ReviewService::Answer<void> ReviewService::judgeFlags(const FlagRequest &request)
{
    return m_changes.run([request](Store &store) { return hoithi::judgeFlags(store, request); });
}

ReviewService::Answer<FinalisationState> ReviewService::finalisation(int roundNumber)
{
    return m_reads.run([roundNumber](Store &store) { return readFinalisation(store, roundNumber); });
}

ReviewService::Answer<void> ReviewService::finalise(int roundNumber, const QString &judge, const QString &comment,
                                                    const QByteArray &shownRun)
{
    return m_changes.run([=](Store &store) { return finaliseRound(store, roundNumber, judge, comment, shownRun); });
}

} // namespace hoithi
