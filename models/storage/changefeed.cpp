// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changefeed.h"

#include "storage/storagetexts.h"

#include <libpq-fe.h>

#include <algorithm>
#include <thread>

#ifdef Q_OS_UNIX
#include <poll.h>
#else
#include <winsock2.h>
#endif

namespace hoithi {

namespace {

tl::unexpected<Error> lost()
{
    return failure(storageError(StorageFault::ConnectionLost, QStringLiteral("change feed")));
}

/// Waits until the server says something, or the time is over. False when the socket is gone.
bool awaitServer(int socket, std::chrono::milliseconds limit)
{
#ifdef Q_OS_UNIX
    pollfd waiting{socket, POLLIN, 0};
    return ::poll(&waiting, 1, static_cast<int>(limit.count())) >= 0;
#else
    WSAPOLLFD waiting{static_cast<SOCKET>(socket), POLLIN, 0};
    return ::WSAPoll(&waiting, 1, static_cast<int>(limit.count())) >= 0;
#endif
}

} // namespace

Result<ChangeFeed> ChangeFeed::open(const QString &store)
{
    HOITHI_TRY(std::unique_ptr<Database> database, Database::open(store, OpenMode::OpenExisting));
    ChangeFeed feed(std::move(database));
    if (feed.m_database->isShared()) {
        HOITHI_CHECK(feed.m_database->execute(QStringLiteral("LISTEN hoithi")));
    } else { // what a watch writes may wait for another time, unlike what it has to tell
        HOITHI_CHECK(feed.m_database->execute(QStringLiteral("PRAGMA busy_timeout = 100")));
        HOITHI_TRY(feed.m_version, feed.fileVersion());
    }
    return feed;
}

Result<bool> ChangeFeed::wait(std::chrono::milliseconds limit)
{
    return m_database->isShared() ? waitForServer(limit) : waitForFile(limit);
}

Result<qint64> ChangeFeed::fileVersion()
{
    return m_database->number(QStringLiteral("PRAGMA data_version"));
}

Result<bool> ChangeFeed::waitForFile(std::chrono::milliseconds limit)
{
    constexpr std::chrono::milliseconds step{200};
    for (std::chrono::milliseconds waited{0};; waited += step) {
        HOITHI_TRY(const qint64 version, fileVersion());
        if (std::exchange(m_version, version) != version)
            return true;
        if (waited >= limit)
            return false;
        std::this_thread::sleep_for(std::min(step, limit - waited));
    }
}

Result<bool> ChangeFeed::waitForServer(std::chrono::milliseconds limit)
{
    auto *connection = static_cast<PGconn *>(m_database->nativeHandle());
    if (connection == nullptr || !awaitServer(PQsocket(connection), limit) || PQconsumeInput(connection) == 0)
        return lost();
    bool changed = false;
    while (PGnotify *notice = PQnotifies(connection)) {
        PQfreemem(notice);
        changed = true;
    }
    return PQstatus(connection) == CONNECTION_OK ? Result<bool>(changed) : lost();
}

} // namespace hoithi
