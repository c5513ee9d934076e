// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watcheddisk.h"

#include <sqlite3.h>

#include <mutex>
#include <utility>

namespace hoithi::test {

namespace {

// SQLite calls plain functions: what they need is found here.
sqlite3_vfs *realDisk = nullptr;
sqlite3_vfs watchedDisk;
DiskWatch *watcher = nullptr;
std::mutex watching;

/// Ours comes first, the real file right behind it.
struct WatchedFile
{
    sqlite3_file base;
    QByteArray *path;
    bool syncsFolder; ///< with its first sync, so that the file's own entry is on the disk

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

WatchedFile *watched(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return watched(file)->real();
}

int asked(DiskCall call)
{
    const std::lock_guard lock(watching);
    return watcher->before(call);
}

template<typename Tell>
int told(int code, Tell tell)
{
    if (code == SQLITE_OK) {
        const std::lock_guard lock(watching);
        tell();
    }
    return code;
}

int closeFile(sqlite3_file *file)
{
    const int code = real(file)->pMethods == nullptr ? SQLITE_OK : real(file)->pMethods->xClose(real(file));
    delete watched(file)->path;
    watched(file)->path = nullptr;
    return code;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    const int refused = asked(DiskCall::Read);
    return refused != SQLITE_OK ? refused : real(file)->pMethods->xRead(real(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (const int refused = asked(DiskCall::Write); refused != SQLITE_OK)
        return refused;
    return told(real(file)->pMethods->xWrite(real(file), from, size, offset), [&] {
        watcher->wrote(*watched(file)->path, offset, QByteArray(static_cast<const char *>(from), size));
    });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int refused = asked(DiskCall::Truncate); refused != SQLITE_OK)
        return refused;
    return told(real(file)->pMethods->xTruncate(real(file), size),
                [&] { watcher->truncated(*watched(file)->path, size); });
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int refused = asked(DiskCall::Sync); refused != SQLITE_OK)
        return refused;
    return told(real(file)->pMethods->xSync(real(file), flags),
                [&] { watcher->synced(*watched(file)->path, std::exchange(watched(file)->syncsFolder, false)); });
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const int refused = asked(DiskCall::FileSize);
    return refused != SQLITE_OK ? refused : real(file)->pMethods->xFileSize(real(file), size);
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **mapped)
{
    const int refused = asked(DiskCall::MapShared);
    return refused != SQLITE_OK ? refused : real(file)->pMethods->xShmMap(real(file), page, size, extend, mapped);
}

/// Version 2: no mapping of the file itself, so that every write is seen.
const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 2;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFile;
        made.xTruncate = truncateFile;
        made.xSync = syncFile;
        made.xFileSize = sizeOfFile;
        made.xLock = [](sqlite3_file *f, int level) {
            return real(f)->pMethods->xLock(real(f), level);
        };
        made.xUnlock = [](sqlite3_file *f, int level) {
            return real(f)->pMethods->xUnlock(real(f), level);
        };
        made.xCheckReservedLock = [](sqlite3_file *f, int *held) {
            return real(f)->pMethods->xCheckReservedLock(real(f), held);
        };
        made.xFileControl = [](sqlite3_file *f, int what, void *argument) {
            return real(f)->pMethods->xFileControl(real(f), what, argument);
        };
        made.xSectorSize = [](sqlite3_file *f) {
            return real(f)->pMethods->xSectorSize(real(f));
        };
        made.xDeviceCharacteristics = [](sqlite3_file *f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        made.xShmMap = mapShared;
        made.xShmLock = [](sqlite3_file *f, int offset, int count, int flags) {
            return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
        };
        made.xShmBarrier = [](sqlite3_file *f) {
            real(f)->pMethods->xShmBarrier(real(f));
        };
        made.xShmUnmap = [](sqlite3_file *f, int removes) {
            return real(f)->pMethods->xShmUnmap(real(f), removes);
        };
        return made;
    }();
    return &all;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    file->pMethods = nullptr;
    if (const int refused = asked(DiskCall::Open); refused != SQLITE_OK)
        return refused == SQLITE_FULL ? SQLITE_FULL : SQLITE_CANTOPEN;
    real(file)->pMethods = nullptr;
    const int code = realDisk->xOpen(realDisk, name, real(file), flags, given);
    if (code != SQLITE_OK)
        return code;
    watched(file)->path = new QByteArray(name);
    constexpr int logs = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    watched(file)->syncsFolder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & logs) != 0; // as the unix VFS does
    file->pMethods = methods();
    return told(code, [&] { watcher->opened(*watched(file)->path); });
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int refused = asked(DiskCall::Delete); refused != SQLITE_OK)
        return refused;
    return told(realDisk->xDelete(realDisk, name, syncFolder), [&] { watcher->removed(name, syncFolder != 0); });
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *answer)
{
    const int refused = asked(DiskCall::Access);
    return refused != SQLITE_OK ? refused : realDisk->xAccess(realDisk, name, flags, answer);
}

} // namespace

WatchedDisk::WatchedDisk(DiskWatch &watch)
{
    sqlite3_initialize();
    watcher = &watch;
    realDisk = sqlite3_vfs_find(nullptr);
    watchedDisk = *realDisk;
    watchedDisk.zName = "hoithi-watched";
    watchedDisk.szOsFile = static_cast<int>(sizeof(WatchedFile)) + realDisk->szOsFile;
    watchedDisk.pNext = nullptr;
    watchedDisk.xOpen = openFile;
    watchedDisk.xDelete = deleteFile;
    watchedDisk.xAccess = accessFile;
    sqlite3_vfs_register(&watchedDisk, 1);
}

WatchedDisk::~WatchedDisk()
{
    sqlite3_vfs_unregister(&watchedDisk);
    sqlite3_vfs_register(realDisk, 1);
    watcher = nullptr;
}

} // namespace hoithi::test
