// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresfixture.h"

#include <QRandomGenerator>
#include <QUrl>

#include <libpq-fe.h>

#include <utility>

namespace hoithi::test {

namespace {

QByteArray serverUrl()
{
    return qgetenv("HOITHI_TEST_PG");
}

/// Runs one statement, on the server's maintenance database unless told; the server's message when it refuses, else empty.
QString run(const QString &statement, const QByteArray &url = serverUrl())
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection{PQconnectdb(url.constData()), &PQfinish};
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return QString::fromUtf8(PQerrorMessage(connection.get()));
    const std::unique_ptr<PGresult, decltype(&PQclear)> result{PQexec(connection.get(), statement.toUtf8().constData()),
                                                               &PQclear};
    return PQresultStatus(result.get()) == PGRES_COMMAND_OK ? QString()
                                                            : QString::fromUtf8(PQerrorMessage(connection.get()));
}

} // namespace

PostgresFixture::PostgresFixture(QString database) : m_database(std::move(database)) {}

PostgresFixture::~PostgresFixture()
{
    const QString refused = run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_database));
    if (!refused.isEmpty())
        qWarning("a test database was left behind: %s", qPrintable(refused));
}

bool PostgresFixture::isAvailable()
{
    return !serverUrl().isEmpty();
}

std::unique_ptr<PostgresFixture> PostgresFixture::create(QString *error)
{
    return createFrom(QStringLiteral("template0"), error);
}

std::unique_ptr<PostgresFixture> PostgresFixture::copyOf(const PostgresFixture &other)
{
    return createFrom(other.m_database, nullptr);
}

std::unique_ptr<PostgresFixture> PostgresFixture::createFrom(const QString &base, QString *error)
{
    const QString database =
        QStringLiteral("hoithi_test_%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    const QString refused = isAvailable() ? run(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(database, base))
                                          : QStringLiteral("HOITHI_TEST_PG is not set");
    if (!refused.isEmpty()) {
        if (error != nullptr)
            *error = refused;
        return nullptr;
    }
    return std::unique_ptr<PostgresFixture>(new PostgresFixture(database));
}

QString PostgresFixture::runAsOwner(const QString &statement) const
{
    return run(statement, url().toUtf8());
}

QString PostgresFixture::admit(bool connections) const
{
    const QString allow = QStringLiteral("ALTER DATABASE \"%1\" ALLOW_CONNECTIONS %2")
                              .arg(m_database, connections ? QStringLiteral("true") : QStringLiteral("false"));
    const QString message = run(allow, serverUrl());
    if (connections || !message.isEmpty())
        return message;
    return run(
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'").arg(m_database),
        serverUrl());
}

QString PostgresFixture::url() const
{
    QUrl url(QString::fromUtf8(serverUrl()));
    url.setPath(QString(QLatin1Char('/') + m_database));
    return url.toString(QUrl::FullyEncoded);
}

} // namespace hoithi::test
