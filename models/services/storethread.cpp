// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storethread.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace hoithi {

using Kind = ConnectionState::Kind;

StoreThread::StoreThread(QString storeName, std::shared_ptr<const Clock> clock, std::shared_ptr<SessionShare> shared,
                         View view, Use use, Afterwards afterwards)
    : m_view(view), m_use(use), m_afterwards(std::move(afterwards)), m_shared(std::move(shared))
{
    m_store.session = m_shared;
    m_store.name = std::move(storeName);
    m_store.clock = std::move(clock);
}

StoreThread::~StoreThread()
{
    m_closing = true;
    m_thread.whenIdle({});
    const auto close = [this] {
        m_store.database.reset(); // on the thread that opened it
    };
    if (m_thread.isCurrent())
        close();
    else
        m_thread.post(close); // the thread finishes what is queued before it ends
}

Result<void> StoreThread::connect()
{
    if (m_refusal)
        return failure(*m_refusal);
    if (!m_store.database) {
        HOITHI_TRY(m_store.database, Database::open(m_store.name, OpenMode::OpenExisting));
        if (m_store.database->isShared())
            m_thread.whenIdle([this] { watchIdle(); });
    }
    if (!isLost())
        return {};
    if (m_state == Kind::Lost) // waited for already: now at once or not at all
        return connectOnce();
    report(Kind::Reconnecting);
    return connectAgain() ? Result<void>() : connectOnce();
}

Result<void> StoreThread::connectOnce()
{
    Result<void> made = m_store.database->reconnect();
    report(made ? Kind::Connected : Kind::Lost);
    return made;
}

/// A server that is started again, or a replica that takes over, needs some seconds.
bool StoreThread::connectAgain()
{
    using namespace std::chrono_literals;
    report(Kind::Reconnecting);
    const auto end = std::chrono::steady_clock::now() + 12s;
    for (auto pause = 100ms; !m_closing; pause = std::min(pause * 2, 1000ms)) {
        const Result<void> made = m_store.database->reconnect();
        if (made) {
            report(Kind::Connected);
            return true;
        }
        if (made.error().code != ErrorCode::Locked || std::chrono::steady_clock::now() + pause > end)
            break;
        std::this_thread::sleep_for(pause);
    }
    report(Kind::Lost);
    return false;
}

/// Nobody asks for anything: a connection that was ended meanwhile is noticed, and made again as soon as it can be.
void StoreThread::watchIdle()
{
    if (!m_closing && isLost())
        static_cast<void>(connectOnce());
    else if (m_store.database && m_state != Kind::Connected)
        report(Kind::Connected); // a use case has made it again by itself
}

void StoreThread::report(Kind kind)
{
    m_state = kind;
    m_shared->connections.report(this, kind);
}

} // namespace hoithi
