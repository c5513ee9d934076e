// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <mutex>

namespace hoithi {

/// The text without what could be a phone number, a national id or an address for mail. A net below those who write
/// messages: they name no person and no value to begin with.
[[nodiscard]] QString redacted(const QString &message);

/// A log that never grows beyond three files of a megabyte, readable by its owner only. What cannot be written is lost:
/// no work stops for a log.
class LogFile
{
public:
    explicit LogFile(QString path, qint64 sizeLimit = 1'000'000);

    /// One line, redacted, with its time in UTC. From any thread.
    void write(QtMsgType type, const char *category, const QString &message);

    static constexpr int files = 3; ///< the newest has the path given, the others .1 and .2 behind it

private:
    void rotate() const;

    QString m_path;
    qint64 m_sizeLimit;
    std::mutex m_mutex;
};

/// Whose remarks reach standard error besides.
enum class LogEcho {
    Everybodys, ///< as Qt does on its own
    OwnOnly     ///< and whatever is serious: standard error belongs to what a command has to say
};

/// While it lives, messages of the program's own categories (hoithi.…) go into `file`, and nobody else's: what libraries say
/// may quote values. One at a time.
class LogGuard
{
public:
    LogGuard(LogFile &file, LogEcho echo);
    ~LogGuard();
    LogGuard(const LogGuard &) = delete;
    LogGuard &operator=(const LogGuard &) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace hoithi
