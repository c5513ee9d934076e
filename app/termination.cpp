// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termination.h"

#include <QSocketNotifier>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace hoithi {

#ifdef Q_OS_UNIX

namespace {

// A signal finds its handler, and the handler this, by name only.
volatile std::sig_atomic_t handlerEnd = -1;

void passOn(int)
{
    const char one = 1;
    static_cast<void>(!::write(handlerEnd, &one, sizeof one));
}

/// A logout does not wait for a long ranking. A contest survives that the program ends at any moment: what was recorded is
/// there, and what was not is absent as a whole.
void endSoon()
{
    static constexpr std::chrono::milliseconds patience{1500};
    std::thread([] {
        std::this_thread::sleep_for(patience);
        ::_exit(0);
    }).detach();
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

Termination::Termination(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
        return;
    handlerEnd = m_ends[0];
    m_notifier = new QSocketNotifier(m_ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        endSoon();
        Q_EMIT requested();
    });
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        handle(signal, passOn);
}

Termination::~Termination()
{
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        handle(signal, SIG_DFL);
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

TerminationWait::TerminationWait()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
        return;
    handlerEnd = m_ends[0];
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        handle(signal, passOn);
}

TerminationWait::~TerminationWait()
{
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        handle(signal, SIG_DFL);
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

/// What was written stays unread: whoever asks again is told again.
bool TerminationWait::isAsked(std::chrono::milliseconds time) const
{
    pollfd end{m_ends[1], POLLIN, 0};
    if (m_ends[1] < 0)
        std::this_thread::sleep_for(time);
    return m_ends[1] >= 0 && ::poll(&end, 1, static_cast<int>(time.count())) > 0;
}

#else

TerminationWait::TerminationWait() = default;
TerminationWait::~TerminationWait() = default;

bool TerminationWait::isAsked(std::chrono::milliseconds time) const
{
    std::this_thread::sleep_for(time);
    return false;
}

Termination::Termination(QObject *parent) : QObject(parent) {}
Termination::~Termination() = default;

#endif

} // namespace hoithi
