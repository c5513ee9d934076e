// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace hoithi {

class ContestSession;
class MainWindow;

/// Opens every page of a window in both languages, one after another, and sees whether each comes to show what it holds.
/// The contest must have a signed first round.
class PageCheck final : public QObject
{
    Q_OBJECT
public:
    PageCheck(MainWindow &window, std::shared_ptr<ContestSession> session, std::chrono::milliseconds limitOfAPage);
    /// Goes on while the event loop runs.
    void start();

Q_SIGNALS:
    /// The first page that shows nothing, as "ranking (en)"; empty when all do.
    void finished(const QString &failedPage);

private:
    struct Step
    {
        QString language;
        QString page;
    };
    void open();
    void look();

    MainWindow &m_window;
    std::shared_ptr<ContestSession> m_session;
    std::chrono::milliseconds m_limit;
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    QElapsedTimer m_waiting;
    QTimer m_timer;
};

} // namespace hoithi
