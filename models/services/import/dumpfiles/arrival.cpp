// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/dumpfiles/arrival.h"

#include "ingest/source/zippeddump.h"
#include "services/import/importcontext.h"
#include "storage/repositories/batchrepository.h"

#include <algorithm>

namespace hoithi {

Result<ArrivedFile> readArrival(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                const ProgressCallback &progress)
{
    ArrivedFile arrived{request.files.value(0), {}, {}, false, {}};
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
    if (arrived.batch)
        return arrived;
    HOITHI_TRY(arrived.preview, previewImport(store, request, stop, progress));
    return arrived;
}

} // namespace hoithi
