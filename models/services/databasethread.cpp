// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/databasethread.h"

#include "services/livethreads.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace hoithi {

struct DatabaseThread::Queue
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::function<void()>> work;
    bool closed = false;

    std::function<void()> idle; ///< done when nothing came for a while

    /// Waits for the next piece; an empty function once the queue is closed and empty.
    std::function<void()> next()
    {
        using namespace std::chrono_literals;
        std::unique_lock lock(mutex);
        const auto ready = [this] {
            return closed || !work.empty();
        };
        while (!ready()) {
            if (!idle)
                changed.wait(lock, [&] { return ready() || idle; });
            else if (!changed.wait_for(lock, 1s, ready))
                return idle;
        }
        if (work.empty())
            return {};
        std::function<void()> first = std::move(work.front());
        work.pop_front();
        return first;
    }
};

DatabaseThread::DatabaseThread() : m_queue(std::make_shared<Queue>())
{
    m_thread = startLiveThread([queue = m_queue] {
        while (const std::function<void()> work = queue->next())
            work();
    });
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->closed = true;
    }
    m_queue->changed.notify_all();
    if (isCurrent())
        m_thread.detach();
    else
        m_thread.join();
}

void DatabaseThread::post(std::function<void()> work)
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->work.push_back(std::move(work));
    m_queue->changed.notify_all();
}

void DatabaseThread::whenIdle(std::function<void()> work)
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->idle = std::move(work);
    m_queue->changed.notify_all();
}

} // namespace hoithi
