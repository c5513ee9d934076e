// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/dumpfiles/arrival.h"

#include "ingest/source/zippeddump.h"
#include "services/import/importcontext.h"
#include "storage/imports/filebatches.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace hoithi {

namespace {

/// Its name in the zip file; empty where the file is the dump, whatever it is called by now.
QString entryOf(const QString &dump)
{
    return dump.section(u'/', 1);
}

/// What is on record of the file's dumps.
struct KnownDumps
{
    std::vector<FileBatch> counting; ///< batches of the round, of dumps that were not withdrawn
    std::set<QString> withdrawn;     ///< entries

    [[nodiscard]] bool areToBeRead(const DumpPart &part) const { return !withdrawn.contains(part.entry); }
};

/// A dump is withdrawn when the last of its batches is.
KnownDumps knownDumps(const std::vector<FileBatch> &batches, int roundNumber)
{
    KnownDumps known;
    for (const FileBatch &batch : batches) {
        if (batch.isWithdrawn)
            known.withdrawn.insert(entryOf(batch.fileName));
        else
            known.withdrawn.erase(entryOf(batch.fileName));
    }
    std::ranges::copy_if(batches, std::back_inserter(known.counting), [&](const FileBatch &batch) {
        return batch.roundNumber == roundNumber && !batch.isWithdrawn
               && !known.withdrawn.contains(entryOf(batch.fileName));
    });
    return known;
}

/// Whether a row in conflict is none that its dump has on record from before.
Result<bool> hasNewConflict(Store &store, const KnownDumps &known, const ImportPreview &preview)
{
    std::set<std::pair<QString, quint64>> recorded;
    for (const FileBatch &batch : known.counting) {
        HOITHI_TRY(const std::vector<quint64> lines, conflictLines(*store.database, batch.id));
        for (const quint64 line : lines)
            recorded.emplace(entryOf(batch.fileName), line);
    }
    return preview.counts.conflicts > std::ssize(recorded)
           || std::ranges::any_of(preview.differences, [&recorded](const ImportDifference &difference) {
                  return difference.kind == DifferenceKind::Changed
                         && !recorded.contains({entryOf(difference.file), difference.line});
              });
}

Result<ImportPreview> wholePreview(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                   const ProgressCallback &progress, const DumpFilter &wanted = {})
{
    HOITHI_TRY(ImportPreview preview, previewImport(store, request, stop, progress, wanted));
    if (preview.cancelled)
        return failure(ErrorCode::Cancelled, {});
    return preview;
}

/// Only where an earlier file was withdrawn since do rows mean something else that were looked at when this one was imported.
Result<void> lookAgain(Store &store, const ImportRequest &request, const std::stop_token &stop,
                       const ProgressCallback &progress, const KnownDumps &known, ArrivedFile &arrived)
{
    if (known.counting.empty())
        return {};
    HOITHI_TRY(const bool mayBringMore, wasEarlierOneWithdrawn(*store.database, known.counting.back()));
    if (!mayBringMore)
        return {};
    const auto counts = [&known](const DumpPart &part) {
        return known.areToBeRead(part);
    };
    HOITHI_TRY(arrived.preview, wholePreview(store, request, stop, progress, counts));
    HOITHI_TRY(const bool isNew, hasNewConflict(store, known, arrived.preview));
    arrived.bringsMore = arrived.preview.counts.accepted > 0 || isNew;
    if (arrived.bringsMore && !known.withdrawn.empty()) { // an import would bring all of its dumps
        HOITHI_TRY(arrived.preview, wholePreview(store, request, stop, progress));
    }
    return {};
}

/// The batch that says most about it.
const FileBatch &tellingBatch(const std::vector<FileBatch> &batches, bool isWithdrawn)
{
    const auto newest = std::find_if(batches.rbegin(), batches.rend(), [isWithdrawn](const FileBatch &batch) {
        return batch.isWithdrawn == isWithdrawn;
    });
    return newest == batches.rend() ? batches.back() : *newest;
}

} // namespace

Result<ArrivedFile> readArrival(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                const ProgressCallback &progress)
{
    ArrivedFile arrived;
    arrived.file = request.files.value(0);
    HOITHI_TRY(arrived.sha256, sha256Of(arrived.file, [&stop] { return !stop.stop_requested(); }));
    HOITHI_TRY(const std::vector<FileBatch> batches, batchesOfFile(*store.database, arrived.sha256));
    if (batches.empty()) {
        HOITHI_TRY(arrived.preview, wholePreview(store, request, stop, progress));
        return arrived;
    }
    const KnownDumps known = knownDumps(batches, request.roundNumber);
    HOITHI_CHECK(lookAgain(store, request, stop, progress, known, arrived));
    arrived.isWithdrawn = !known.withdrawn.empty() && !arrived.bringsMore;
    arrived.batch = tellingBatch(batches, arrived.isWithdrawn).id.value();
    return arrived;
}

} // namespace hoithi
