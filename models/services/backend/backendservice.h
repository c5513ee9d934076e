// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/backend/backendview.h"
#include "services/databasethread.h"

#include <QFuture>

#include <memory>
#include <stop_token>

namespace hoithi {

class FeedDownload;
class StoreThread;

/// What an open contest does with a backend. Part of a ContestSession, which must live as long; called and answered as that. What
/// waits for the network has a thread of its own, and ends with the session.
class BackendService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    BackendService(StoreThread &changes, StoreThread &reads);
    ~BackendService();
    BackendService(const BackendService &) = delete;
    BackendService &operator=(const BackendService &) = delete;

    /// What the backend says of a round, asked once.
    [[nodiscard]] Answer<BackendProbe> probe(const BackendConnection &backend, int roundNumber,
                                             const BackendParts &parts, const std::stop_token &stop = {});

    /// A fetch that nothing has come of yet; the token is not asked for. Refused where the import would be. `anew`: also where
    /// the backend has what was fetched last.
    [[nodiscard]] Answer<std::shared_ptr<FeedDownload>> begin(const BackendConnection &backend, int roundNumber,
                                                              const QString &importer, bool anew,
                                                              const BackendParts &parts);
    /// Fetches, or goes on where it stopped. What has come stays with the fetch when it fails or is cancelled.
    [[nodiscard]] Answer<void> fetch(const std::shared_ptr<FeedDownload> &download, const TokenSource &token,
                                     const std::stop_token &stop, const ProgressCallback &progress);
    /// Remembers, once it is imported, that this was fetched: unless rows of it were rejected, which may be good by now.
    [[nodiscard]] Answer<void> remember(const std::shared_ptr<FeedDownload> &download, const BackendParts &parts);

    /// Puts it at the backend, on record before anything is sent. Where the backend has it already nothing is sent, and nothing
    /// recorded. Stale where it has something that this contest did not publish, unless that is to be replaced.
    [[nodiscard]] Answer<PublishOutcome> publish(const BackendConnection &backend, const PublishRequest &request,
                                                 const BackendParts &parts, const std::stop_token &stop = {});

private:
    template<typename Work>
    [[nodiscard]] auto onNetwork(const std::stop_token &stop, Work work);

    StoreThread &m_changes;
    StoreThread &m_reads;
    std::stop_source m_ending;
    DatabaseThread m_network; // last: it stops before what its work uses goes
};

} // namespace hoithi
