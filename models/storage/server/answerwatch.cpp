// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server/answerwatch.h"

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace hoithi {

AnswerWatch::AnswerWatch(std::chrono::seconds limit)
    : m_limit(limit), m_thread([this](const std::stop_token &stop) { watch(stop); })
{}

void AnswerWatch::watch(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        never.wait_for(lock, stop, std::chrono::milliseconds(250), [] { return false; });
        auto due = m_due.load();
        if (due == 0 || std::chrono::steady_clock::now().time_since_epoch().count() < due)
            continue;
        if (!m_due.compare_exchange_strong(due, 0))
            continue; // the answer came just now
#ifdef Q_OS_UNIX
        ::shutdown(m_socket, SHUT_RDWR); // libpq closes it: only its thread may
#endif
    }
}

} // namespace hoithi
