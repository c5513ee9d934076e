// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/feedmemory.h"

#include "services/backend/feeddownload.h"
#include "services/import/batches/batchwithdrawal.h"
#include "storage/repositories/auditrepository.h"

#include <optional>

namespace hoithi {

namespace {

/// As ContestOverview has it.
Result<QByteArray> identityOf(Store &store)
{
    HOITHI_TRY(const std::optional<AuditEntry> first, AuditRepository(*store.database).at(1));
    return first ? first->hash : QByteArray();
}

/// The newest one in force with these bytes.
Result<std::optional<BatchSummary>> batchOf(Store &store, int roundNumber, const QByteArray &sha256)
{
    HOITHI_TRY(const std::vector<BatchSummary> batches, readBatches(store, roundNumber));
    std::optional<BatchSummary> found;
    for (const BatchSummary &batch : batches) {
        if (batch.sha256 == sha256 && !batch.withdrawn && (!found || found->id < batch.id))
            found = batch;
    }
    return found;
}

} // namespace

Result<QByteArray> tagOfLast(Store &store, const FeedRecords &records, const QString &address, int roundNumber)
{
    HOITHI_TRY(const QByteArray contest, identityOf(store));
    const std::optional<FetchedRound> last = records.last(contest, address, roundNumber);
    if (!last)
        return QByteArray();
    HOITHI_TRY(const std::optional<BatchSummary> batch, batchOf(store, roundNumber, last->sha256));
    return batch && batch->id == last->batch ? last->entityTag : QByteArray();
}

Result<void> rememberFetched(Store &store, FeedRecords &records, const FeedDownload &download)
{
    if (download.entityTag().isEmpty() || !download.spool())
        return {};
    const int round = download.roundNumber();
    HOITHI_TRY(const std::optional<BatchSummary> batch, batchOf(store, round, download.spool()->sha256()));
    if (!batch || batch->counts.rejected() > 0)
        return {};
    HOITHI_TRY(const QByteArray contest, identityOf(store));
    records.remember(contest, download.address(), round, {download.entityTag(), batch->id, batch->sha256});
    return {};
}

} // namespace hoithi
