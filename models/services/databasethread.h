// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace hoithi {

/// The one thread that touches the store. Work is queued and run in order; each call answers with a future.
/// Not QtConcurrent: its futures may run the work on the caller's thread, where the connection is invalid.
class DatabaseThread
{
public:
    DatabaseThread();
    ~DatabaseThread(); ///< finishes what is queued, then joins
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Runs `work` on the database thread. `work` returns a Result; so the future always holds exactly one.
    template<typename Work>
    [[nodiscard]] auto submit(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        post([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void()> work);

    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace hoithi
