// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batches/rejectedrows.h"

#include "ingest/rows/rowlines.h"
#include "services/import/batches/batchwithdrawal.h"
#include "services/import/profiles/profilechoice.h"
#include "storage/repositories/batchrepository.h"

namespace hoithi {

namespace {

class FoundRows final : public RejectedRows
{
public:
    FoundRows(int roundNumber, RowLines lines) : m_round(roundNumber), m_lines(std::move(lines)) {}

    [[nodiscard]] int roundNumber() const override { return m_round; }
    [[nodiscard]] qint64 count() const override { return m_lines.count(); }
    [[nodiscard]] Result<void> write(const std::function<bool(std::string_view)> &take) const override
    {
        return m_lines.write(take);
    }

private:
    int m_round;
    RowLines m_lines;
};

} // namespace

Result<RejectedRowsPtr> findRejectedRows(Store &store, const RejectedRowsRequest &request, const std::stop_token &stop)
{
    const BatchRepository repository(*store.database);
    HOITHI_TRY(const std::optional<ImportBatch> batch, repository.find(ImportBatchId(request.batch)));
    if (!batch)
        return failure(noSuchBatch(request.batch));
    if (batch->counts.rejected() == 0)
        return failure(ErrorCode::NotFound, Services::tr("No row of batch %1 was rejected.").arg(request.batch));
    ImportRequest reading;
    reading.roundNumber = batch->roundNumber;
    reading.files = {request.file};
    reading.profileFile = request.profileFile;
    HOITHI_TRY(const MappingProfile profile, profileFor(store, reading));
    HOITHI_TRY(const std::vector<std::uint64_t> lines, repository.issueLines(batch->id));
    const ReadWatch watch = [&stop] {
        return !stop.stop_requested();
    };
    HOITHI_TRY(const std::vector<DumpPart> parts, dumpPartsOf(request.file, watch));
    for (const DumpPart &part : parts) {
        HOITHI_TRY(RowLines found, RowLines::find(part, profile, lines, watch));
        if (found.sha256() == batch->sha256 && (parts.size() == 1 || part.isNamedAs(batch->fileName)))
            return RejectedRowsPtr(std::make_shared<FoundRows>(batch->roundNumber, std::move(found)));
    }
    return failure(ErrorCode::Refused,
                   Services::tr("%1 is not the file of batch %2: its bytes are others. Choose the file as it was "
                                "imported (%3).")
                       .arg(request.file)
                       .arg(request.batch)
                       .arg(batch->fileName));
}

} // namespace hoithi
