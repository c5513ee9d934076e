// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/decisioncheck.h"

#include "services/ranking/tieorders.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/repositories/signaturerepository.h"

namespace hoithi {

namespace {

Result<void> verifyDraws(Store &store, std::vector<VerifyFinding> &findings)
{
    HOITHI_TRY(const std::vector<TieDecision> decisions, ReviewRepository(*store.database).tieDecisions());
    for (const TieDecision &decision : decisions) {
        const TieOrder order = orderOf(decision);
        if (decision.method != QStringLiteral("draw")
            || order == drawnOrder(decision.seed.toStdString(), order.submissionIds))
            continue;
        findings.push_back(
            {Services::tr("decision %1 about a tie").arg(decision.id), Services::tr("its seed gives another order")});
    }
    return {};
}

Result<void> verifyFinalisations(Store &store, std::vector<VerifyFinding> &findings)
{
    HOITHI_TRY(const Contest contest, ContestRepository(*store.database).contest());
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    for (const Round &round : rounds) {
        HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(*store.database).all(round.number));
        for (const RankingRun &run : runs) {
            HOITHI_TRY(const auto final, ReviewRepository(*store.database).finalisation(run.id));
            HOITHI_TRY(const auto signatures, SignatureRepository(*store.database).ofRun(run.id));
            if (final && static_cast<int>(signatures.size()) < contest.signatureQuorum) {
                findings.push_back({Services::tr("finalisation of run %1").arg(run.id.value()),
                                    Services::tr("too few judges have signed what was declared final")});
            }
        }
    }
    return {};
}

} // namespace

Result<void> verifyDecisions(Store &store, std::vector<VerifyFinding> &findings)
{
    HOITHI_CHECK(verifyDraws(store, findings));
    return verifyFinalisations(store, findings);
}

} // namespace hoithi
