// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QFile>
#include <QProcess>

namespace hoithi::test {

namespace {

const QStringList newKey{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                         QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Certificates::Certificates()
{
    const auto selfSigned = [this](const QString &name, const QString &subject) {
        run(QStringLiteral("openssl"), words(QStringLiteral("req -x509")) + newKey
                                           + words(QStringLiteral("-keyout %1.key -out %1.pem -days 2 -subj %2 -addext "
                                                                  "subjectAltName=DNS:localhost,IP:127.0.0.1")
                                                       .arg(name, subject)));
    };
    selfSigned(QStringLiteral("ca"), QStringLiteral("/CN=Authority"));
    selfSigned(QStringLiteral("self"), QStringLiteral("/CN=localhost"));
    const QString loopback = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    issue(QStringLiteral("server"), loopback);
    issue(QStringLiteral("expired"), loopback, {QStringLiteral("faketime"), QStringLiteral("3 years ago")});
    issue(QStringLiteral("elsewhere"), QStringLiteral("DNS:backend.example"));
}

void Certificates::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (m_problem.isEmpty() && (!process.waitForFinished() || process.exitCode() != 0))
        m_problem = program + u' ' + arguments.join(u' ') + u": " + QString::fromUtf8(process.readAll());
}

void Certificates::issue(const QString &name, const QString &hosts, const QStringList &before)
{
    run(QStringLiteral("openssl"), words(QStringLiteral("req")) + newKey
                                       + words(QStringLiteral("-keyout %1.key -out %1.csr -subj /CN=backend -addext "
                                                              "subjectAltName=%2")
                                                   .arg(name, hosts)));
    const QStringList signing =
        words(QStringLiteral(
                  "openssl x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -days 2 -copy_extensions copy -out %1.pem")
                  .arg(name));
    const QStringList command = before + signing;
    run(command.constFirst(), command.mid(1));
}

QByteArray Certificates::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslCertificate Certificates::certificate(const QString &name) const
{
    return QSslCertificate(read(name + QStringLiteral(".pem")));
}

QSslKey Certificates::key(const QString &name) const
{
    return QSslKey(read(name + QStringLiteral(".key")), QSsl::Ec);
}

QSslConfiguration Certificates::server(const QString &name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate(name));
    tls.setPrivateKey(key(name));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace hoithi::test
