// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/backendservice.h"

#include "services/backend/feeddownload.h"
#include "services/backend/feedmemory.h"
#include "services/backend/publishing.h"
#include "services/import/importcontext.h"
#include "services/people/membersonly.h"
#include "services/storethread.h"

namespace hoithi {

namespace {

/// Looks, and keeps nothing.
class NoRows final : public FeedSink
{
public:
    [[nodiscard]] Result<void> add(std::string_view) override { return {}; }
    [[nodiscard]] Result<void> clear() override { return {}; }
};

Result<BackendProbe> probed(const BackendConnection &backend, int roundNumber, const BackendParts &parts,
                            const std::stop_token &stop)
{
    HOITHI_TRY(const BackendAddress address, BackendAddress::parse(backend.address));
    HOITHI_TRY(const auto transport, HttpsTransport::open(backend.authority, parts.limits));
    BackendParts once = parts;
    once.pace.attempts = 1; // somebody waits, and can ask again
    Pacer pacer = realPacer(once);
    NoRows none;
    FeedFetch fetch(*transport, pacer, backend.token, none, {address, roundNumber});
    HOITHI_TRY(const FeedLook look, fetch.look({}, stop));
    return BackendProbe{roundNumber, look.total};
}

} // namespace

BackendService::BackendService(StoreThread &changes, StoreThread &reads) : m_changes(changes), m_reads(reads) {}

BackendService::~BackendService()
{
    m_ending.request_stop();
}

/// Runs `work(stop)`, which stops when it is told to, and with the session.
template<typename Work>
auto BackendService::onNetwork(const std::stop_token &stop, Work work)
{
    return m_network.submit([stop, ending = m_ending.get_token(), work = std::move(work)]() mutable {
        std::stop_source either;
        const std::stop_callback told(stop, [&either] { either.request_stop(); });
        const std::stop_callback ended(ending, [&either] { either.request_stop(); });
        return work(either.get_token());
    });
}

BackendService::Answer<BackendProbe> BackendService::probe(const BackendConnection &backend, int roundNumber,
                                                           const BackendParts &parts, const std::stop_token &stop)
{
    return onNetwork(stop, [=](const std::stop_token &either) { return probed(backend, roundNumber, parts, either); });
}

BackendService::Answer<FeedDownloadPtr> BackendService::begin(const BackendConnection &backend, int roundNumber,
                                                              const QString &importer, bool anew,
                                                              const BackendParts &parts)
{
    return m_reads.run([=](Store &store) -> Result<FeedDownloadPtr> {
        ImportRequest import;
        import.roundNumber = roundNumber;
        import.importer = importer;
        HOITHI_CHECK(checkImport(store, import));
        HOITHI_TRY(const BackendAddress address, BackendAddress::parse(backend.address));
        HOITHI_TRY(auto transport, HttpsTransport::open(backend.authority, parts.limits));
        QByteArray knownTag;
        if (!anew && parts.records) {
            HOITHI_TRY(knownTag, tagOfLast(store, *parts.records, address.text(), roundNumber));
        }
        return std::make_shared<FeedDownload>(address, roundNumber, knownTag, std::move(transport), parts);
    });
}

BackendService::Answer<void> BackendService::fetch(const FeedDownloadPtr &download, const TokenSource &token,
                                                   const std::stop_token &stop, const ProgressCallback &progress)
{
    return onNetwork(stop, [=](const std::stop_token &either) { return download->run(token, either, progress); });
}

BackendService::Answer<void> BackendService::remember(const FeedDownloadPtr &download, const BackendParts &parts)
{
    return m_reads.run([=](Store &store) -> Result<void> {
        return parts.records ? rememberFetched(store, *parts.records, *download) : Result<void>();
    });
}

BackendService::Answer<PublishOutcome> BackendService::publish(const BackendConnection &backend,
                                                               const PublishRequest &request, const BackendParts &parts,
                                                               const std::stop_token &stop)
{
    return onNetwork(stop, [=, this](const std::stop_token &either) {
        return publishTo(backend, request, parts, {m_changes, m_reads}, either);
    });
}

} // namespace hoithi
