// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/dumpfiles/arrival.h"

#include "ingest/source/zippeddump.h"
#include "services/import/importcontext.h"
#include "storage/repositories/batchrepository.h"

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

using Batches = std::vector<ImportBatch>;

/// Only then do rows mean something else that were looked at when the file was imported.
Result<bool> wasWithdrawnSince(Store &store, const ImportBatch &batch)
{
    HOITHI_TRY(const auto withdrawals, BatchRepository(*store.database).withdrawals(batch.roundNumber));
    return std::ranges::any_of(withdrawals, [&batch](const StoredBatchWithdrawal &withdrawal) {
        return withdrawal.batchId < batch.id && withdrawal.withdrawnAtUtc >= batch.importedAtUtc;
    });
}

/// Whether a row in conflict is none that the file has on record from before.
Result<bool> hasNewConflict(Store &store, const Batches &known, const ImportPreview &preview)
{
    std::set<std::uint64_t> recorded;
    for (const ImportBatch &batch : known) {
        HOITHI_TRY(const auto conflicts, BatchRepository(*store.database).conflicts(batch.id));
        for (const ImportConflict &conflict : conflicts)
            recorded.insert(conflict.line);
    }
    return preview.counts.conflicts > std::ssize(recorded)
           || std::ranges::any_of(preview.differences, [&recorded](const ImportDifference &difference) {
                  return difference.kind == DifferenceKind::Changed && !recorded.contains(difference.line);
              });
}

Result<void> lookAgain(Store &store, const ImportRequest &request, const std::stop_token &stop,
                       const ProgressCallback &progress, ArrivedFile &arrived)
{
    HOITHI_TRY(const Batches known, BatchRepository(*store.database).withSha(request.roundNumber, arrived.sha256));
    if (known.empty())
        return {};
    HOITHI_TRY(const bool mayBringMore, wasWithdrawnSince(store, known.back()));
    if (!mayBringMore)
        return {};
    HOITHI_TRY(arrived.preview, previewImport(store, request, stop, progress));
    HOITHI_TRY(const bool isNew, hasNewConflict(store, known, arrived.preview));
    arrived.bringsMore = arrived.preview.counts.accepted > 0 || isNew;
    return {};
}

} // namespace

Result<ArrivedFile> readArrival(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                const ProgressCallback &progress)
{
    ArrivedFile arrived;
    arrived.file = request.files.value(0);
    HOITHI_TRY(arrived.sha256, sha256Of(arrived.file, [&stop] { return !stop.stop_requested(); }));
    const BatchRepository batches(*store.database);
    HOITHI_TRY(const std::vector<ImportBatch> all, batches.all());
    HOITHI_TRY(const std::set<qint64> withdrawn, batches.withdrawnIds());
    for (const ImportBatch &batch : all) {
        if (batch.sha256 != arrived.sha256)
            continue;
        arrived.batch = batch.id.value();
        arrived.isWithdrawn = withdrawn.contains(batch.id.value());
    }
    if (arrived.batch) {
        HOITHI_CHECK(lookAgain(store, request, stop, progress, arrived));
    } else {
        HOITHI_TRY(arrived.preview, previewImport(store, request, stop, progress));
    }
    return arrived;
}

} // namespace hoithi
