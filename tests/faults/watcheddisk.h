// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace hoithi::test {

/// What SQLite asks of the disk.
enum class DiskCall { Open, Read, Write, Truncate, Sync, FileSize, Delete, Access, MapShared };

/// Told of everything SQLite does to files, from whichever thread, one call at a time.
class DiskWatch
{
public:
    virtual ~DiskWatch() = default;
    /// SQLITE_OK lets the call happen; anything else is its answer instead.
    virtual int before(DiskCall call) = 0;
    /// Whether it was made by that or was there.
    virtual void opened(const QByteArray &path) { Q_UNUSED(path) }
    virtual void wrote(const QByteArray &path, qint64 offset, const QByteArray &bytes)
    {
        Q_UNUSED(path)
        Q_UNUSED(offset)
        Q_UNUSED(bytes)
    }
    virtual void truncated(const QByteArray &path, qint64 size)
    {
        Q_UNUSED(path)
        Q_UNUSED(size)
    }
    virtual void synced(const QByteArray &path, bool folderToo)
    {
        Q_UNUSED(path)
        Q_UNUSED(folderToo)
    }
    virtual void removed(const QByteArray &path, bool folderSynced)
    {
        Q_UNUSED(path)
        Q_UNUSED(folderSynced)
    }
};

/// While it lives, every file that SQLite opens is watched: the product's code runs unchanged above it. One at a time; made
/// and ended while no connection is open.
class WatchedDisk
{
public:
    explicit WatchedDisk(DiskWatch &watch);
    ~WatchedDisk();
    WatchedDisk(const WatchedDisk &) = delete;
    WatchedDisk &operator=(const WatchedDisk &) = delete;
};

} // namespace hoithi::test
