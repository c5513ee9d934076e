// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logwatch.h"

#include <QFile>

#include <map>
#include <mutex>
#include <optional>
#include <tuple>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace hoithi {

namespace {

/// Tells a file from another one that got its name.
struct FileId
{
    quint64 device = 0;
    quint64 number = 0;

    [[nodiscard]] static std::optional<FileId> of(const QString &path)
    {
#ifdef Q_OS_UNIX
        struct stat file = {};
        if (::stat(QFile::encodeName(path).constData(), &file) == 0)
            return FileId{file.st_dev, file.st_ino};
#else
        Q_UNUSED(path)
#endif
        return std::nullopt;
    }

    friend bool operator==(const FileId &, const FileId &) = default;
    friend bool operator<(const FileId &one, const FileId &other)
    {
        return std::tie(one.device, one.number) < std::tie(other.device, other.number);
    }
};

/// What the process knows of a file's log.
struct Log
{
    QString path;
    std::optional<FileId> id; ///< none where the system does not tell
};

/// The logs of all files that the process has open.
class OpenLogs
{
public:
    [[nodiscard]] std::shared_ptr<const Log> of(const FileId &file, const QString &path)
    {
        const std::scoped_lock lock(m_mutex);
        std::shared_ptr<const Log> log = m_logs[file].lock();
        if (!log) {
            log = std::make_shared<const Log>(Log{path, FileId::of(path)});
            std::erase_if(m_logs, [](const auto &entry) { return entry.second.expired(); });
            m_logs[file] = log;
        }
        return log;
    }
    [[nodiscard]] bool holds(const FileId &file)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_logs.find(file);
        return found != m_logs.end() && !found->second.expired();
    }

private:
    std::mutex m_mutex;
    std::map<FileId, std::weak_ptr<const Log>> m_logs;
};

/// One for the process, as the locks are.
OpenLogs &openLogs()
{
    static OpenLogs logs;
    return logs;
}

} // namespace

struct LogWatch::Shared
{
    std::shared_ptr<const Log> log; ///< null where the system does not tell files apart
};

LogWatch::LogWatch(const QString &path) : m_shared(std::make_unique<Shared>())
{
    if (const auto file = FileId::of(path))
        m_shared->log = openLogs().of(*file, path + QLatin1String("-wal"));
}

LogWatch::~LogWatch() = default;

bool LogWatch::isOurs() const
{
    const std::shared_ptr<const Log> &log = m_shared->log;
    return !log || !log->id || FileId::of(log->path) == log->id;
}

bool LogWatch::isOpenHere(const QString &path)
{
    const auto file = FileId::of(path);
    return file && openLogs().holds(*file);
}

} // namespace hoithi
