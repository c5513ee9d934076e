// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/guarded.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <thread>

namespace hoithi {

/// The one thread that touches the store. Work is queued and run in order; each call answers with a future.
/// Not QtConcurrent: its futures may run the work on the caller's thread, where the connection is invalid.
class DatabaseThread
{
public:
    DatabaseThread();
    /// Finishes what is queued, then joins. From the thread itself (the last owner may be a result nobody took) it only lets go.
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    [[nodiscard]] bool isCurrent() const { return std::this_thread::get_id() == m_thread.get_id(); }

    /// Runs `work` on the database thread. `work` returns a Result; so the future always holds exactly one.
    template<typename Work>
    [[nodiscard]] auto submit(Work work) -> QFuture<std::invoke_result_t<Work &>>
    {
        using Answered = std::invoke_result_t<Work &>;
        auto promise = std::make_shared<QPromise<Answered>>();
        QFuture<Answered> future = promise->future();
        promise->start();
        post([promise, work = std::move(work)]() mutable {
            {
                // What the work holds goes before anybody is told: whoever waits may end the program next.
                Work own = std::move(work);
                promise->addResult(guarded(own));
            }
            promise->finish();
        });
        return future;
    }

    /// The same without an answer.
    void post(std::function<void()> work);

    /// Runs `work` on the thread about every second in which nothing else is asked for.
    void whenIdle(std::function<void()> work);

private:
    struct Queue;

    std::shared_ptr<Queue> m_queue;
    std::thread m_thread;
};

} // namespace hoithi
