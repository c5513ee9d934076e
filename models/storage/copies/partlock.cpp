// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copies/partlock.h"

#include "base/filecommit.h"

#include <QFile>
#include <QMutex>
#include <QSet>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace hoithi {

namespace {

/// What this process writes: a look at such a file from here would end the locks that SQLite has on it.
struct Writing
{
    QMutex mutex;
    QSet<QString> paths;
};

Writing &writing()
{
    static Writing all;
    return all;
}

#ifdef F_OFD_SETLK
/// Belongs to the open file, not to the process. False with errno.
bool lockFarByte(int file)
{
    constexpr off_t beyondAnyPage = off_t{1} << 62;
    struct flock lock
    {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = beyondAnyPage;
    lock.l_len = 1;
    return ::fcntl(file, F_OFD_SETLK, &lock) == 0;
}

int openFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
}
#endif

} // namespace

PartLock::PartLock(const QString &path) : m_path(path)
{
    const QMutexLocker locker(&writing().mutex);
    m_made = makeOwnersFile(path);
    if (m_made)
        writing().paths.insert(path);
#ifdef F_OFD_SETLK
    m_file = m_made ? openFile(path) : -1;
    if (m_file >= 0)
        (void)lockFarByte(m_file);
#endif
}

PartLock::~PartLock()
{
    const QMutexLocker locker(&writing().mutex);
    if (m_made)
        writing().paths.remove(m_path);
#ifdef F_OFD_SETLK
    if (m_file >= 0)
        ::close(m_file);
#endif
}

PartLock::Use PartLock::useOf(const QString &path)
{
    const QMutexLocker locker(&writing().mutex);
    if (writing().paths.contains(path))
        return Use::InUse;
#ifdef F_OFD_SETLK
    const int file = openFile(path);
    if (file < 0)
        return Use::Unknown;
    const bool locked = lockFarByte(file);
    const bool taken = !locked && (errno == EAGAIN || errno == EACCES);
    ::close(file);
    if (locked)
        return Use::Free;
    return taken ? Use::InUse : Use::Unknown;
#else
    return Use::Unknown;
#endif
}

} // namespace hoithi
