// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/feedfetch.h"
#include "services/backend/backendview.h"
#include "services/backend/feedspool.h"

#include <memory>

namespace hoithi {

/// A round's submissions on their way from a backend: what has come of them, and once all have, what is imported. It can be
/// interrupted and gone on with while the program runs. Run by one thread at a time, and looked at between runs.
class FeedDownload
{
public:
    FeedDownload(const BackendAddress &address, int roundNumber, const QByteArray &knownTag,
                 std::unique_ptr<HttpTransport> transport, const BackendParts &parts);

    /// Goes on behind the last page that came whole.
    [[nodiscard]] Result<void> run(const TokenSource &token, const std::stop_token &stop,
                                   const ProgressCallback &progress);

    [[nodiscard]] int roundNumber() const { return m_roundNumber; }
    [[nodiscard]] QString address() const { return m_address; } ///< of the backend
    [[nodiscard]] QString name() const { return m_name; }       ///< what its batch will be called
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The backend has nothing else than what was fetched last.
    [[nodiscard]] bool isUnchanged() const { return m_fetch.soFar().unchanged; }
    /// The backend had something else after a break.
    [[nodiscard]] bool isBegunAnew() const { return m_fetch.soFar().begunAnew; }
    [[nodiscard]] qint64 rows() const { return m_fetch.soFar().rows; }
    [[nodiscard]] qint64 announcedRows() const { return m_fetch.announced(); } ///< -1: nobody knows
    [[nodiscard]] qint64 nextPage() const { return m_fetch.soFar().pages + 1; }
    [[nodiscard]] QByteArray entityTag() const { return m_fetch.soFar().entityTag; }
    /// What the import reads; null unless complete and with rows in it.
    [[nodiscard]] std::shared_ptr<FeedSpool> spool() const;

private:
    QString m_address;
    QString m_name;
    int m_roundNumber;
    TokenSource m_token;
    std::unique_ptr<HttpTransport> m_transport;
    Pacer m_pacer;
    std::shared_ptr<FeedSpool> m_spool;
    FeedFetch m_fetch;
    bool m_complete = false;
};
using FeedDownloadPtr = std::shared_ptr<FeedDownload>;

/// Waits between requests as the program does it.
[[nodiscard]] Pacer realPacer(const BackendParts &parts);

} // namespace hoithi
