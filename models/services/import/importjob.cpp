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
#include "storage/repositories/batchrepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <QFileInfo>

#include <algorithm>
#include <string>
#include <thread>

namespace hoithi {

namespace {

constexpr std::size_t blocksInFlight = 8;

/// One job: several files, one transaction.
class ImportJob
{
public:
    ImportJob(Store &store, const ImportRequest &request, const std::stop_token &stop, const ProgressCallback &progress)
        : m_store(store), m_request(request), m_stop(stop), m_progress(progress)
    {}

    [[nodiscard]] Result<ImportReport> run();

private:
    [[nodiscard]] Result<void> loadIndexes();
    [[nodiscard]] Result<void> loadAccounts();
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
    std::vector<qint64> m_participants{0};
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
    HOITHI_TRY(std::vector<QByteArray> lists, storedIdLists(m_store));
    Result<void> unpacked;
    std::thread unpacking([&] {
        unpacked = guarded([&]() -> Result<void> {
            unpackIdLists(lists, m_indexes.storedSubmissions);
            return {};
        });
    });
    Result<void> loaded = guarded([this] { return loadAccounts(); });
    unpacking.join();
    return loaded ? unpacked : loaded;
}

Result<void> ImportJob::loadAccounts()
{
    struct Account
    {
        std::size_t begin;
        std::uint64_t hash;
        qint64 id;
    };
    std::string texts;
    std::vector<Account> accounts;
    HOITHI_CHECK(loadParticipants(*m_store.database, [&](std::string_view accountId, qint64 id) {
        accounts.push_back({texts.size(), textHash(accountId), id});
        texts.append(accountId);
    }));
    m_indexes.accounts.reserve(accounts.size());
    m_participants.resize(std::max<std::size_t>(accounts.size(), 1));
    constexpr std::size_t ahead = 32;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (i + ahead < accounts.size())
            m_indexes.accounts.prefetch(accounts[i + ahead].hash);
        const std::size_t end = i + 1 < accounts.size() ? accounts[i + 1].begin : texts.size();
        const std::string_view text = std::string_view(texts).substr(accounts[i].begin, end - accounts[i].begin);
        m_participants[m_indexes.accounts.insert(text, accounts[i].hash).first] = accounts[i].id;
    }
    return {};
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

Result<void> ImportJob::importPart(const DumpPart &part)
{
    HOITHI_CHECK(m_store.database->execute(QStringLiteral("SAVEPOINT import_file")));
    BatchImport batch(m_store, *m_context, m_participants);
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
        HOITHI_CHECK(batch.finish(m_request, part.name(), summary, m_indexes.accounts));
        m_report.nothingNew = false;
        for (const auto &[hash, submission] : batch.written())
            m_indexes.storedSubmissions.insert(hash, static_cast<std::uint64_t>(submission));
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
