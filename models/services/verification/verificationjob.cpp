// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/verificationjob.h"

#include "services/import/batchdigest.h"
#include "services/ranking/rankingjob.h"
#include "services/verification/auditedfacts.h"
#include "services/verification/exclusioncheck.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"
#include "vault/hashchain.h"

#include <map>

namespace hoithi {

namespace {

void add(VerifyReport &report, const QString &subject, const QString &problem)
{
    report.findings.push_back({subject, problem});
}

Result<std::vector<AuditEntry>> verifyChain(Store &store, VerifyReport &report)
{
    std::vector<AuditEntry> entries;
    HOITHI_CHECK(AuditRepository(*store.database).forEach([&](const AuditEntry &entry) { entries.push_back(entry); }));
    QByteArray previous;
    qint64 expected = 1;
    for (const AuditEntry &entry : entries) {
        const QString subject = Services::tr("audit entry %1").arg(entry.seq);
        if (entry.seq != expected)
            add(report, subject, Services::tr("an entry before it is missing"));
        if (entry.previousHash != previous)
            add(report, subject, Services::tr("it does not follow the entry before it"));
        if (chainHash(entry) != entry.hash)
            add(report, subject, Services::tr("it was altered"));
        previous = entry.hash;
        expected = entry.seq + 1;
    }
    report.auditEntries = static_cast<qint64>(entries.size());
    if (entries.empty())
        add(report, Services::tr("audit trail"), Services::tr("it is empty"));
    return entries;
}

/// The digest of every batch of one round, in one pass over its rows.
Result<std::map<qint64, QByteArray>> recomputedDigests(Store &store, int roundNumber)
{
    std::map<qint64, BatchDigest> digests;
    HOITHI_CHECK(scanSubmissions(*store.database, firstSubmissionId(roundNumber), firstSubmissionId(roundNumber + 1),
                                 ScanColumns::All, [&digests](const StoredSubmissionView &row) {
                                     digests[row.batchId].add(row);
                                     return true;
                                 }));
    std::map<qint64, QByteArray> result;
    for (auto &[batch, digest] : digests)
        result.emplace(batch, digest.hex());
    return result;
}

Result<void> verifyBatches(Store &store, int roundNumber, VerifyReport &report)
{
    HOITHI_TRY(auto digests, recomputedDigests(store, roundNumber));
    HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*store.database).all(roundNumber));
    for (const ImportBatch &batch : batches) {
        ++report.batches;
        const auto found = digests.find(batch.id.value());
        const QByteArray digest = found == digests.end() ? BatchDigest().hex() : found->second;
        if (digest != batch.contentDigest) {
            add(report, Services::tr("batch %1 of round %2").arg(batch.id.value()).arg(roundNumber),
                Services::tr("its stored submissions are not those that were imported"));
        }
        digests.erase(batch.id.value());
    }
    if (!digests.empty())
        add(report, Services::tr("round %1").arg(roundNumber), Services::tr("it holds submissions of no known batch"));
    return {};
}

bool sameFigures(const RankingRun &run, const Ranking &ranking)
{
    return run.target == ranking.target && run.participants == ranking.participants && run.eligible == ranking.eligible
           && run.allCorrect == ranking.allCorrect && run.counted == static_cast<qint64>(ranking.rows.size());
}

Result<void> verifyRun(Store &store, const RankingRun &run, VerifyReport &report)
{
    ++report.runs;
    const QString subject = Services::tr("run %1 of round %2").arg(run.id.value()).arg(run.roundNumber);
    Result<RankingInputs> inputs = inputsOf(store, run);
    if (!inputs) {
        add(report, subject, inputs.error().message);
        return {};
    }
    HOITHI_TRY(const ComputedRun computed, computeRun(store, std::move(*inputs)));
    if (computed.runHash != run.runHash)
        add(report, subject, Services::tr("computing it again gives another result"));
    HOITHI_TRY(const std::vector<StoredStanding> stored, RunRepository(*store.database).standing(run.id));
    if (stored != storedRows(computed) || !sameFigures(run, computed.ranking))
        add(report, subject, Services::tr("its stored standing was altered"));
    return {};
}

} // namespace

Result<VerifyReport> verifyStore(Store &store, const ProgressCallback &progress)
{
    VerifyReport report;
    HOITHI_TRY(const std::vector<AuditEntry> entries, verifyChain(store, report));
    HOITHI_CHECK(verifyAuditedFacts(store, entries, report.findings));
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    Progress done{0, static_cast<qint64>(rounds.size()), 0};
    for (const Round &round : rounds) {
        HOITHI_CHECK(verifyBatches(store, round.number, report));
        HOITHI_CHECK(verifyExclusions(store, round.number, report.findings));
        HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(*store.database).all(round.number));
        for (const RankingRun &run : runs)
            HOITHI_CHECK(verifyRun(store, run, report));
        ++done.done;
        if (progress)
            progress(done);
    }
    return report;
}

} // namespace hoithi
