// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termination.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <chrono>
#include <csignal>
#include <thread>

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

#else

Termination::Termination(QObject *parent) : QObject(parent) {}
Termination::~Termination() = default;

#endif

} // namespace hoithi
