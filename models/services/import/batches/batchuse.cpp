// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batches/batchuse.h"

#include "services/complaints/complaintrecord.h"
#include "services/ranking/rankinginputs.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/runmanifest.h"
#include "services/ranking/storedinputs.h"
#include "services/ranking/takenconflicts.h"
#include "services/ranking/tieorders.h"
#include "storage/repositories/awardrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/submissionscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <set>

namespace hoithi {

namespace {

QSet<QString> textsIn(const RankingRun &run, const QString &list)
{
    const QJsonArray texts = QJsonDocument::fromJson(run.manifest).object().value(list).toArray();
    QSet<QString> found;
    for (const QJsonValue text : texts)
        found.insert(text.toString());
    return found;
}

/// Whether the run excludes an account of a merged person since that account is in the batch: in a run of any round.
Result<bool> excludesBy(Store &store, const RankingRun &run, const std::set<qint64> &excluded)
{
    const QSet<QString> accounts = textsIn(run, manifestkey::excluded);
    if (accounts.isEmpty() || excluded.empty())
        return false;
    HOITHI_TRY(const std::vector<qint64> participants,
               ReviewRepository(*store.database).participants(QStringList(accounts.begin(), accounts.end())));
    return std::ranges::any_of(participants, [&](qint64 participant) { return excluded.contains(participant); });
}

/// Those whom an entry of the roster excludes by a submission of the batch.
Result<std::set<qint64>> excludedBy(Store &store, const ImportBatch &batch)
{
    HOITHI_TRY(const auto exclusions, RosterRepository(*store.database).exclusions(batch.roundNumber));
    std::set<qint64> participants;
    for (const RosterRepository::Exclusion &exclusion : exclusions) {
        if (exclusion.batchId == batch.id)
            participants.insert(exclusion.participantId);
    }
    return participants;
}

/// As manifests name the rows of the file that judges have ever let count.
Result<QSet<QString>> rowsTakenOf(Store &store, const ImportBatch &batch)
{
    const ConflictRepository repository(*store.database);
    HOITHI_TRY(std::vector<ConflictDecision> decisions, repository.decisions());
    std::vector<ConflictDecision> ofBatch;
    for (ConflictDecision &decision : decisions) {
        HOITHI_TRY(const auto conflict, repository.find(decision.conflictId));
        if (conflict && conflict->batch == batch.id)
            ofBatch.push_back(std::move(decision));
    }
    HOITHI_TRY(const auto batches, batchesOfConflicts(store, ofBatch));
    QSet<QString> rows;
    for (const auto &[number, made] : batches)
        rows.insert(QString::fromLatin1(made.sha256));
    return rows;
}

/// The runs that were computed from the batch, or from such a run of an earlier round.
Result<std::vector<RankingRun>> runsRestingOn(Store &store, const ImportBatch &batch)
{
    HOITHI_TRY(const std::set<qint64> excluded, excludedBy(store, batch));
    HOITHI_TRY(std::vector<RankingRun> all, RunRepository(*store.database).all());
    std::ranges::stable_sort(all, {}, &RankingRun::roundNumber);
    std::vector<RankingRun> resting;
    HOITHI_TRY(const QSet<QString> rows, rowsTakenOf(store, batch));
    QSet<QString> hashes;
    for (RankingRun &run : all) {
        HOITHI_TRY(bool rests, excludesBy(store, run, excluded));
        rests = rests || textsIn(run, manifestkey::earlier).intersects(hashes)
                || textsIn(run, manifestkey::conflicts).intersects(rows);
        if (!rests && run.roundNumber == batch.roundNumber) {
            HOITHI_TRY(const std::vector<ImportBatch> batches, batchesOf(store, run));
            rests = std::ranges::find(batches, batch.id, &ImportBatch::id) != batches.end();
        }
        if (!rests)
            continue;
        hashes.insert(QString::fromLatin1(run.runHash));
        resting.push_back(std::move(run));
    }
    return resting;
}

QString signedResult(const RankingRun &run, const QStringList &judges, bool stale)
{
    return (stale ? Services::tr("result %2 of round %1, which is stale, is signed by %3")
                  : Services::tr("result %2 of round %1 is signed by %3"))
        .arg(run.roundNumber)
        .arg(QString::fromLatin1(run.runHash.left(8)), judges.join(QStringLiteral(", ")));
}

/// Empty where too few signed it before it became stale.
Result<QString> signatureUse(Store &store, const RankingRun &run)
{
    HOITHI_TRY(const auto signatures, SignatureRepository(*store.database).ofRun(run.id));
    if (signatures.empty())
        return QString();
    HOITHI_TRY(const InputsNow now, inputsNow(store, run.roundNumber));
    HOITHI_TRY(const Contest contest, ContestRepository(*store.database).contest());
    const bool stale = now.manifest != run.manifest;
    if (stale && std::ssize(signatures) < contest.signatureQuorum)
        return QString();
    QStringList judges;
    for (const StoredSignature &signature : signatures)
        judges.append(signature.judge);
    return signedResult(run, judges, stale);
}

Result<void> addResults(Store &store, const ImportBatch &batch, QStringList &uses)
{
    HOITHI_TRY(const std::vector<RankingRun> runs, runsRestingOn(store, batch));
    for (const RankingRun &run : runs) {
        const QString hash = QString::fromLatin1(run.runHash.left(8));
        HOITHI_TRY(const auto awards, AwardRepository(*store.database).ofRun(run.id));
        HOITHI_TRY(const auto final, ReviewRepository(*store.database).finalisation(run.id));
        if (!awards.empty())
            uses.append(Services::tr("prizes of round %1 were given from result %2").arg(run.roundNumber).arg(hash));
        if (final) {
            uses.append(Services::tr("result %2 of round %1 is final").arg(run.roundNumber).arg(hash));
            continue;
        }
        HOITHI_TRY(const QString signature, signatureUse(store, run));
        if (!signature.isEmpty())
            uses.append(signature);
    }
    return {};
}

Result<void> addInvalidations(Store &store, const ImportBatch &batch, QStringList &uses)
{
    HOITHI_TRY(const std::vector<JudgeDecision> decisions, invalidations(store, batch.roundNumber));
    std::vector<SubmissionId> ids;
    std::ranges::transform(decisions, std::back_inserter(ids), &JudgeDecision::submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (const StoredSubmission &submission : submissions) {
        if (submission.batchId == batch.id)
            uses.append(Services::tr("judges have invalidated submission “%1” (review reinstate)")
                            .arg(submission.submissionId));
    }
    return {};
}

/// A row that counts in place of a submission rests on the files of both.
Result<void> addConflicts(Store &store, const ImportBatch &batch, QStringList &uses)
{
    const ConflictRepository repository(*store.database);
    HOITHI_TRY(const std::vector<ConflictDecision> taken, repository.taken());
    for (const ConflictDecision &decision : taken) {
        HOITHI_TRY(const auto conflict, repository.find(decision.conflictId));
        const std::array ids{decision.submission};
        HOITHI_TRY(const std::vector<StoredSubmission> replaced, fetchSubmissions(*store.database, ids));
        if (conflict && (conflict->batch == batch.id || replaced.front().batchId == batch.id))
            uses.append(Services::tr("judges let a later row of submission “%1” count (conflicts undo)")
                            .arg(replaced.front().submissionId));
    }
    return {};
}

/// An order that judges decided or drew holds for exactly those submissions.
Result<void> addTies(Store &store, const ImportBatch &batch, QStringList &uses)
{
    HOITHI_TRY(const std::vector<TieDecision> ties, tiesInForce(store, batch.roundNumber));
    std::set<std::string, std::less<>> tied;
    for (const TieDecision &tie : ties) {
        const TieOrder order = orderOf(tie);
        tied.insert(order.submissionIds.begin(), order.submissionIds.end());
    }
    if (tied.empty())
        return {};
    return scanSubmissions(
        *store.database, firstSubmissionId(batch.roundNumber), firstSubmissionId(batch.roundNumber + 1),
        ScanColumns::Ranking, [&](const StoredSubmissionView &row) {
            if (row.batchId == batch.id.value() && tied.contains(row.submissionId))
                uses.append(Services::tr("judges have decided a tie of submission “%1”")
                                .arg(QString::fromUtf8(row.submissionId.data(),
                                                       static_cast<qsizetype>(row.submissionId.size()))));
            return true;
        });
}

Result<void> addComplaints(Store &store, const ImportBatch &batch, QStringList &uses)
{
    HOITHI_TRY(const std::vector<ComplaintRecord> records, loadComplaints(store));
    for (const ComplaintRecord &record : records) {
        std::vector<SubmissionId> ids;
        for (const qint64 linked : record.course.submissions())
            ids.emplace_back(linked);
        HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
        for (const StoredSubmission &submission : submissions) {
            if (submission.batchId == batch.id)
                uses.append(Services::tr("complaint %1 is linked to submission “%2” (complaints unlink)")
                                .arg(record.stored.id)
                                .arg(submission.submissionId));
        }
    }
    return {};
}

} // namespace

Result<BatchUses> usesOf(Store &store, const ImportBatch &batch)
{
    BatchUses uses;
    HOITHI_CHECK(addResults(store, batch, uses.what));
    uses.forGood = !uses.what.isEmpty();
    HOITHI_CHECK(addConflicts(store, batch, uses.what));
    HOITHI_CHECK(addInvalidations(store, batch, uses.what));
    HOITHI_CHECK(addTies(store, batch, uses.what));
    HOITHI_CHECK(addComplaints(store, batch, uses.what));
    return uses;
}

} // namespace hoithi
