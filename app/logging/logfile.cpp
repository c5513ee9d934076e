// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextStream>

#include <atomic>

namespace hoithi {

namespace {

constexpr qsizetype lineLimit = 4000;

struct InstalledLog
{
    std::atomic<LogFile *> file{nullptr};
    std::atomic<LogEcho> echo{LogEcho::Everybodys};
};

/// Qt calls a plain function, which can reach nothing else.
InstalledLog &installedLog()
{
    static InstalledLog log;
    return log;
}

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const InstalledLog &log = installedLog();
    const bool own = QByteArrayView(context.category).startsWith("hoithi.");
    const bool serious = type == QtCriticalMsg || type == QtFatalMsg;
    LogFile *file = log.file.load();
    if (own && file)
        file->write(type, context.category, message);
    if (own || serious || log.echo.load() == LogEcho::Everybodys)
        QTextStream(stderr) << qFormatLogMessage(type, context, own ? redacted(message) : message) << '\n';
}

} // namespace

QString redacted(const QString &message)
{
    // Nine digits or more, also written in groups: a phone number has ten, a national id nine or twelve.
    static const QRegularExpression digits(QStringLiteral("\\d(?:[ .\\-]?\\d){8,}"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mail(QStringLiteral("[^\\s@<>\"'(),;:/]+@[^\\s@<>\"'(),;:/]+"));
    QString text = message;
    text.replace(mail, QStringLiteral("[address]"));
    text.replace(digits, QStringLiteral("[number]"));
    return text;
}

LogFile::LogFile(QString path, qint64 sizeLimit) : m_path(std::move(path)), m_sizeLimit(sizeLimit) {}

void LogFile::rotate() const
{
    const auto numbered = [this](int number) {
        return number == 0 ? m_path : QStringLiteral("%1.%2").arg(m_path).arg(number);
    };
    QFile::remove(numbered(files - 1));
    for (int number = files - 1; number > 0; --number)
        QFile::rename(numbered(number - 1), numbered(number));
}

void LogFile::write(QtMsgType type, const char *category, const QString &message)
{
    QString text = redacted(message).left(lineLimit);
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QByteArray line =
        QStringLiteral("%1 %2 %3: %4\n").arg(when, QLatin1String(nameOf(type)), QLatin1String(category), text).toUtf8();
    const std::scoped_lock guard(m_mutex);
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return;
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    if (QFileInfo(m_path).size() + line.size() > m_sizeLimit)
        rotate();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(line);
}

LogGuard::LogGuard(LogFile &file, LogEcho echo)
{
    installedLog().file = &file;
    installedLog().echo = echo;
    m_before = qInstallMessageHandler(handle);
}

LogGuard::~LogGuard()
{
    qInstallMessageHandler(m_before);
    installedLog().file = nullptr;
}

} // namespace hoithi
