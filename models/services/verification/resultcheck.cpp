// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/resultcheck.h"

#include "services/people/acting.h"
#include "services/verification/exclusioncheck.h"
#include "services/verification/factledger.h"
#include "services/verification/recordreading.h"
#include "services/verification/submissioncheck.h"
#include "services/verification/withdrawalcheck.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/schema/schemacheck.h"
#include "storage/schema/valuecheck.h"
#include "storage/serverlogin.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <set>

namespace hoithi {

namespace {

/// The rounds looked at, and their batches.
struct Scope
{
    std::set<QString> rounds;
    std::set<QString> batches;
    std::set<QString>
        hiddenRuns; ///< of rounds that are not over, from a secretary on a server: not missing, but not to be compared

    [[nodiscard]] bool contains(const Fact &fact) const;
};

/// Whether a result of these rounds rests on it. Not on what members, keys of the vault or forms are, nor on sealed values:
/// those stay `verify`'s alone, so that they keep no committee from signing.
bool Scope::contains(const Fact &fact) const
{
    static const std::set<QString> ofTheContest{QStringLiteral("contest"),           QStringLiteral("round"),
                                                QStringLiteral("conflict_decision"), QStringLiteral("agency"),
                                                QStringLiteral("agency_alias"),      QStringLiteral("roster_entry"),
                                                QStringLiteral("rule_book_version"), QStringLiteral("standing"),
                                                QStringLiteral("judge_decision"),    QStringLiteral("signature"),
                                                QStringLiteral("schedule_change"),   QStringLiteral("round_version"),
                                                QStringLiteral("account_decision"),  QStringLiteral("tie_decision"),
                                                QStringLiteral("roster_withdrawal"), QStringLiteral("batch_withdrawal"),
                                                QStringLiteral("agency_decision"),   QStringLiteral("agency_change"),
                                                QStringLiteral("agency_version"),    QStringLiteral("agency_merger"),
                                                QStringLiteral("agency_headcount")};
    static const std::set<QString> ofBatches{QStringLiteral("submission"), QStringLiteral("id_hashes")};
    if (fact.table == QStringLiteral("standing") && hiddenRuns.contains(fact.id.value(0)))
        return false;
    if (ofTheContest.contains(fact.table))
        return true;
    if (ofBatches.contains(fact.table))
        return batches.contains(fact.id.value(0));
    if (fact.table == QStringLiteral("answer_key"))
        return rounds.contains(fact.id.value(0));
    if (fact.table == QStringLiteral("import_batch") || fact.table == QStringLiteral("ranking_run"))
        return rounds.contains(fact.id.value(1));
    return false;
}

/// Those with submissions; `roundNumber` 0: of all. A key that is hidden from whoever asks cannot be compared.
Result<std::vector<int>> roundsToCheck(Store &store, int roundNumber)
{
    std::vector<int> numbers;
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    for (const Round &round : rounds) {
        if (roundNumber != 0 && round.number != roundNumber)
            continue;
        HOITHI_TRY(const qint64 submissions, submissionCount(*store.database, round.number));
        if (submissions == 0)
            continue;
        HOITHI_CHECK(requireKeyInSight(store, round.number));
        numbers.push_back(round.number);
    }
    return numbers;
}

Result<std::set<QString>> hiddenRuns(Store &store, const FactLedger &ledger)
{
    std::set<QString> hidden;
    for (const auto &[run, round] : ledger.roundsOfRuns()) {
        HOITHI_TRY(const bool isHidden, hidesKeyOf(store, round)); // and its rankings with it
        if (isHidden)
            hidden.insert(run);
    }
    return hidden;
}

Error notRecorded(const VerifyFinding &finding)
{
    return {ErrorCode::Corrupt,
            Services::tr("What the result rests on is not what was recorded. %1: %2. Nothing was changed. "
                         "Run “verify” for everything that does not match; a backup from before can be restored.")
                .arg(finding.subject, finding.problem),
            {}};
}

Result<void> requireKindsOf(Store &store, const QStringList &tables)
{
    HOITHI_TRY(const QStringList problems, valueProblems(*store.database, ValueScope::Unsealed, tables));
    if (problems.isEmpty())
        return {};
    return failure(notRecorded({store.database->displayName(), problems.front()}));
}

Result<std::vector<VerifyFinding>> findingsOf(Store &store, const std::vector<int> &rounds)
{
    HOITHI_TRY(const QStringList altered, schemaProblems(*store.database));
    if (!altered.isEmpty()) // what is asked of such a store may answer anything
        return std::vector<VerifyFinding>{{store.database->displayName(), altered.front()}};
    HOITHI_CHECK(requireKinds(store));
    FactLedger ledger;
    TrailCheck trail = checkTrail(store, ledger);
    HOITHI_CHECK(trail.read);
    if (!trail.findings.empty())
        return std::move(trail.findings);
    HOITHI_CHECK(readRecords(store, ledger));
    HOITHI_CHECK(readRoster(store, ledger));
    SubmissionCheck submissions(store);
    HOITHI_CHECK(submissions.readAccounts());
    VerifyReport report;
    Scope scope;
    HOITHI_TRY(scope.hiddenRuns, hiddenRuns(store, ledger));
    for (const int number : rounds) {
        std::vector<Fact> facts;
        HOITHI_CHECK(submissions.verifyRound(number, report, facts));
        ledger.addStored(facts);
        HOITHI_CHECK(verifyExclusions(store, number, report.findings));
        HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*store.database).all(number));
        for (const ImportBatch &batch : batches)
            scope.batches.insert(QString::number(batch.id.value()));
        scope.rounds.insert(QString::number(number));
    }
    if (!submissions.accountsMatch())
        report.findings.push_back(accountsDiffer());
    const auto differences = ledger.differences([&scope](const Fact &fact) { return scope.contains(fact); });
    report.findings.insert(report.findings.end(), differences.begin(), differences.end());
    HOITHI_CHECK(verifyWithdrawals(store, report.findings));
    return std::move(report.findings);
}

} // namespace

Result<void> requireRecorded(Store &store, int roundNumber)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database));
    return requireRecordedWithin(store, roundNumber);
}

Result<void> requireRecordedWithin(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<int> rounds, roundsToCheck(store, roundNumber));
    HOITHI_TRY(const std::vector<VerifyFinding> findings, findingsOf(store, rounds));
    if (findings.empty())
        return {};
    return failure(notRecorded(findings.front()));
}

Result<void> requireKinds(Store &store)
{
    return requireKindsOf(store, {});
}

Result<void> requireHindrancesRecorded(Store &store)
{
    static const QStringList tables{QStringLiteral("conflict_decision"), QStringLiteral("complaint"),
                                    QStringLiteral("complaint_step"),    QStringLiteral("flag_verdict"),
                                    QStringLiteral("proposal"),          QStringLiteral("proposal_end")};
    HOITHI_CHECK(requireKindsOf(store, tables));
    FactLedger ledger;
    const TrailCheck trail = checkTrail(store, ledger);
    HOITHI_CHECK(trail.read);
    if (!trail.findings.empty())
        return failure(notRecorded(trail.findings.front()));
    for (const RowFacts table : {RowFacts::ConflictDecisions, RowFacts::Complaints, RowFacts::ComplaintSteps,
                                 RowFacts::FlagVerdicts, RowFacts::Proposals, RowFacts::ProposalEnds}) {
        HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, table));
        ledger.addStored(facts);
    }
    HOITHI_TRY(const bool proposalsHidden, hidesProposals(*store.database));
    const auto differences = ledger.differences([proposalsHidden](const Fact &fact) {
        return tables.contains(fact.table) && (!proposalsHidden || fact.table != QStringLiteral("proposal"));
    });
    if (differences.empty())
        return {};
    return failure(notRecorded(differences.front()));
}

} // namespace hoithi
