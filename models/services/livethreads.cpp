// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/livethreads.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace hoithi {

namespace {

/// Of the process, like its threads.
struct LiveThreads
{
    std::mutex mutex;
    std::condition_variable gone;
    int count = 0;
    std::stop_source end;
};

/// Never destroyed: a thread may still be ending when statics go.
LiveThreads &live()
{
    static auto *threads = new LiveThreads;
    return *threads;
}

} // namespace

std::thread startLiveThread(std::function<void()> work)
{
    {
        const std::scoped_lock lock(live().mutex);
        ++live().count;
    }
    return std::thread([work = std::move(work)]() mutable {
        work();
        work = {}; // what it holds goes while it still counts
        std::unique_lock lock(live().mutex);
        --live().count;
        std::notify_all_at_thread_exit(live().gone, std::move(lock)); // after what the thread itself has kept
    });
}

std::stop_token programEnds()
{
    return live().end.get_token();
}

void endLiveThreads()
{
    live().end.request_stop();
    std::unique_lock lock(live().mutex);
    live().gone.wait(lock, [] { return live().count == 0; });
}

} // namespace hoithi
