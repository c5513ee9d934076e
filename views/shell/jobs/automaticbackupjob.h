// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/backupview.h"

#include <QObject>

namespace hoithi {

class ContestSession;
class ContestState;
class Settings;
struct AppContext;

/// Keeps rotating backups of the open contest without being asked: one a day of work, and one on leaving it. Tells only what
/// went wrong.
class AutomaticBackupJob final : public QObject
{
    Q_OBJECT
public:
    AutomaticBackupJob(const AppContext &app, Settings &settings, QObject *parent);

    [[nodiscard]] bool isOn() const;
    /// Whether it keeps backups of this contest: a server has its own (docs/server.md).
    [[nodiscard]] bool isFor(const QString &store) const;
    void setOn(bool on);
    /// The folder below which every contest has one of its own.
    [[nodiscard]] QString root() const;
    void setRoot(const QString &root);
    [[nodiscard]] QString folderOf(const QString &store) const;

    /// Where today has none yet.
    void whenOpened(ContestState &state);
    /// In the background: the window does not wait, the end of the program does.
    void whenLeft(ContestSession &session);
    /// Now, told either way.
    void now(ContestState &state);

Q_SIGNALS:
    /// There is a newer backup, or the one there is was found.
    void finished();
    /// One that nobody waits for.
    void failed(const hoithi::Error &error);
    void reported(const hoithi::Result<hoithi::AutomaticBackup> &outcome);

private:
    void makeBackup(ContestSession &session, bool tell);
    void take(const Result<AutomaticBackup> &outcome, const QString &store, bool tell);

    const AppContext &m_app;
    Settings &m_settings;
};

} // namespace hoithi
