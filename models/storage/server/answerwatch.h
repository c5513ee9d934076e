// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <thread>

namespace hoithi {

/// Ends a connection whose server has said nothing for too long: a frozen server, or a network that swallows everything,
/// keeps libpq waiting for ever. Whoever waits then gets an error as from a lost connection.
class AnswerWatch
{
public:
    explicit AnswerWatch(std::chrono::seconds limit);
    ~AnswerWatch() = default;
    AnswerWatch(const AnswerWatch &) = delete;
    AnswerWatch &operator=(const AnswerWatch &) = delete;

    /// From now on an answer is due.
    void expect(int socket)
    {
        m_socket = socket;
        m_due = (std::chrono::steady_clock::now() + m_limit).time_since_epoch().count();
    }
    void answered() { m_due = 0; }

    /// An answer is due while it lives. Nothing without a watch.
    class Waiting
    {
    public:
        Waiting(AnswerWatch *watch, int socket) : m_watch(watch), m_socket(socket) { again(); }
        ~Waiting() { pause(); }
        Waiting(const Waiting &) = delete;
        Waiting &operator=(const Waiting &) = delete;
        /// Something came: the time starts anew.
        void again()
        {
            if (m_watch != nullptr)
                m_watch->expect(m_socket);
        }
        void pause()
        {
            if (m_watch != nullptr)
                m_watch->answered();
        }

    private:
        AnswerWatch *m_watch;
        int m_socket;
    };

private:
    void watch(const std::stop_token &stop);

    std::chrono::seconds m_limit;
    std::atomic<int> m_socket = -1;
    std::atomic<std::chrono::steady_clock::rep> m_due = 0; ///< 0: no answer is waited for
    std::jthread m_thread;                                 // last: it stops before what it watches goes
};

} // namespace hoithi
