// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"

#include <QTest>
#include <QTimer>

#include <csignal>

namespace hoithi::test {

namespace {

constexpr int recovery = 4000; // milliseconds

} // namespace

void addFaultRows()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("times");
    const int often = qEnvironmentVariableIsSet("HOITHI_TEST_LONG") ? 10 : 1;
    QTest::newRow("terminated backend") << static_cast<int>(Fault::Terminate) << 2 * often;
    QTest::newRow("immediate restart") << static_cast<int>(Fault::Restart) << often;
    QTest::newRow("black hole") << static_cast<int>(Fault::BlackHole) << often;
    QTest::newRow("frozen backend") << static_cast<int>(Fault::Freeze) << often;
    QTest::newRow("answer to a commit lost") << static_cast<int>(Fault::CutAfterCommit) << 2 * often;
    QTest::newRow("commit lost") << static_cast<int>(Fault::CutBeforeCommit) << 2 * often;
}

std::unique_ptr<FaultyServer> FaultyServer::create()
{
    auto faulty = std::make_unique<FaultyServer>();
    faulty->m_server = OwnServer::create(QStringLiteral("fsync = on"));
    if (!faulty->m_server)
        return nullptr;
    faulty->m_server->sql(QStringLiteral("CREATE DATABASE ") + database());
    faulty->m_proxy = std::make_unique<TcpProxy>(faulty->m_server->port());
    return faulty;
}

QString FaultyServer::address() const
{
    return QStringLiteral("postgresql://postgres@127.0.0.1:%1/%2?answer_timeout=2")
        .arg(m_proxy->port())
        .arg(database());
}

void FaultyServer::strike(Fault fault)
{
    const QString backends = QStringLiteral("FROM pg_stat_activity WHERE application_name = 'hoithi'");
    switch (fault) {
    case Fault::Terminate:
        m_server->sql(QStringLiteral("SELECT pg_terminate_backend(pid) ") + backends);
        break;
    case Fault::Restart:
        m_server->stop(QStringLiteral("immediate"));
        m_server->start();
        break;
    case Fault::BlackHole:
        m_proxy->setBlackHole(true);
        QTimer::singleShot(recovery, &m_alive, [proxy = m_proxy.get()] { proxy->setBlackHole(false); });
        break;
    case Fault::Freeze:
        for (const QString &pid : m_server->sql(QStringLiteral("SELECT pid ") + backends).split(QLatin1Char('\n'))) {
            if (const int number = pid.toInt(); number > 0) {
                ::kill(number, SIGSTOP);
                QTimer::singleShot(recovery, &m_alive, [number] { ::kill(number, SIGCONT); });
            }
        }
        break;
    case Fault::CutAfterCommit:
        m_proxy->cutAfterCommit();
        break;
    case Fault::CutBeforeCommit:
        m_proxy->cutBeforeCommit();
        break;
    }
}

} // namespace hoithi::test
