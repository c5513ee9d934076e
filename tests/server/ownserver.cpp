// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hoithi::test {

namespace {

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    ::bind(socket, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : versions.filePath(QString(names.constLast() + QLatin1String("/bin/")));
}

bool append(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(text.toUtf8()) >= 0;
}

} // namespace

OwnServer::OwnServer() : m_port(freePort())
{
    if (geteuid() == 0)
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()});
}

bool OwnServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const QString path = programFolder() + program;
    if (geteuid() == 0) // PostgreSQL refuses to run as root
        process.start(QStringLiteral("runuser"),
                      QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), path}
                          + arguments);
    else
        process.start(path, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool OwnServer::start()
{
    return run(QStringLiteral("pg_ctl"),
               {QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-D"), dataFolder(), QStringLiteral("-l"),
                m_folder.filePath(QStringLiteral("log"))});
}

bool OwnServer::stop(const QString &mode)
{
    return run(QStringLiteral("pg_ctl"), {QStringLiteral("stop"), QStringLiteral("-w"), QStringLiteral("-D"),
                                          dataFolder(), QStringLiteral("-m"), mode});
}

bool OwnServer::promote()
{
    return run(QStringLiteral("pg_ctl"),
               {QStringLiteral("promote"), QStringLiteral("-w"), QStringLiteral("-D"), dataFolder()});
}

std::unique_ptr<OwnServer> OwnServer::create(const QString &configuration)
{
    std::unique_ptr<OwnServer> server(new OwnServer);
    const bool made = run(QStringLiteral("initdb"),
                          {QStringLiteral("-D"), server->dataFolder(), QStringLiteral("-U"), QStringLiteral("postgres"),
                           QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                           QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-N")});
    const QString settings =
        QStringLiteral("\nport = %1\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\n"
                       "max_wal_senders = 4\nhot_standby = on\n%2\n")
            .arg(server->m_port)
            .arg(configuration);
    const bool ready =
        made && append(server->dataFolder() + QLatin1String("/postgresql.conf"), settings) && server->start();
    return ready ? std::move(server) : nullptr;
}

std::unique_ptr<OwnServer> OwnServer::standbyOf(const OwnServer &primary, const QString &configuration)
{
    std::unique_ptr<OwnServer> server(new OwnServer);
    const QString from =
        QStringLiteral("host=127.0.0.1 port=%1 user=postgres application_name=standby").arg(primary.port());
    const bool copied = run(QStringLiteral("pg_basebackup"),
                            {QStringLiteral("-D"), server->dataFolder(), QStringLiteral("-R"), QStringLiteral("-d"),
                             from, QStringLiteral("-c"), QStringLiteral("fast")});
    const QString settings = QStringLiteral("\nport = %1\n%2\n").arg(server->m_port).arg(configuration);
    const bool ready =
        copied && append(server->dataFolder() + QLatin1String("/postgresql.conf"), settings) && server->start();
    return ready ? std::move(server) : nullptr;
}

OwnServer::~OwnServer()
{
    stop(QStringLiteral("immediate"));
    QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), dataFolder()});
}

QString OwnServer::sql(const QString &statement, const QString &database) const
{
    QProcess psql;
    psql.start(QStringLiteral("psql"), {url(database), QStringLiteral("-XAtqc"), statement});
    psql.waitForFinished();
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

QString OwnServer::url(const QString &database) const
{
    return QStringLiteral("postgresql://postgres@127.0.0.1:%1/%2").arg(m_port).arg(database);
}

} // namespace hoithi::test
