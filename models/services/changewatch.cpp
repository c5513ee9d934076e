// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changewatch.h"

#include "services/guarded.h"
#include "storage/changefeed.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/draftrepository.h"

#include <algorithm>

namespace hoithi {

namespace {
constexpr std::chrono::milliseconds turn{500}; ///< how long ending may take
constexpr std::chrono::milliseconds retryAfter{1000};
constexpr int entriesAsked = 50;
} // namespace

ChangeWatch::ChangeWatch(QString store, std::shared_ptr<const SessionShare> session, std::shared_ptr<const Clock> clock,
                         Changed changed)
    : m_store(std::move(store)), m_session(std::move(session)), m_clock(std::move(clock)),
      m_changed(std::move(changed)), m_attendance(m_session->presence, *m_clock),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{}

void ChangeWatch::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const Result<void> ended = guarded([&] { return follow(stop); });
        if (ended || stop.stop_requested())
            return;
        if (std::exchange(m_reachable, false))
            m_changed({false, {}, {}, false, false, true, {}});
        pause(stop);
    }
}

Result<void> ChangeWatch::follow(const std::stop_token &stop)
{
    HOITHI_TRY(ChangeFeed feed, ChangeFeed::open(m_store));
    HOITHI_TRY(ContestChange missed, newest(feed.database()));
    HOITHI_TRY(missed.drafts, draftsSaved(feed.database()));
    HOITHI_TRY(missed.presence, m_attendance.keep(feed.database(), true));
    missed.others = m_attendance.others();
    if (!std::exchange(m_reachable, true))
        missed.drafts = missed.presence = true; // whatever they were: nobody was told meanwhile
    if (missed.presence)
        m_changed(missed);
    while (!stop.stop_requested())
        HOITHI_CHECK(look(feed));
    m_attendance.leave(feed.database());
    return {};
}

Result<void> ChangeWatch::look(ChangeFeed &feed)
{
    HOITHI_TRY(const bool noticed, feed.wait(turn));
    ContestChange change;
    if (noticed) {
        HOITHI_TRY(change, newest(feed.database()));
        HOITHI_TRY(change.drafts, draftsSaved(feed.database()));
    }
    HOITHI_TRY(change.presence, m_attendance.keep(feed.database(), noticed));
    change.others = m_attendance.others();
    if (!change.action.isEmpty() || change.drafts || change.presence)
        m_changed(change);
    return {};
}

Result<bool> ChangeWatch::draftsSaved(Database &database)
{
    HOITHI_TRY(const qint64 saves, DraftRepository(database).saves());
    return std::exchange(m_saves, saves) != saves;
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
    if (entries.empty())
        return change;
    const auto foreign =
        std::ranges::find_if(entries, [this](const AuditEntry &entry) { return !m_session->own.contains(entry.hash); });
    change.byOthers = foreign != entries.end();
    const AuditEntry &told = change.byOthers ? *foreign : entries.front();
    change.actor = told.actor;
    change.action = told.action;
    return change;
}

void ChangeWatch::pause(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, retryAfter, [] { return false; });
}

} // namespace hoithi
