// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/postgresdialect.h"
#include "storage/row.h"
#include "storage/server/connectfailure.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QUuid>
#include <QVariant>

#include <libpq-fe.h>

#include <array>
#include <memory>

namespace hoithi {

namespace {

/// Settings of the session. The server gives up a client that vanished, so that its lock does not keep the others waiting.
constexpr std::array settings{"search_path = hoithi, pg_temp",
                              "lock_timeout = '5s'",
                              "client_min_messages = warning",
                              "idle_in_transaction_session_timeout = '5min'",
                              "client_connection_check_interval = '5s'",
                              "tcp_keepalives_idle = 10",
                              "tcp_keepalives_interval = 5",
                              "tcp_keepalives_count = 3",
                              "tcp_user_timeout = '20s'"};

Result<QString> sessionMark(Database &database)
{
    QString mark;
    HOITHI_CHECK(database.select(QStringLiteral("SELECT COALESCE(current_setting('hoithi.session', true), '')"), {},
                                 [&](const Row &row) { mark = row.text(0); }));
    return mark;
}

/// A pooler that gives each transaction another server session loses what was set. Seen from outside: while somebody else has
/// a transaction open, a session that is not ours alone answers without our mark.
Result<void> checkPooler(Database &database, const ServerAddress &server)
{
    HOITHI_TRY(const qint64 process, database.number(QStringLiteral("SELECT pg_backend_pid()")));
    auto *handle = static_cast<PGconn *>(database.nativeHandle());
    if (PQbackendPID(handle) == process)
        return {}; // nobody in between
    const QString mark = QUuid::createUuid().toString(QUuid::Id128);
    HOITHI_CHECK(database.execute(QStringLiteral("SET hoithi.session = '%1'").arg(mark)));
    const std::unique_ptr<PGconn, decltype(&PQfinish)> other(
        PQconnectdb(server.conninfoWithPassword().toUtf8().constData()), &PQfinish);
    PQclear(PQexec(other.get(), "BEGIN"));
    PQclear(PQexec(other.get(), "SELECT 1"));
    HOITHI_TRY(const QString found, sessionMark(database));
    if (found == mark)
        return {};
    return failure(ErrorCode::Unsupported,
                   QCoreApplication::translate("Storage", "The connection pooler before “%1” gives away sessions after "
                                                          "each transaction. Set it to session pooling.")
                       .arg(database.displayName()));
}

/// Whoever has none of the contest's roles cannot even see that its tables exist.
Result<void> checkMembership(Database &database)
{
    HOITHI_TRY(const qint64 seen,
               database.number(QStringLiteral(
                   "SELECT COALESCE(has_schema_privilege(to_regnamespace('hoithi'), 'USAGE'), true)::int")));
    if (seen == 1)
        return {};
    return failure(noMember(database.displayName()));
}

/// What the server remarks on is no answer, and in its language: libpq would write it to the terminal.
void dropNotices(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (auto *server = *static_cast<PGconn *const *>(handle.constData()))
        PQsetNoticeProcessor(
            server, [](void *, const char *) {}, nullptr);
}

} // namespace

Result<Connection> connectServer(const QString &address)
{
    HOITHI_TRY(const ServerAddress server, parseServerAddress(address));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        connection.setConnectOptions(server.conninfo);
        connection.setPassword(server.password);
        if (connection.open()) {
            dropNotices(connection);
            return Connection{name, server.displayName, std::make_unique<PostgresDialect>(), {}, server};
        }
    }
    QSqlDatabase::removeDatabase(name);
    return failure(connectFailure(server));
}

Result<void> reopenServer(const QString &name, const ServerAddress &server)
{
    QSqlDatabase connection = QSqlDatabase::database(name, false);
    connection.close();
    connection.setPassword(server.password);
    if (!connection.open())
        return failure(connectFailure(server));
    dropNotices(connection);
    return {};
}

Result<void> configureServer(Database &database, const ServerAddress &server)
{
    HOITHI_TRY(const qint64 version,
               database.number(QStringLiteral("SELECT current_setting('server_version_num')::bigint")));
    if (version < 150000) {
        return failure(
            ErrorCode::Unsupported,
            QCoreApplication::translate("Storage", "The server “%1” is older than PostgreSQL 15. Update it first.")
                .arg(database.displayName()));
    }
    for (const char *setting : settings)
        HOITHI_CHECK(database.execute(QString(QLatin1String("SET ") + QLatin1String(setting))));
    HOITHI_CHECK(checkMembership(database));
    return checkPooler(database, server);
}

} // namespace hoithi
