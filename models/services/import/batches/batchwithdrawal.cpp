// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batches/batchwithdrawal.h"

#include "base/personname.h"
#include "services/import/batches/batchuse.h"
#include "services/people/acting.h"
#include "storage/imports/conflictrepository.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/batchrepository.h"
#include "storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

constexpr qsizetype mostUsesTold = 5;
const QString withdrawing = QStringLiteral("submissions.withdraw");

BatchSummary summaryOf(const ImportBatch &batch)
{
    return {batch.id.value(),    batch.roundNumber, batch.fileName,
            batch.sha256,        batch.size,        batch.importer,
            batch.importedAtUtc, batch.counts,      {}};
}

/// The audit entry that tells of each withdrawal, by the batch's number.
Result<std::map<qint64, qint64>> entriesOfWithdrawals(Store &store)
{
    HOITHI_TRY(const std::vector<AuditEntry> entries, AuditRepository(*store.database).ofActions({withdrawing}));
    std::map<qint64, qint64> numbers;
    for (const AuditEntry &entry : entries) {
        const QJsonObject told = QJsonDocument::fromJson(entry.payload).object();
        numbers[told.value(QStringLiteral("batch")).toInteger()] = entry.seq;
    }
    return numbers;
}

Result<std::set<qint64>> madeByDecisions(Store &store)
{
    HOITHI_TRY(const std::vector<ConflictDecision> decisions, ConflictRepository(*store.database).decisions());
    std::set<qint64> made;
    for (const ConflictDecision &decision : decisions)
        made.insert(decision.batch.value());
    return made;
}

Result<bool> isMadeByDecision(Store &store, ImportBatchId batch)
{
    return madeByDecisions(store).map([batch](const std::set<qint64> &made) { return made.contains(batch.value()); });
}

Result<ImportBatch> batchInForce(Store &store, qint64 number)
{
    const BatchRepository batches(*store.database);
    HOITHI_TRY(std::optional<ImportBatch> batch, batches.find(ImportBatchId(number)));
    if (!batch)
        return failure(noSuchBatch(number));
    HOITHI_TRY(const bool ofConflict, isMadeByDecision(store, batch->id));
    if (ofConflict)
        return failure(noSuchBatch(number)); // a row that judges took: conflicts undo
    HOITHI_TRY(const std::set<qint64> withdrawn, batches.withdrawnIds());
    if (withdrawn.contains(number))
        return failure(ErrorCode::AlreadyExists, Services::tr("Batch %1 is withdrawn already.").arg(number));
    return *std::move(batch);
}

QString shortened(QStringList uses)
{
    const qsizetype more = uses.size() - mostUsesTold;
    if (more > 0) {
        uses.resize(mostUsesTold);
        uses.append(Services::tr("and %1 more").arg(more));
    }
    return uses.join(QStringLiteral("; "));
}

Result<void> requireUnused(Store &store, const ImportBatch &batch)
{
    HOITHI_TRY(const BatchUses uses, usesOf(store, batch));
    if (uses.what.isEmpty())
        return {};
    QString told = Services::tr("“%1” (batch %2) cannot be withdrawn, since something rests on it: %3.")
                       .arg(batch.fileName, QString::number(batch.id.value()), shortened(uses.what));
    if (uses.forGood)
        told +=
            u' '
            + Services::tr("Signatures, prizes and final results are never taken back, so this file stays. Judges can "
                           "take single submissions out (review invalidate), or let rows of the right file, imported "
                           "beside it, count in their place (conflicts decide). Then rank and sign the round again.");
    return failure(ErrorCode::Refused, told);
}

tl::unexpected<Error> namelessWithdrawal()
{
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("A batch is withdrawn in a person's name and for a reason: give both."));
}

Result<void> record(Store &store, const ImportBatch &batch, const QString &person, const QString &reason)
{
    StoredBatchWithdrawal withdrawal{0, batch.id, person, reason, {}};
    HOITHI_TRY(withdrawal.withdrawnAtUtc, nowOf(store));
    HOITHI_TRY(const qint64 id, BatchRepository(*store.database).withdraw(withdrawal));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::BatchWithdrawals, id));
    return recordAudit(store, person, withdrawing, QStringLiteral("round %1").arg(batch.roundNumber),
                       {{QStringLiteral("batch"), batch.id.value()},
                        {QStringLiteral("file"), batch.fileName},
                        {QStringLiteral("sha256"), QString::fromLatin1(batch.sha256)},
                        {QStringLiteral("accepted"), batch.counts.accepted},
                        {QStringLiteral("reason"), reason}},
                       facts);
}

} // namespace

Error noSuchBatch(qint64 batch)
{
    return {ErrorCode::NotFound, Services::tr("There is no batch %1 in this contest.").arg(batch), {}};
}

Result<std::vector<BatchSummary>> readBatches(Store &store, int roundNumber)
{
    const BatchRepository repository(*store.database);
    HOITHI_TRY(const std::vector<ImportBatch> batches, repository.all(roundNumber));
    HOITHI_TRY(const std::vector<StoredBatchWithdrawal> withdrawals, repository.withdrawals(roundNumber));
    HOITHI_TRY(const auto entries, entriesOfWithdrawals(store));
    std::vector<BatchSummary> summaries;
    HOITHI_TRY(const std::set<qint64> made, madeByDecisions(store));
    summaries.reserve(batches.size());
    for (const ImportBatch &batch : batches) {
        if (made.contains(batch.id.value()))
            continue; // no file, but one row of one
        summaries.push_back(summaryOf(batch));
        const auto found = std::ranges::find(withdrawals, batch.id, &StoredBatchWithdrawal::batchId);
        if (found == withdrawals.end())
            continue;
        const auto entry = entries.find(batch.id.value());
        summaries.back().withdrawn = BatchWithdrawn{found->person, found->reason, found->withdrawnAtUtc,
                                                    entry == entries.end() ? 0 : entry->second};
    }
    return summaries;
}

Result<void> requireWithdrawable(Store &store, qint64 batch)
{
    HOITHI_TRY(const ImportBatch found, batchInForce(store, batch));
    return requireUnused(store, found);
}

Result<void> withdrawBatch(Store &store, qint64 batch, const QString &reason, const QString &actor)
{
    const QString why = reason.trimmed();
    if (saysNothing(why))
        return namelessWithdrawal();
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("withdraw batch")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ImportSubmissions, actor));
    if (!namesPerson(person))
        return namelessWithdrawal();
    HOITHI_TRY(const ImportBatch found, batchInForce(store, batch));
    HOITHI_CHECK(requireUnused(store, found));
    HOITHI_CHECK(record(store, found, person, why));
    return transaction.commit();
}

} // namespace hoithi
