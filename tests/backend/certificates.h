// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace hoithi::test {

/// A certificate authority and certificates for servers on loopback, made anew for each run by openssl: no private key lies in
/// the project.
class Certificates
{
public:
    Certificates();

    /// What went wrong while they were made; empty where nothing did.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QByteArray authority() const { return read(QStringLiteral("ca.pem")); }
    [[nodiscard]] QByteArray otherAuthority() const { return read(QStringLiteral("self.pem")); }
    [[nodiscard]] QString authorityFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// Of a server: "server", "expired", "elsewhere" (for another name) or "self" (signed by itself).
    [[nodiscard]] QSslConfiguration server(const QString &name = QStringLiteral("server")) const;
    [[nodiscard]] QSslCertificate certificate(const QString &name) const;
    [[nodiscard]] QSslKey key(const QString &name) const;

private:
    void run(const QString &program, const QStringList &arguments);
    void issue(const QString &name, const QString &hosts, const QStringList &before = {});
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace hoithi::test
