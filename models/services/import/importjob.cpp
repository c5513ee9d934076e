// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/personname.h"
#include "services/backend/feedspool.h"
#include "services/guarded.h"
#include "services/import/batchimport.h"
#include "services/import/differences/recordedconflicts.h"
#include "services/import/importcontext.h"
#include "services/import/storedids.h"
#include "services/people/acting.h"
#include "storage/database.h"
#include "storage/imports/participantlists.h"
#include "storage/repositories/batchrepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

namespace hoithi {

namespace {

constexpr std::size_t blocksInFlight = 8;

/// One job: several files, one transaction.
class ImportJob
{
public:
    ImportJob(Store &store, const ImportRequest &request, const std::stop_token &stop, const ProgressCallback &progress)
        : m_store(store), m_request(request), m_stop(stop), m_progress(progress), m_indexes(request.entriesInMemory)
    {}

    [[nodiscard]] Result<ImportReport> run();

private:
    [[nodiscard]] Result<void> loadIndexes();
    [[nodiscard]] Result<void> loadAccounts();
    [[nodiscard]] Result<void> indexLastFile();
    [[nodiscard]] Result<void> importFile(const QString &file);
    [[nodiscard]] Result<void> importPart(const DumpPart &part);
    [[nodiscard]] Result<DumpSummary> readInto(BatchImport &batch, const DumpPart &part);
    [[nodiscard]] Result<bool> isOldNews(const BatchImport &batch, ImportBatchId id, const DumpPart &part,
                                         const DumpSummary &summary);

    void addToReport(const DumpPart &part, qint64 batch, qint64 rejected, std::vector<ImportIssue> issues);

    Store &m_store;
    ImportRequest m_request;
    const std::stop_token &m_stop;
    const ProgressCallback &m_progress;
    std::unique_ptr<ImportContext> m_context;
    ImportIndexes m_indexes;
    NewAccounts m_newAccounts;
    std::optional<WrittenIds> m_lastFile;
    ImportReport m_report;
};

Result<void> checkImporter(const ImportRequest &request)
{
    if (namesPerson(request.importer))
        return {};
    return failure(ErrorCode::InvalidArgument, Services::tr("An import is recorded with who made it: give the name."));
}

Result<ImportReport> ImportJob::run()
{
    HOITHI_CHECK(checkImporter(m_request));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*m_store.database, QStringLiteral("import")));
    HOITHI_TRY(const QString person, requireAllowed(m_store, Operation::ImportSubmissions, {}));
    if (!person.isEmpty())
        m_request.importer = person; // members record under their own name
    HOITHI_TRY(m_context, prepareImport(m_store, m_request));
    HOITHI_CHECK(loadIndexes());
    m_report.nothingNew = true;
    for (const QString &file : m_request.files) {
        if (!m_report.cancelled)
            HOITHI_CHECK(importFile(file));
    }
    if (m_request.feed && !m_report.cancelled)
        HOITHI_CHECK(importPart(m_request.feed->part()));
    if (m_report.cancelled)
        return std::move(m_report); // the transaction ends unwritten
    HOITHI_CHECK(transaction.commit());
    return std::move(m_report);
}

Result<void> ImportJob::loadIndexes()
{
    HOITHI_CHECK(m_indexes.storedSubmissions.load(m_store));
    return loadAccounts();
}

Result<void> ImportJob::loadAccounts()
{
    HOITHI_TRY(const qint64 known, lastParticipant(*m_store.database));
    m_newAccounts.next = known + 1;
    m_indexes.accounts.reserve(static_cast<std::size_t>(known));
    // Some behind, so that memory is there when its turn comes.
    std::array<std::pair<TextDigest, std::uint32_t>, 32> waiting;
    std::size_t count = 0;
    HOITHI_CHECK(loadParticipants(*m_store.database, [&](std::string_view accountId, qint64 id) {
        auto &[digest, number] = waiting[count % waiting.size()];
        if (count >= waiting.size())
            m_indexes.accounts.insert(digest, number);
        digest = textDigest(accountId);
        number = static_cast<std::uint32_t>(id);
        m_indexes.accounts.prefetch(digest);
        ++count;
    }));
    for (std::size_t i = 0; i < std::min(count, waiting.size()); ++i)
        m_indexes.accounts.insert(waiting[i].first, waiting[i].second);
    return m_indexes.accounts.outcome();
}

/// Reads on a thread of its own while this one, which owns the database, writes.
Result<DumpSummary> ImportJob::readInto(BatchImport &batch, const DumpPart &part)
{
    BoundedQueue<ClassifiedBlock> queue(blocksInFlight);
    Result<DumpSummary> summary = failure(ErrorCode::Internal, {});
    std::thread reader([&] {
        RowClassifier classifier(m_indexes, batch.sealer(), queue);
        summary = guarded(
            [&] { return readDump(part, m_context->profile, m_context->validation, classifier, m_stop, m_progress); });
        if (!classifier.outcome())
            summary = failure(classifier.outcome().error());
        queue.close();
    });
    Result<void> written;
    while (const std::optional<ClassifiedBlock> block = queue.pop()) {
        written = guarded([&] { return batch.take(*block); }); // whatever happens, the reader is to be joined
        if (!written)
            break;
    }
    queue.close();
    reader.join();
    if (!written)
        return failure(written.error());
    return summary;
}

/// The same file as before, and nothing of it is new, nor a conflict that is not on record yet: importing it again changes nothing.
Result<bool> ImportJob::isOldNews(const BatchImport &batch, ImportBatchId id, const DumpPart &part,
                                  const DumpSummary &summary)
{
    if (batch.counts().accepted > 0)
        return false;
    HOITHI_TRY(const auto known, BatchRepository(*m_store.database).withSha(m_request.roundNumber, summary.sha256));
    const bool came =
        std::ranges::any_of(known, [&part](const ImportBatch &earlier) { return part.isNamedAs(earlier.fileName); });
    if (!came || batch.counts().conflicts == 0)
        return came;
    return bringsNewConflict(m_store, m_context->keys, m_request.roundNumber, id).map([](bool isNew) {
        return !isNew;
    });
}

Result<void> ImportJob::importFile(const QString &file)
{
    Result<std::vector<DumpPart>> parts = dumpPartsOf(file, [this] { return !m_stop.stop_requested(); });
    if (!parts && parts.error().code == ErrorCode::Cancelled) {
        m_report.cancelled = true;
        return {};
    }
    if (!parts)
        return failure(parts.error());
    for (const DumpPart &part : *parts) {
        HOITHI_CHECK(importPart(part));
        if (m_report.cancelled)
            break;
    }
    return {};
}

/// What the file before this one brought in; after the last file nobody asks.
Result<void> ImportJob::indexLastFile()
{
    std::optional<WrittenIds> last = std::exchange(m_lastFile, std::nullopt);
    if (!last)
        return {};
    WrittenIds::Reading ids(*last);
    for (;;) {
        HOITHI_TRY(const std::string_view piece, ids.next());
        if (piece.empty())
            return m_indexes.storedSubmissions.outcome();
        m_indexes.storedSubmissions.add(piece);
    }
}

Result<void> ImportJob::importPart(const DumpPart &part)
{
    HOITHI_CHECK(m_store.database->execute(QStringLiteral("SAVEPOINT import_file")));
    HOITHI_CHECK(indexLastFile());
    BatchImport batch(m_store, *m_context, m_newAccounts);
    HOITHI_TRY(const ImportBatchId id, BatchRepository(*m_store.database).nextId());
    HOITHI_CHECK(batch.begin(id));
    HOITHI_TRY(const DumpSummary summary, readInto(batch, part));
    if (summary.cancelled) {
        m_report.cancelled = true;
        m_report.counts += batch.countsWithDecisions();
        return {};
    }
    HOITHI_TRY(const bool oldNews, isOldNews(batch, id, part, summary));
    if (oldNews) {
        HOITHI_CHECK(m_store.database->execute(QStringLiteral("ROLLBACK TO SAVEPOINT import_file")));
    } else {
        HOITHI_CHECK(batch.finish(m_request, part.name(), summary));
        m_report.nothingNew = false;
        m_lastFile = batch.takeWritten();
    }
    HOITHI_CHECK(m_store.database->execute(QStringLiteral("RELEASE SAVEPOINT import_file")));
    m_report.counts += batch.countsWithDecisions();
    addToReport(part, oldNews ? 0 : id.value(), batch.countsWithDecisions().rejected(), batch.takeIssues());
    return {};
}

void ImportJob::addToReport(const DumpPart &part, qint64 batch, qint64 rejected, std::vector<ImportIssue> issues)
{
    std::ranges::stable_sort(issues, {}, &ImportIssue::line); // duplicates are known later than other faults
    for (ImportIssue &issue : issues)
        issue.dump = static_cast<std::uint32_t>(m_report.dumps.size());
    std::ranges::move(issues, std::back_inserter(m_report.issues));
    m_report.dumps.push_back({part.fetched ? QString() : part.path, part.name(), rejected, batch});
}

} // namespace

Result<void> checkImport(Store &store, const ImportRequest &request)
{
    HOITHI_CHECK(checkImporter(request));
    HOITHI_CHECK(requireAllowed(store, Operation::ImportSubmissions, {}));
    HOITHI_CHECK(prepareImport(store, request));
    return {};
}

Result<ImportReport> importFiles(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                 const ProgressCallback &progress)
{
    return ImportJob(store, request, stop, progress).run();
}

} // namespace hoithi
