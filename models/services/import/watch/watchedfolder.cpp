// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/watch/watchedfolder.h"

#include "ingest/source/dumpnames.h"

#include <QDir>
#include <QFile>

namespace hoithi {

namespace {

/// A copy that is locked while it is written is not whole.
bool isReadable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

} // namespace

bool isWatchedName(const QString &name)
{
    if (name.startsWith(u'.') || name.startsWith(u'~'))
        return false; // hidden, or the lock of an office program
    return isDumpName(name) || name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

QStringList withDumpsOfFolders(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            if (isWatchedName(name))
                files << folder.filePath(name);
        }
    }
    return files;
}

bool WatchedFolder::isNewlyWhole(const QString &path, File &file, Time now, FolderLook &look) const
{
    const QFileInfo info(path);
    if (info.size() != file.size || info.lastModified() != file.changedAt)
        file = {info.size(), info.lastModified(), now, false};
    if (file.isTold || file.size == 0)
        return false;
    if (now - file.since < m_settling || !isReadable(path)) {
        look.isGrowing = true;
        return false;
    }
    file.isTold = true;
    return true;
}

FolderLook WatchedFolder::look(Time now)
{
    const QDir folder(m_path);
    FolderLook look;
    look.isThere = !m_path.isEmpty() && folder.exists() && folder.isReadable();
    if (!look.isThere)
        return look;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (isWatchedName(name) && isNewlyWhole(path, m_files[name], now, look))
            look.complete << path;
    }
    return look;
}

} // namespace hoithi
