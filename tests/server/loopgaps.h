// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace hoithi::test {

/// The longest time in which the event loop of this thread did nothing.
class LoopGaps : public QObject
{
public:
    LoopGaps()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }
    /// From now on anew.
    void restart()
    {
        m_since.restart();
        m_longest = 0;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace hoithi::test
