// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batches/batchreport.h"

#include "services/import/batches/batchuse.h"
#include "services/import/batches/batchwithdrawal.h"
#include "services/import/differences/conflictreading.h"
#include "services/import/importview.h"
#include "storage/repositories/batchrepository.h"

#include <algorithm>
#include <optional>

namespace hoithi {

Result<BatchReport> readBatchReport(Store &store, qint64 batch)
{
    const BatchRepository repository(*store.database);
    HOITHI_TRY(const std::optional<ImportBatch> found, repository.find(ImportBatchId(batch)));
    if (!found)
        return failure(noSuchBatch(batch));
    BatchReport report;
    HOITHI_TRY(const std::vector<BatchSummary> summaries, readBatches(store, found->roundNumber));
    const auto summary = std::ranges::find(summaries, batch, &BatchSummary::id);
    if (summary == summaries.end())
        return failure(noSuchBatch(batch));
    report.summary = *summary;
    if (!report.summary.withdrawn) {
        HOITHI_TRY(BatchUses uses, usesOf(store, *found));
        report.uses = std::move(uses.what);
    }
    HOITHI_TRY(const std::vector<ImportConflict> conflicts,
               repository.conflicts(found->id, static_cast<int>(ImportPreview::differencesOfAKind)));
    std::vector<StoredConflict> rows;
    for (const ImportConflict &conflict : conflicts)
        rows.push_back({0, found->id, found->roundNumber, conflict});
    HOITHI_TRY(ConflictReading reading, ConflictReading::of(store, rows));
    for (const StoredConflict &row : rows)
        report.conflicts.push_back(reading.difference(row));
    return report;
}

} // namespace hoithi
