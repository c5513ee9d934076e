// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

class QWidget;

namespace hoithi {

class ContestState;
class JobList;
class MessageBar;
class Settings;
struct AppContext;

/// Copies the open contest into a file that the user chooses, says how it went, and remembers when.
class BackupJob final : public QObject
{
    Q_OBJECT
public:
    /// `messages` is where the outcome is told. All outlive the job.
    BackupJob(const AppContext &app, Settings &settings, JobList &jobs, MessageBar &messages, QWidget *window);
    void ask(ContestState &state);

Q_SIGNALS:
    void finished();

private:
    void write(ContestState &state, const QString &path);
    void report(const Result<void> &outcome, const QString &store, const QString &path);

    const AppContext &m_app;
    Settings &m_settings;
    JobList &m_jobs;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace hoithi
