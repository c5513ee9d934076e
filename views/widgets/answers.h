// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/guarded.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace hoithi {

/// Calls `use(Result<T>)` on `context`'s thread once the answer is there, and never after `context` is gone.
/// A watcher rather than QFuture::then(context): the latter aborts in Qt 6.4 when the context died first.
template<typename T, typename Use>
void whenAnswered(QFuture<Result<T>> answer, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        QFuture<Result<T>> answered = watcher->future();
        if (answered.resultCount() > 0)
            use(answered.takeResult()); // not a copy: it may hold a million rows
    });
    watcher->setFuture(std::move(answer));
}

/// Runs `work`, which returns a Result and touches neither the store nor a widget, away from the window's thread.
template<typename Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    using Answered = std::invoke_result_t<Work &>;
    auto promise = std::make_shared<QPromise<Answered>>();
    QFuture<Answered> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(guarded(work));
        promise->finish();
    });
    return future;
}

/// Lets go of something large: freeing the texts of a million rows takes longer than a frame.
template<typename T>
void releaseInBackground(std::shared_ptr<T> large)
{
    if (large)
        QThreadPool::globalInstance()->start([large = std::move(large)]() mutable { large.reset(); });
}

} // namespace hoithi
