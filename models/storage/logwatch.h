// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace hoithi {

/// Notices that the log of a SQLite file is no longer the one that this process writes. POSIX gives up all locks of a process on a
/// file as soon as anything in it closes the file, be it a file dialog that looked what kind of file it is. Other processes then
/// take the contest for closed, and the last of them that leaves removes the log: what is written to it afterwards is lost, and
/// what closing it would bring into the file is older than the file (sqlite.org/howtocorrupt.html, 2.2). Windows has no such locks.
class LogWatch
{
public:
    /// For a connection that has read from `path`, its file. Connections of a process to one file share what they know of its log.
    explicit LogWatch(const QString &path);
    ~LogWatch();
    LogWatch(const LogWatch &) = delete;
    LogWatch &operator=(const LogWatch &) = delete;

    /// False from then on. From any thread.
    [[nodiscard]] bool isOurs() const;

    /// Whether this process has the file open, under whatever name: then nothing else in it may open and close it.
    [[nodiscard]] static bool isOpenHere(const QString &path);

private:
    struct Shared;

    std::unique_ptr<Shared> m_shared;
};

} // namespace hoithi
