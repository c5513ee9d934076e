// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <map>

namespace hoithi {

/// What became of a folder since it was looked at before.
struct FolderLook
{
    bool isThere = true;
    /// Paths of dumps that are whole, and were not told of before as they are now; and once, of what is called like one but cannot
    /// be read: reading says why.
    QStringList complete;
    bool isGrowing = false; ///< some are not whole yet, as far as can be told
};

/// A folder into which dumps come. It is only looked at, again and again: who copies into it, and whether it is on this computer, does
/// not matter. What lies in folders within it is not looked at.
class WatchedFolder
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// A file counts as whole when neither its size nor its times have changed for so long.
    explicit WatchedFolder(QString path, std::chrono::milliseconds settling = usualSettling)
        : m_path(std::move(path)), m_settling(settling)
    {}

    /// May take as long as a network share needs to answer.
    [[nodiscard]] FolderLook look(Time now);
    [[nodiscard]] const QString &path() const { return m_path; }

    static constexpr std::chrono::milliseconds usualSettling{3000};

private:
    struct File
    {
        qint64 size = -1;
        QDateTime changedAt;
        QDateTime replacedAt; ///< also where it was put in the place of one with that size and time
        Time since;
        bool isTold = false;
        bool isOdd = false; ///< no file that can be opened
    };

    [[nodiscard]] bool isNewlyWhole(const QString &path, File &file, Time now, FolderLook &look) const;

    QString m_path;
    std::chrono::milliseconds m_settling;
    std::map<QByteArray, File> m_files; ///< by name; one that is gone may come back
};

/// Whether it is called like a dump or a zip file of dumps, and not like what programs write beside a file that is open or comes in.
[[nodiscard]] bool isWatchedName(const QString &name);

/// Files as they are, and of folders the dumps in them, by name.
[[nodiscard]] QStringList withDumpsOfFolders(const QStringList &paths);

} // namespace hoithi
