// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/peopleview.h"
#include "services/store.h"
#include "services/together/attendance.h"

#include <condition_variable>
#include <thread>

namespace hoithi {

class ChangeFeed;

/// Follows what is committed to a store, on a thread and a connection of its own, and makes a new one when that is lost. The
/// same thread tells others that this session is there.
class ChangeWatch
{
public:
    using Changed = std::function<void(const ContestChange &)>;

    ChangeWatch(QString store, std::shared_ptr<const SessionShare> session, std::shared_ptr<const Clock> clock,
                Changed changed);

private:
    void run(const std::stop_token &stop);
    /// Until the connection is lost.
    [[nodiscard]] Result<void> follow(const std::stop_token &stop);
    /// One turn: waits, looks, tells.
    [[nodiscard]] Result<void> look(ChangeFeed &feed);
    [[nodiscard]] Result<ContestChange> newest(Database &database);
    [[nodiscard]] Result<bool> draftsSaved(Database &database);
    void pause(const std::stop_token &stop);

    QString m_store;
    std::shared_ptr<const SessionShare> m_session;
    std::shared_ptr<const Clock> m_clock;
    Changed m_changed;
    Attendance m_attendance;
    qint64 m_seen = -1;  ///< the newest audit entry; -1 before the first look
    qint64 m_saves = -1; ///< of drafts; the same
    bool m_reachable = true;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it stops before what it uses goes
};

} // namespace hoithi
