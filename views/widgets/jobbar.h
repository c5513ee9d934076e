// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hoithi {

/// How a job goes, in numbers. Unknown where there is too little to tell from.
struct JobPace
{
    std::optional<qint64> rowsPerSecond;
    std::optional<qint64> secondsLeft;
};
[[nodiscard]] JobPace paceOf(const Progress &progress, qint64 elapsedMs);

/// A running job: what it does, how far it is, rows a second, time left, and a way to stop it.
/// The work reports from its own thread; the bar looks ten times a second, so that reports never flood the window.
class JobBar final : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(QWidget *parent = nullptr);

    struct Job
    {
        std::stop_token stop;
        ProgressCallback progress; ///< callable from any thread, also after the bar is gone
    };
    /// What the button says instead of “Cancel”, where that could be taken for something else.
    void setCancelText(const QString &text) { m_cancelText = text; }
    /// Shows the bar and starts counting time. What cannot be stopped is not offered to be.
    [[nodiscard]] Job start(const QString &text, bool stoppable = true);
    void finish();
    /// Asks the job to stop; nothing happens where none runs that can.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started(const QString &text, bool stoppable);
    void progressed(int permille);
    void ended();

private:
    struct Shared;
    void look();

    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_pace;
    QPushButton *m_cancel;
    QString m_cancelText;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::shared_ptr<Shared> m_shared;
    std::stop_source m_stop;
    bool m_running = false;
    bool m_stoppable = true;
};

} // namespace hoithi
