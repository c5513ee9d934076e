// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace hoithi::test {

/// A PostgreSQL server of the test's own, which may be stopped, killed and copied; gone with it.
class OwnServer
{
public:
    /// nullptr where none can be started. `configuration` is appended to postgresql.conf.
    [[nodiscard]] static std::unique_ptr<OwnServer> create(const QString &configuration = {});
    /// A hot standby of `primary`.
    [[nodiscard]] static std::unique_ptr<OwnServer> standbyOf(const OwnServer &primary,
                                                              const QString &configuration = {});
    ~OwnServer();
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    bool start();
    bool stop(const QString &mode); ///< "fast", "immediate"
    [[nodiscard]] bool promote();
    /// psql's answer, trimmed.
    QString sql(const QString &statement, const QString &database = QStringLiteral("postgres")) const;
    [[nodiscard]] QString url(const QString &database) const;
    /// Runs one of PostgreSQL's programs as the account that may; its exit code is 0.
    [[nodiscard]] static bool run(const QString &program, const QStringList &arguments);

private:
    OwnServer();
    QTemporaryDir m_folder{QStringLiteral("/tmp/hoithi-server-XXXXXX")};
    int m_port = 0;
};

} // namespace hoithi::test
