// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendaddress.h"
#include "backend/feedpage.h"
#include "backend/patientexchange.h"
#include "base/progress.h"

#include <set>
#include <string_view>

namespace hoithi {

/// Takes the rows of a feed, one JSON object a line, in the order of the pages.
class FeedSink
{
public:
    FeedSink() = default;
    virtual ~FeedSink() = default;
    FeedSink(const FeedSink &) = delete;
    FeedSink &operator=(const FeedSink &) = delete;

    [[nodiscard]] virtual Result<void> add(std::string_view lines) = 0;
    /// Forgets all that was added: the feed begins anew.
    [[nodiscard]] virtual Result<void> clear() = 0;
};

struct FeedRequest
{
    BackendAddress address;
    int round = 0;
    QByteArray knownTag = {}; ///< of what was fetched last: where it still is that, no row comes
    int pageSize = 5000;
};

struct FeedOutcome
{
    bool unchanged = false; ///< the backend has nothing else than what `knownTag` stands for
    QByteArray entityTag;   ///< of the round as it was fetched; empty where the backend gave none
    qint64 rows = 0;
    qint64 pages = 0;
    bool begunAnew = false; ///< what had come before it was interrupted was no longer what the backend has
};

/// What a backend has of a round, without its rows.
struct FeedLook
{
    qint64 total = 0;
    QByteArray entityTag;
    bool unchanged = false; ///< it has what the tag asked with stands for; nothing else is told then
};

/// Fetches all submissions of a round, page by page, and is content only with all of them: as many rows as the backend says,
/// no page twice. What passes (a lost connection, a backend that is busy) is waited for, each page anew.
class FeedFetch
{
public:
    FeedFetch(HttpTransport &transport, Pacer &pacer, TokenSource tokens, FeedSink &sink, FeedRequest request);

    /// Once it has failed or was stopped, a second call goes on behind the last page that came whole, as long as the backend says
    /// that it has what it had; else it begins anew.
    [[nodiscard]] Result<FeedOutcome> run(const std::stop_token &stop, const ProgressCallback &progress);
    /// Asks for one row of the first page, and keeps nothing of it.
    [[nodiscard]] Result<FeedLook> look(const QByteArray &knownTag, const std::stop_token &stop);
    /// What came whole so far.
    [[nodiscard]] const FeedOutcome &soFar() const { return m_outcome; }
    /// As the backend announced them; -1 where it has not yet.
    [[nodiscard]] qint64 announced() const { return m_total; }

    static constexpr qint64 mostRows = 50'000'000;
    static constexpr qint64 mostPages = 200'000;

private:
    enum class Step { Page, Unchanged, StartOver };

    [[nodiscard]] Result<Step> next(FeedPage &page, const std::stop_token &stop);
    [[nodiscard]] Result<void> resume(const std::stop_token &stop);
    [[nodiscard]] Result<HttpAnswer> askForPage(const std::stop_token &stop);
    [[nodiscard]] Result<Step> judge(const HttpAnswer &answer, FeedPage &page) const;
    [[nodiscard]] Result<void> take(const FeedPage &page, const QByteArray &entityTag);
    [[nodiscard]] bool isNew(QByteArrayView kind, QByteArrayView bytes);
    [[nodiscard]] Result<void> startOver();
    [[nodiscard]] tl::unexpected<Error> giveUp(const QString &message, const char *detail);

    PatientExchange m_exchange;
    Pacer &m_pacer;
    FeedSink &m_sink;
    FeedRequest m_request;
    QByteArray m_cursor;
    std::set<QByteArray> m_seen; ///< digests of cursors and pages
    qint64 m_total = -1;
    int m_changes = 0; ///< how often the feed had to begin anew because it changed
    FeedOutcome m_outcome;
};

} // namespace hoithi
