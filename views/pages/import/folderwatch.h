// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/watch/watchedfolder.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace hoithi {

/// Looks into a folder whenever the system says that something happened there, and every other second: network shares say nothing.
/// Looking is done in the background, since a share that is out of reach lets people wait.
class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatch(QObject *parent);

    /// Empty: nothing is watched any more.
    void watch(const QString &folder);
    [[nodiscard]] QString folder() const { return m_folder ? m_folder->path() : QString(); }
    [[nodiscard]] bool isThere() const { return m_isThere; }

Q_SIGNALS:
    /// A dump is whole.
    void arrived(const QString &file);
    void reachChanged();

private:
    void look();
    void take(const FolderLook &look);

    std::shared_ptr<WatchedFolder> m_folder; ///< only one look at a time
    QFileSystemWatcher m_system;
    QTimer m_timer;
    bool m_isLooking = false;
    bool m_isThere = true;
};

} // namespace hoithi
