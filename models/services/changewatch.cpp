// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changewatch.h"

#include "services/guarded.h"
#include "storage/changefeed.h"
#include "storage/repositories/auditrepository.h"

#include <algorithm>

namespace hoithi {

namespace {
constexpr std::chrono::milliseconds turn{500}; ///< how long ending may take
constexpr std::chrono::milliseconds retryAfter{1000};
constexpr int entriesAsked = 50;
} // namespace

ChangeWatch::ChangeWatch(QString store, std::shared_ptr<const SessionShare> session, Changed changed)
    : m_store(std::move(store)), m_session(std::move(session)), m_changed(std::move(changed)),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{}

void ChangeWatch::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const Result<void> ended = guarded([&] { return follow(stop); });
        if (ended || stop.stop_requested())
            return;
        if (std::exchange(m_reachable, false))
            m_changed({false, {}, {}, false});
        pause(stop);
    }
}

Result<void> ChangeWatch::follow(const std::stop_token &stop)
{
    HOITHI_TRY(ChangeFeed feed, ChangeFeed::open(m_store));
    HOITHI_TRY(const ContestChange missed, newest(feed.database()));
    if (!std::exchange(m_reachable, true))
        m_changed(missed);
    while (!stop.stop_requested()) {
        HOITHI_TRY(const bool changed, feed.wait(turn));
        if (!changed)
            continue;
        HOITHI_TRY(const ContestChange change, newest(feed.database()));
        m_changed(change);
    }
    return {};
}

/// Who did what since the last look.
Result<ContestChange> ChangeWatch::newest(Database &database)
{
    HOITHI_TRY(const std::vector<AuditEntry> entries, AuditRepository(database).newestAfter(m_seen, entriesAsked));
    ContestChange change;
    const bool first = m_seen < 0;
    if (!entries.empty())
        m_seen = entries.front().seq;
    if (first)
        return change;
    const auto foreign =
        std::ranges::find_if(entries, [this](const AuditEntry &entry) { return !m_session->own.contains(entry.hash); });
    if (foreign != entries.end())
        change = {true, foreign->actor, foreign->action, true};
    return change;
}

void ChangeWatch::pause(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, retryAfter, [] { return false; });
}

} // namespace hoithi
