// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace hoithi {

class JobBar;

/// A job as the whole window tells of it.
struct RunningJob
{
    quint64 id = 0;
    QString text;
    QString page;           ///< where it is to be seen; may be empty
    int permille = -1;      ///< -1: nobody knows
    bool stoppable = false; ///< stops, undone, when asked to
};

/// What is running, whichever page it was started on. Pages report, the top bar shows.
class JobList final : public QObject
{
    Q_OBJECT
public:
    explicit JobList(QObject *parent = nullptr);

    /// The number to end it with.
    quint64 begin(const QString &text, const QString &page, bool stoppable = false);
    void setProgress(quint64 id, int permille);
    /// A number that is not there (any more) is nothing.
    void end(quint64 id);
    /// The pages are gone, and with them who would end their jobs. What the window itself runs goes on.
    void endOfPages();
    /// Reports whatever that bar runs, for as long as it lives.
    void follow(JobBar &bar, const QString &page);
    /// Asks every job to stop that can.
    void stopAll() { Q_EMIT stopRequested(); }
    [[nodiscard]] const std::vector<RunningJob> &running() const { return m_running; }

Q_SIGNALS:
    void changed();
    void stopRequested();

private:
    std::vector<RunningJob> m_running;
    quint64 m_last = 0;
};

} // namespace hoithi
