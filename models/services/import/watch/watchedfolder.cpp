// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/watch/watchedfolder.h"

#include "ingest/source/dumpnames.h"
#include "services/import/watch/foldernames.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace hoithi {

namespace {

/// A copy that is locked while it is written is not whole.
bool isReadable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

/// Nothing comes into it any more: a name that cannot be opened, a link to nothing, a pipe or a device.
bool isThereAndOdd(const QFileInfo &info)
{
    return info.exists() || info.isSymLink() || info.filePath().contains(QChar::ReplacementCharacter);
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
        for (const FolderName &name : namesIn(folder)) {
            if (isWatchedName(name.shown))
                files << folder.filePath(name.shown);
        }
    }
    return files;
}

bool WatchedFolder::isNewlyWhole(const QString &path, File &file, Time now, FolderLook &look) const
{
    const QFileInfo info(path);
    if (!info.isFile())
        return isThereAndOdd(info) && !std::exchange(file, {-1, {}, {}, now, true, true}).isOdd;
    const QDateTime replacedAt = info.fileTime(QFileDevice::FileMetadataChangeTime);
    if (info.size() != file.size || info.lastModified() != file.changedAt || replacedAt != file.replacedAt)
        file = {info.size(), info.lastModified(), replacedAt, now};
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
    for (const FolderName &name : namesIn(folder)) {
        const QString path = folder.filePath(name.shown);
        if (isWatchedName(name.shown) && isNewlyWhole(path, m_files[name.bytes], now, look))
            look.complete << path;
    }
    return look;
}

} // namespace hoithi
