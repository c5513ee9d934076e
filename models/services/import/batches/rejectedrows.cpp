// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batches/rejectedrows.h"

#include "ingest/rows/rowexcerpt.h"
#include "ingest/submissionvalidator.h"
#include "services/import/batches/batchwithdrawal.h"
#include "services/import/importcontext.h"
#include "services/import/index/textnumbers.h"
#include "services/import/profiles/profilechoice.h"
#include "storage/repositories/batchrepository.h"

#include <algorithm>
#include <limits>
#include <set>

namespace hoithi {

namespace {

class FoundRows final : public RejectedRows
{
public:
    FoundRows(int roundNumber, RowExcerpt rows) : m_round(roundNumber), m_rows(std::move(rows)) {}

    [[nodiscard]] int roundNumber() const override { return m_round; }
    [[nodiscard]] qint64 count() const override { return m_rows.count(); }
    [[nodiscard]] QString suffix() const override
    {
        switch (m_rows.format()) {
        case DumpFormat::Csv:
            break;
        case DumpFormat::Ndjson:
            return QStringLiteral("ndjson");
        case DumpFormat::Json:
            return QStringLiteral("json");
        case DumpFormat::Xlsx:
            return QStringLiteral("xlsx");
        }
        return QStringLiteral("csv");
    }
    [[nodiscard]] Result<void> write(const std::function<bool(std::string_view)> &take) const override
    {
        return m_rows.write(take);
    }

private:
    int m_round;
    RowExcerpt m_rows;
};

/// Rejects rows as an import did, to tell those that begin on one line.
class Rejecting
{
public:
    explicit Rejecting(const ImportContext &context) : m_validator(context.validation, context.profile) {}

    [[nodiscard]] bool operator()(RawRecord &record)
    {
        m_block = {};
        if (m_validator.validate(record, m_block))
            return true;
        const std::string_view id = m_block.rows.back().submissionId;
        return !m_seen.insert(textDigest(id));
    }

private:
    SubmissionValidator m_validator;
    SubmissionBlock m_block;
    SeenTexts m_seen{
        std::numeric_limits<std::size_t>::max()}; ///< none in files: nobody could be told that there is no room
};

tl::unexpected<Error> noneOf(const QString &file, const ImportBatch &batch)
{
    return failure(ErrorCode::Refused,
                   Services::tr("%1 is not the file of batch %2: its bytes are others. Choose the file as it was "
                                "imported (%3).")
                       .arg(file)
                       .arg(batch.id.value())
                       .arg(batch.fileName));
}

/// Where the profile is another one, or what rows are checked against has changed, they cannot be told.
tl::unexpected<Error> notTold(const QString &file, qint64 found, std::size_t wanted)
{
    return failure(ErrorCode::Refused,
                   Services::tr("Of %1 rejected rows, %2 were found in %3 as it is read now. Name the mapping profile "
                                "that it was imported with; where several rows stand on one line, they can be told "
                                "only while key, schedule and roster are as they were.")
                       .arg(wanted)
                       .arg(found)
                       .arg(file));
}

/// Most dumps have one row a line. Where the lines tell too many, the rows are checked once more.
Result<RowExcerpt> excerptOf(Store &store, const DumpPart &part, const ImportRequest &reading,
                             const std::vector<std::uint64_t> &lines, const ReadWatch &watch)
{
    HOITHI_TRY(const MappingProfile profile, profileFor(store, reading));
    HOITHI_TRY(RowExcerpt found, RowExcerpt::find(part, profile, lines, watch));
    if (found.count() <= std::ssize(lines))
        return found;
    HOITHI_TRY(const std::unique_ptr<ImportContext> context, prepareImport(store, reading));
    auto rejecting = std::make_shared<Rejecting>(*context);
    return RowExcerpt::find(part, profile, lines, watch,
                            [rejecting](RawRecord &record) { return (*rejecting)(record); });
}

} // namespace

Result<RejectedRowsPtr> findRejectedRows(Store &store, const RejectedRowsRequest &request, const std::stop_token &stop)
{
    const BatchRepository repository(*store.database);
    HOITHI_TRY(const std::optional<ImportBatch> batch, repository.find(ImportBatchId(request.batch)));
    if (!batch)
        return failure(noSuchBatch(request.batch));
    if (batch->counts.rejected() == 0)
        return failure(ErrorCode::NotFound, Services::tr("No row of batch %1 was rejected.").arg(request.batch));
    const ImportRequest reading{batch->roundNumber, {request.file}, request.profileFile, {}, {}, request.profile};
    HOITHI_TRY(const std::vector<std::uint64_t> lines, repository.issueLines(batch->id));
    const ReadWatch watch = [&stop] {
        return !stop.stop_requested();
    };
    HOITHI_TRY(const std::vector<DumpPart> parts, dumpPartsOf(request.file, watch));
    for (const DumpPart &part : parts) {
        if (parts.size() > 1 && !part.isNamedAs(batch->fileName))
            continue;
        HOITHI_TRY(RowExcerpt found, excerptOf(store, part, reading, lines, watch));
        if (found.sha256() != batch->sha256)
            continue;
        if (found.count() != std::ssize(lines))
            return notTold(request.file, found.count(), lines.size());
        return RejectedRowsPtr(std::make_shared<FoundRows>(batch->roundNumber, std::move(found)));
    }
    return noneOf(request.file, *batch);
}

} // namespace hoithi
