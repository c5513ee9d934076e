// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/verificationjob.h"

#include "services/anchors/anchorcheck.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/storedinputs.h"
#include "services/vault/retention.h"
#include "services/verification/awardcheck.h"
#include "services/verification/complaintcheck.h"
#include "services/verification/decisioncheck.h"
#include "services/verification/exclusioncheck.h"
#include "services/verification/factledger.h"
#include "services/verification/frozenpapercheck.h"
#include "services/verification/questioncheck.h"
#include "services/verification/recordreading.h"
#include "services/verification/structurecheck.h"
#include "services/verification/submissioncheck.h"
#include "services/verification/withdrawalcheck.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/schema/schemacheck.h"
#include "storage/serverlogin.h"

#include <exception>

namespace hoithi {

namespace {

/// One verification. What an alteration makes impossible to read or compute is a finding; only a store that cannot be reached
/// ends it.
class VerificationJob
{
public:
    VerificationJob(Store &store, const ProgressCallback &progress)
        : m_store(store), m_progress(progress), m_submissions(store)
    {}

    [[nodiscard]] Result<VerifyReport> run(std::vector<SeenHead> seen, const std::vector<ChainHead> &printed);

private:
    void add(const QString &subject, const QString &problem) { m_report.findings.push_back({subject, problem}); }
    [[nodiscard]] Result<void> noted(const QString &subject, const Result<void> &step);
    [[nodiscard]] Result<void> addStructures(StructureCheck &check);
    [[nodiscard]] Result<void> verifyChain();
    [[nodiscard]] Result<void> compareAnchors(std::vector<SeenHead> seen, const std::vector<ChainHead> &printed);
    [[nodiscard]] Result<void> verifyRounds();
    [[nodiscard]] Result<void> verifyRound(int roundNumber);
    [[nodiscard]] Result<void> verifyRun(const RankingRun &run);
    [[nodiscard]] Result<void> compareRun(const RankingRun &run, const ComputedRun &computed);

    Store &m_store;
    const ProgressCallback &m_progress;
    SubmissionCheck m_submissions;
    FactLedger m_ledger;
    VerifyReport m_report;
};

Result<void> VerificationJob::noted(const QString &subject, const Result<void> &step)
{
    if (step)
        return {};
    if (isPassing(step.error().code))
        return step;
    add(subject, step.error().message);
    return {};
}

Result<void> VerificationJob::addStructures(StructureCheck &check)
{
    HOITHI_TRY(const QStringList altered, schemaProblems(*m_store.database));
    for (const QString &problem : altered)
        add(m_store.database->displayName(), problem);
    HOITHI_TRY(const StructureProblems problems, check.wait());
    for (const QString &problem : problems.values)
        add(m_store.database->displayName(), problem);
    if (!problems.damage.isEmpty())
        m_report.findings.push_back(damagedFinding(m_store.database->displayName(), problems.damage));
    return {};
}

Result<void> VerificationJob::verifyChain()
{
    const TrailCheck trail = checkTrail(m_store, m_ledger);
    m_report.auditEntries = trail.entries;
    m_report.findings.insert(m_report.findings.end(), trail.findings.begin(), trail.findings.end());
    return trail.read;
}

Result<void> VerificationJob::compareAnchors(std::vector<SeenHead> seen, const std::vector<ChainHead> &printed)
{
    HOITHI_TRY(m_report.contest, contestIdentity(m_store));
    HOITHI_TRY(m_report.head, newestHead(m_store));
    AnchorCheck check(m_store, std::move(seen));
    HOITHI_CHECK(check.compareSeen());
    HOITHI_CHECK(check.compareSignatures());
    HOITHI_CHECK(check.comparePrinted(printed));
    m_report.anchors = check.compared();
    const auto &findings = check.findings();
    m_report.findings.insert(m_report.findings.end(), findings.begin(), findings.end());
    return {};
}

QString nameOf(const RankingRun &run)
{
    return Services::tr("run %1 of round %2").arg(run.id.value()).arg(run.roundNumber);
}

Result<void> VerificationJob::compareRun(const RankingRun &run, const ComputedRun &computed)
{
    if (computed.runHash != run.runHash)
        add(nameOf(run), Services::tr("computing it again gives another result"));
    HOITHI_TRY(const std::vector<StoredStanding> stored, RunRepository(*m_store.database).standing(run.id));
    if (stored != storedRows(computed) || !sameFigures(run, computed.ranking))
        add(nameOf(run), Services::tr("its stored standing was altered"));
    return {};
}

Result<void> VerificationJob::verifyRun(const RankingRun &run)
{
    ++m_report.runs;
    HOITHI_TRY(RankingInputs inputs, inputsOf(m_store, run));
    try {
        HOITHI_TRY(const ComputedRun computed, computeRun(m_store, std::move(inputs)));
        return compareRun(run, computed);
    } catch (const std::exception &) {
        // A number that was altered names what nothing has.
        add(nameOf(run), Services::tr("it cannot be computed again from what is stored"));
        return {};
    }
}

Result<void> VerificationJob::verifyRound(int roundNumber)
{
    std::vector<Fact> facts;
    HOITHI_TRY(const bool same, m_submissions.verifyRound(roundNumber, m_report, facts));
    m_ledger.addStored(facts);
    HOITHI_CHECK(verifyExclusions(m_store, roundNumber, m_report.findings));
    HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(*m_store.database).all(roundNumber));
    for (const RankingRun &run : runs) {
        if (same)
            HOITHI_CHECK(noted(nameOf(run), verifyRun(run)));
        else
            add(nameOf(run), Services::tr("it cannot be computed again, since its submissions were altered"));
    }
    return {};
}

Result<void> VerificationJob::verifyRounds()
{
    constexpr int roundLimit = 1'000'000;
    HOITHI_TRY(std::vector<Round> rounds, ContestRepository(*m_store.database).rounds());
    std::erase_if(rounds, [](const Round &round) { return round.number < 1 || round.number > roundLimit; });
    HOITHI_CHECK(noted(Services::tr("accounts"), m_submissions.readAccounts()));
    Progress done{0, static_cast<qint64>(rounds.size()), 0};
    for (const Round &round : rounds) {
        HOITHI_CHECK(noted(Services::tr("round %1").arg(round.number), verifyRound(round.number)));
        ++done.done;
        if (m_progress)
            m_progress(done);
    }
    return m_submissions.verifyRest(rounds.empty() ? 0 : rounds.back().number, m_report);
}

Result<VerifyReport> VerificationJob::run(std::vector<SeenHead> seen, const std::vector<ChainHead> &printed)
{
    const QString store = m_store.database->displayName();
    StructureCheck structures(m_store.name);
    HOITHI_CHECK(noted(Services::tr("audit trail"), verifyChain()));
    HOITHI_CHECK(noted(Services::tr("audit trail"), compareAnchors(std::move(seen), printed)));
    HOITHI_CHECK(noted(store, readRecords(m_store, m_ledger)));
    HOITHI_CHECK(noted(store, readRoster(m_store, m_ledger)));
    HOITHI_CHECK(noted(store, verifyWithdrawals(m_store, m_report.findings)));
    HOITHI_CHECK(noted(store, verifyQuestionSets(m_store, m_report.findings)));
    HOITHI_CHECK(noted(store, verifyFrozenPapers(m_store, m_report.findings)));
    HOITHI_CHECK(noted(store, verifyRounds()));
    HOITHI_CHECK(noted(store, verifyDecisions(m_store, m_report.findings)));
    HOITHI_CHECK(noted(store, verifyComplaints(m_store, m_report.findings)));
    HOITHI_CHECK(noted(Services::tr("awards"), verifyAwards(m_store, m_report.findings)));
    HOITHI_TRY(m_report.proposalsHidden, hidesProposals(*m_store.database));
    const auto isSeen = [this](const Fact &fact) {
        return !m_report.proposalsHidden || fact.table != QStringLiteral("proposal");
    };
    for (const VerifyFinding &finding : m_ledger.differences(isSeen))
        add(finding.subject, finding.problem);
    HOITHI_CHECK(noted(store, addStructures(structures)));
    if (const Result<RetentionState> retention = readRetention(m_store))
        m_report.retention = *retention; // what cannot be read is a finding by now
    return std::move(m_report);
}

} // namespace

Result<VerifyReport> verifyStore(Store &store, const ProgressCallback &progress, std::vector<SeenHead> seen,
                                 const std::vector<ChainHead> &printed)
{
    return VerificationJob(store, progress).run(std::move(seen), printed);
}

} // namespace hoithi
