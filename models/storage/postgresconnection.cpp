// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/postgresdialect.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace hoithi {

namespace {

/// What libpq is told beside the place of the database. Of an option that stands twice it takes the last.
Result<QString> connectOptions(const QUrl &address)
{
    static const QStringList known{QStringLiteral("sslmode"), QStringLiteral("sslrootcert"),
                                   QStringLiteral("connect_timeout")};
    // Without tcp_user_timeout a lost network blocks for half a minute.
    QString options = QStringLiteral("connect_timeout=5;tcp_user_timeout=5000;application_name=hoithi");
    for (const auto &[key, given] : QUrlQuery(address).queryItems(QUrl::FullyDecoded)) {
        // Qt's driver takes a semicolon for the end of an option, wherever it stands.
        if (!known.contains(key) || given.isEmpty() || given.contains(QLatin1Char(';'))) {
            return failure(ErrorCode::InvalidArgument,
                           QCoreApplication::translate(
                               "Storage", "The address of a shared store cannot ask for “%1” like this. It "
                                          "takes sslmode, sslrootcert and connect_timeout.")
                               .arg(key.left(60)));
        }
        QString value = given;
        value.replace(QLatin1String("\\"), QLatin1String("\\\\")).replace(QLatin1String("'"), QLatin1String("\\'"));
        options.append(QStringLiteral(";%1='%2'").arg(key, value));
    }
    return options;
}

} // namespace

Result<Connection> connectServer(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString databaseName = url.path().mid(1);
    if (!url.isValid() || url.host().isEmpty() || databaseName.isEmpty() || !url.password().isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("Storage",
                                                   "A shared store is named like postgresql://user@host:5432/"
                                                   "database; its password belongs into ~/.pgpass."));
    }
    HOITHI_TRY(const QString options, connectOptions(url));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString displayName(url.host() + QLatin1Char('/') + databaseName);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        connection.setHostName(url.host());
        connection.setPort(url.port(5432));
        connection.setUserName(url.userName());
        connection.setDatabaseName(databaseName);
        connection.setConnectOptions(options);
        if (connection.open())
            return Connection{name, displayName, std::make_unique<PostgresDialect>(), {}};
    }
    QSqlDatabase::removeDatabase(name);
    return failure(ErrorCode::Locked,
                   QCoreApplication::translate("Storage",
                                               "The server “%1” cannot be reached or refuses this user. Check the "
                                               "address, the network and the password.")
                       .arg(displayName));
}

Result<void> configureServer(Database &database)
{
    HOITHI_TRY(const qint64 version,
               database.number(QStringLiteral("SELECT current_setting('server_version_num')::bigint")));
    if (version < 150000) {
        return failure(
            ErrorCode::Unsupported,
            QCoreApplication::translate("Storage", "The server “%1” is older than PostgreSQL 15. Update it first.")
                .arg(database.displayName()));
    }
    HOITHI_CHECK(database.execute(QStringLiteral("SET search_path = hoithi, pg_temp")));
    HOITHI_CHECK(database.execute(QStringLiteral("SET lock_timeout = '5s'")));
    HOITHI_CHECK(database.execute(QStringLiteral("SET client_min_messages = warning")));
    return {};
}

} // namespace hoithi
