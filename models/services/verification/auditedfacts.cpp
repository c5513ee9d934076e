// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/auditedfacts.h"

#include "base/sha256.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/submissionscan.h"

#include <QJsonDocument>

#include <algorithm>

namespace hoithi {

namespace {

/// One recorded fact as a line of text, the same whether it is read from the audit trail or from its table.
using Facts = QStringList;

Facts auditedFacts(const std::vector<AuditEntry> &entries)
{
    const auto line = [](const AuditEntry &entry, std::initializer_list<const char *> keys) {
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
        QStringList parts{entry.action, entry.subject};
        for (const char *name : keys)
            parts.append(payload.value(QLatin1String(name)).toVariant().toString());
        return parts.join(QLatin1Char('|'));
    };
    Facts facts;
    for (const AuditEntry &entry : entries) {
        if (entry.action == QStringLiteral("rules.approve"))
            facts.append(line(entry, {"in_force_from_round", "sha256"}));
        else if (entry.action == QStringLiteral("key.set") || entry.action == QStringLiteral("key.amend"))
            facts.append(line(entry, {"paper_code", "version", "sha256"}));
        else if (entry.action == QStringLiteral("submissions.import"))
            facts.append(line(entry, {"sha256", "content_digest"}));
        else if (entry.action == QStringLiteral("submission.invalidate"))
            facts.append(line(entry, {"reason"}) + QLatin1Char('|') + entry.actor);
        else if (entry.action == QStringLiteral("run.compute"))
            facts.append(line(entry, {"run", "run_hash"}));
        else if (entry.action == QStringLiteral("run.sign"))
            facts.append(line(entry, {"run"}) + QLatin1Char('|') + entry.actor);
    }
    return facts;
}

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1Char('|'));
}

QString roundSubject(int roundNumber)
{
    return QStringLiteral("round %1").arg(roundNumber);
}

Result<void> addRulesAndKeys(Database &database, Facts &facts)
{
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(database).all());
    for (const RuleBookVersion &version : versions) {
        facts.append(joined({QStringLiteral("rules.approve"), QStringLiteral("rules %1").arg(version.version),
                             QString::number(version.inForceFromRound),
                             QString::fromLatin1(Sha256::hexOf(toJson(version.rules)))}));
    }
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(database).allKeys());
    for (const StoredKey &stored : keys) {
        facts.append(
            joined({stored.key.version == 1 ? QStringLiteral("key.set") : QStringLiteral("key.amend"),
                    roundSubject(stored.roundNumber), stored.key.paperCode, QString::number(stored.key.version),
                    QString::fromLatin1(Sha256::hexOf(keyText(stored.key).toUtf8()))}));
    }
    return {};
}

Result<void> addBatchesAndDecisions(Database &database, Facts &facts)
{
    HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(database).all());
    for (const ImportBatch &batch : batches) {
        facts.append(joined({QStringLiteral("submissions.import"), roundSubject(batch.roundNumber),
                             QString::fromLatin1(batch.sha256), QString::fromLatin1(batch.contentDigest)}));
    }
    HOITHI_TRY(const std::vector<JudgeDecision> decisions, DecisionRepository(database).all());
    std::vector<SubmissionId> ids;
    ids.reserve(decisions.size());
    for (const JudgeDecision &decision : decisions)
        ids.push_back(decision.submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(database, ids));
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        facts.append(joined({QStringLiteral("submission.invalidate"), submissions[i].submissionId, decisions[i].reason,
                             decisions[i].judges.join(QStringLiteral(", "))}));
    }
    return {};
}

Result<void> addRunsAndSignatures(Database &database, Facts &facts)
{
    HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(database).all());
    for (const RankingRun &run : runs) {
        const QString id = QString::number(run.id.value());
        facts.append(joined(
            {QStringLiteral("run.compute"), roundSubject(run.roundNumber), id, QString::fromLatin1(run.runHash)}));
        HOITHI_TRY(const std::vector<StoredSignature> signatures, SignatureRepository(database).ofRun(run.id));
        for (const StoredSignature &signature : signatures)
            facts.append(joined({QStringLiteral("run.sign"), roundSubject(run.roundNumber), id, signature.judge}));
    }
    return {};
}

/// Facts of `some` that are not in `others`, by what they are about.
void report(Facts some, Facts others, const QString &problem, std::vector<VerifyFinding> &findings)
{
    std::ranges::sort(some);
    std::ranges::sort(others);
    Facts missing;
    std::ranges::set_difference(some, others, std::back_inserter(missing));
    for (const QString &fact : missing)
        findings.push_back({fact.section(QLatin1Char('|'), 0, 1).replace(QLatin1Char('|'), QLatin1Char(' ')), problem});
}

} // namespace

Result<void> verifyAuditedFacts(Store &store, const std::vector<AuditEntry> &entries,
                                std::vector<VerifyFinding> &findings)
{
    Facts stored;
    HOITHI_CHECK(addRulesAndKeys(*store.database, stored));
    HOITHI_CHECK(addBatchesAndDecisions(*store.database, stored));
    HOITHI_CHECK(addRunsAndSignatures(*store.database, stored));
    const Facts audited = auditedFacts(entries);
    report(audited, stored, Services::tr("the audit trail tells of it, but it is not stored like that"), findings);
    report(stored, audited, Services::tr("it is stored, but the audit trail does not tell of it"), findings);
    return {};
}

} // namespace hoithi
