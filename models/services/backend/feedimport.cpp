// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/feedimport.h"

#include "services/backend/feedspool.h"

#include <QRandomGenerator>

namespace hoithi {

namespace {

/// Whoever fetches this way has nothing else to do.
template<typename T>
Result<T> waitFor(QFuture<Result<T>> answer)
{
    answer.waitForFinished();
    return answer.takeResult();
}

class FeedImport
{
public:
    FeedImport(ContestSession &session, const FeedImportRequest &request, const FeedParts &parts,
               const BackendAddress &address, const std::stop_token &stop, const ProgressCallback &progress)
        : m_session(session), m_request(request), m_parts(parts), m_address(address), m_stop(stop),
          m_progress(progress),
          m_spool(std::make_shared<FeedSpool>(address.submissions(request.roundNumber).toString(), parts.spoolMemory))
    {
        m_import.roundNumber = request.roundNumber;
        m_import.importer = request.importer;
    }

    [[nodiscard]] Result<FeedImportReport> run();

private:
    [[nodiscard]] Result<QByteArray> tagOfLast();
    [[nodiscard]] Result<std::optional<BatchSummary>> batchOf(const QByteArray &sha256);
    [[nodiscard]] Result<FeedOutcome> fetch(const QByteArray &knownTag);
    [[nodiscard]] Result<void> remember(const FeedOutcome &fetched);

    ContestSession &m_session;
    const FeedImportRequest &m_request;
    const FeedParts &m_parts;
    const BackendAddress &m_address;
    const std::stop_token &m_stop;
    const ProgressCallback &m_progress;
    std::shared_ptr<FeedSpool> m_spool;
    ImportRequest m_import;
    QByteArray m_contest;
};

Result<FeedImportReport> FeedImport::run()
{
    HOITHI_CHECK(waitFor(m_session.checkImport(m_import)));
    HOITHI_TRY(const QByteArray knownTag, tagOfLast());
    HOITHI_TRY(const FeedOutcome fetched, fetch(knownTag));
    FeedImportReport report;
    report.unchanged = fetched.unchanged;
    report.rows = fetched.rows;
    if (fetched.rows > 0)
        m_import.feed = m_spool;
    if (m_request.previewOnly) {
        HOITHI_TRY(report.preview, waitFor(m_session.previewImport(m_import, m_stop, m_progress)));
        return report;
    }
    if (!m_import.feed)
        return report;
    HOITHI_TRY(report.import, waitFor(m_session.import(m_import, m_stop, m_progress)));
    if (report.import.cancelled)
        return failure(ErrorCode::Cancelled, {});
    // The import is done: what cannot be remembered is no failure of it.
    if (report.import.counts.rejected() == 0)
        static_cast<void>(remember(fetched));
    return report;
}

/// Of what was fetched last, as long as that is a batch in force all of whose rows were taken: rejected ones may be good by now.
Result<QByteArray> FeedImport::tagOfLast()
{
    if (!m_parts.records || m_request.previewOnly)
        return QByteArray();
    HOITHI_TRY(const ContestOverview overview, waitFor(m_session.overview()));
    m_contest = overview.identity;
    const auto last = m_parts.records->last(m_contest, m_address.text(), m_request.roundNumber);
    if (!last)
        return QByteArray();
    HOITHI_TRY(const std::optional<BatchSummary> batch, batchOf(last->sha256));
    return batch && batch->id == last->batch ? last->entityTag : QByteArray();
}

/// The newest one in force with these bytes.
Result<std::optional<BatchSummary>> FeedImport::batchOf(const QByteArray &sha256)
{
    HOITHI_TRY(const std::vector<BatchSummary> batches, waitFor(m_session.batches(m_request.roundNumber)));
    std::optional<BatchSummary> found;
    for (const BatchSummary &batch : batches) {
        if (batch.sha256 == sha256 && !batch.withdrawn && (!found || found->id < batch.id))
            found = batch;
    }
    return found;
}

Result<FeedOutcome> FeedImport::fetch(const QByteArray &knownTag)
{
    HOITHI_TRY(const auto transport, HttpsTransport::open(m_request.backend.authority, m_parts.limits));
    Pacer pacer(m_parts.pace, std::make_shared<RealPause>(), m_parts.clock,
                [] { return QRandomGenerator::global()->generateDouble(); });
    FeedFetch fetching(*transport, pacer, m_request.backend.token, *m_spool,
                       {m_address, m_request.roundNumber, knownTag});
    return fetching.run(m_stop, m_progress);
}

Result<void> FeedImport::remember(const FeedOutcome &fetched)
{
    if (!m_parts.records || fetched.entityTag.isEmpty())
        return {};
    HOITHI_TRY(const std::optional<BatchSummary> batch, batchOf(m_spool->sha256()));
    if (batch && batch->counts.rejected() == 0)
        m_parts.records->remember(m_contest, m_address.text(), m_request.roundNumber,
                                  {fetched.entityTag, batch->id, batch->sha256});
    return {};
}

} // namespace

Result<FeedImportReport> importFeed(ContestSession &session, const FeedImportRequest &request, const FeedParts &parts,
                                    const std::stop_token &stop, const ProgressCallback &progress)
{
    HOITHI_TRY(const BackendAddress address, BackendAddress::parse(request.backend.address));
    return FeedImport(session, request, parts, address, stop, progress).run();
}

} // namespace hoithi
