// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownserver.h"
#include "tcpproxy.h"

#include <QObject>

#include <memory>

namespace hoithi::test {

/// What happens to a server, or to the way to it.
enum class Fault { Terminate, Restart, BlackHole, Freeze, CutAfterCommit, CutBeforeCommit };

/// The column `fault` and `times`, a row for each; ten times as often where HOITHI_TEST_LONG is set.
void addFaultRows();

/// A server with an empty database "contest", reached through a network that fails when it is told to.
class FaultyServer
{
public:
    /// nullptr where no server can be started.
    [[nodiscard]] static std::unique_ptr<FaultyServer> create();

    /// After this, the next COMMIT (or the one after a random moment) meets the fault. Starting psql and pg_ctl blocks the caller.
    void strike(Fault fault);
    [[nodiscard]] QString address() const; ///< through the bad network; a silent server is given up after two seconds
    [[nodiscard]] QString direct() const { return m_server->url(database()); }
    [[nodiscard]] QString sql(const QString &statement) const { return m_server->sql(statement, database()); }
    [[nodiscard]] TcpProxy &proxy() { return *m_proxy; }

private:
    [[nodiscard]] static QString database() { return QStringLiteral("contest"); }
    std::unique_ptr<OwnServer> m_server;
    std::unique_ptr<TcpProxy> m_proxy; // goes before its server
    QObject m_alive;                   // and what waits for it before that
};

} // namespace hoithi::test
