// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/import/folderwatch.h"

#include "views/widgets/answers.h"

#include <chrono>

namespace hoithi {

namespace {
constexpr std::chrono::milliseconds lookEvery{1500};
}

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::look);
}

void FolderWatch::watch(const QString &folder)
{
    if (!m_system.directories().isEmpty())
        m_system.removePaths(m_system.directories());
    m_folder = folder.isEmpty() ? nullptr : std::make_shared<WatchedFolder>(folder);
    m_isThere = true;
    m_isLooking = false;
    if (!m_folder)
        return m_timer.stop();
    m_timer.start();
    look();
}

void FolderWatch::look()
{
    if (!m_folder || m_isLooking)
        return;
    m_isLooking = true;
    const auto looking = inBackground(
        [folder = m_folder]() -> Result<FolderLook> { return folder->look(std::chrono::steady_clock::now()); });
    whenAnswered(looking, this, [this, folder = m_folder](const Result<FolderLook> &looked) {
        if (folder != m_folder)
            return; // another one is watched meanwhile
        m_isLooking = false;
        if (looked)
            take(*looked);
    });
}

void FolderWatch::take(const FolderLook &look)
{
    if (look.isThere && m_system.directories().isEmpty())
        m_system.addPath(m_folder->path());
    if (look.isThere != m_isThere) {
        m_isThere = look.isThere;
        Q_EMIT reachChanged();
    }
    for (const QString &file : look.complete)
        Q_EMIT arrived(file);
}

} // namespace hoithi
