// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framemeter.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace hoithi::bench {

namespace {

/// What this thread has worked so far, in nanoseconds.
qint64 workedNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

QString milliseconds(qint64 nanoseconds)
{
    return QString::number(static_cast<double>(nanoseconds) / 1e6, 'f', 0).rightJustified(5);
}

} // namespace

/// Ticks every millisecond while the event loop is free to: the longest gap is the longest frame. Says whether it was in time.
bool FrameMeter::runUntil(const std::function<bool()> &done, int timeoutMs)
{
    QEventLoop loop;
    QElapsedTimer clock;
    QElapsedTimer gap;
    qint64 worked = workedNs();
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    connect(&tick, &QTimer::timeout, this, [&] {
        m_longest = std::max(m_longest, gap.nsecsElapsed());
        m_most = std::max(m_most, workedNs() - worked);
        gap.start();
        worked = workedNs();
        if (done() || clock.elapsed() > timeoutMs)
            loop.quit();
    });
    clock.start();
    gap.start();
    tick.start(1);
    loop.exec();
    return clock.elapsed() <= timeoutMs;
}

void FrameMeter::rest()
{
    QElapsedTimer clock;
    clock.start();
    runUntil([&] { return clock.elapsed() > 300; }, 10'000);
}

qint64 FrameMeter::step(const char *name, const std::function<void()> &act, const std::function<bool()> &done)
{
    rest();
    m_longest = m_most = 0;
    QElapsedTimer clock;
    clock.start();
    QTimer::singleShot(0, &m_window, act); // within the loop, so that its own time is part of a frame
    bool acted = false;
    QTimer::singleShot(0, &m_window, [&acted] { acted = true; });
    if (!runUntil([&] { return acted && done(); }, 120'000))
        qFatal("%s does not end", name);
    const qint64 took = clock.elapsed();
    rest();
    QTextStream(stdout) << QString::fromLatin1(name).leftJustified(44) << QString::number(took).rightJustified(7)
                        << " ms, longest frame " << milliseconds(m_longest) << " ms, most work in one "
                        << milliseconds(m_most) << " ms\n";
    return took;
}

OpenedWindow::OpenedWindow(const QString &store)
{
    AppContext context;
    context.clock = std::make_shared<SystemClock>();
    context.messages = std::make_shared<test::RecordedMessages>();
    context.files = m_files;
    context.settings = std::make_shared<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(context);
    m_window->show();
    m_window->openStore(store);
    const auto opened = [this] {
        return m_window->findChild<QWidget *>(QStringLiteral("round1")) != nullptr;
    };
    if (!QTest::qWaitFor(opened, 60'000))
        qFatal("the contest does not open");
}

} // namespace hoithi::bench
