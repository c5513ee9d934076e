// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server/serveraddress.h"

#include "storage/server/typedpasswords.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrlQuery>

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <memory>

namespace hoithi {

namespace {

constexpr std::array askable{"sslmode",         "sslrootcert",          "sslcert", "sslkey",
                             "connect_timeout", "target_session_attrs", "service"};

tl::unexpected<Error> noAddress()
{
    return failure(ErrorCode::InvalidArgument,
                   QCoreApplication::translate("Storage", "A shared store is named like postgresql://user@host:5432/"
                                                          "database; its password belongs into ~/.pgpass."));
}

QString pair(const QString &key, QString value)
{
    value.replace(QLatin1String("\\"), QLatin1String("\\\\")).replace(QLatin1String("'"), QLatin1String("\\'"));
    return QStringLiteral("%1='%2' ").arg(key, value);
}

/// What stands before the question mark. libpq reads it: QUrl knows one host only.
Result<QHash<QString, QString>> placeOf(const QString &address)
{
    using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;
    char *message = nullptr;
    const Options options(PQconninfoParse(address.toUtf8().constData(), &message), &PQconninfoFree);
    PQfreemem(message);
    if (!options)
        return noAddress();
    QHash<QString, QString> place;
    for (const PQconninfoOption *option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr && *option->val != '\0')
            place.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    return place;
}

Result<void> addWish(const QString &key, const QString &value, ServerAddress &server)
{
    bool isNumber = true;
    const bool isTimeout = key == QLatin1String("answer_timeout");
    if (isTimeout)
        server.answerTimeout = std::chrono::seconds(value.toUInt(&isNumber));
    const bool known =
        isTimeout || std::ranges::any_of(askable, [&key](const char *name) { return key == QLatin1String(name); });
    // Qt's driver takes a semicolon for the end of an option, wherever it stands.
    if (!known || !isNumber || value.isEmpty() || value.contains(QLatin1Char(';'))) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate(
                           "Storage", "The address of a shared store cannot ask for “%1” like this. It takes service, "
                                      "sslmode, sslrootcert, sslcert, sslkey, target_session_attrs, connect_timeout "
                                      "and answer_timeout.")
                           .arg(key.left(60)));
    }
    if (!isTimeout)
        server.conninfo.append(pair(key, value));
    return {};
}

/// Without tcp_user_timeout and keepalives a lost network blocks for half a minute, or for ever. Of an option that stands
/// twice libpq takes the last.
QString defaults(bool severalHosts)
{
    QString options = QStringLiteral("connect_timeout=5 tcp_user_timeout=5000 keepalives=1 keepalives_idle=5 "
                                     "keepalives_interval=2 keepalives_count=3 application_name=hoithi ");
    if (severalHosts) // of a replica nobody could work
        options.append(QLatin1String("target_session_attrs=read-write "));
    return options;
}

/// "a:5432,b:5433": of a port that is not given nothing is said.
QString hostsWithPorts(const QString &hosts, const QString &ports)
{
    QStringList shown = hosts.split(QLatin1Char(','));
    const QStringList given = ports.split(QLatin1Char(','));
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString port = given.size() == 1 ? given.constFirst() : given.value(i); // one for all, or each its own
        if (port.isEmpty())
            continue;
        const bool isNumeric = shown[i].contains(QLatin1Char(':')); // IPv6
        shown[i] = (isNumeric ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(shown[i], port);
    }
    return shown.join(QLatin1Char(','));
}

} // namespace

QString ServerAddress::conninfoWithPassword() const
{
    return password.isEmpty() ? conninfo : QString(conninfo + pair(QStringLiteral("password"), password));
}

Result<ServerAddress> parseServerAddress(const QString &address)
{
    const qsizetype question = address.indexOf(QLatin1Char('?'));
    HOITHI_TRY(const auto place, placeOf(question < 0 ? address : address.left(question)));
    const QUrlQuery query(question < 0 ? QString() : address.mid(question + 1));
    const QString host = place.value(QStringLiteral("host"));
    const QString database = place.value(QStringLiteral("dbname"));
    const QString service = query.queryItemValue(QStringLiteral("service"), QUrl::FullyDecoded);
    if (place.contains(QStringLiteral("password")) || (service.isEmpty() && (host.isEmpty() || database.isEmpty())))
        return noAddress();
    ServerAddress server;
    const QString hosts = hostsWithPorts(host, place.value(QStringLiteral("port")));
    server.displayName = host.isEmpty() ? service : QString(hosts + QLatin1Char('/') + database);
    server.conninfo = defaults(host.contains(QLatin1Char(',')));
    for (const char *key : {"host", "port", "user", "dbname"}) {
        const QString value = place.value(QLatin1String(key));
        if (value.contains(QLatin1Char(';')))
            return noAddress();
        if (!value.isEmpty())
            server.conninfo.append(pair(QLatin1String(key), value));
    }
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
        HOITHI_CHECK(addWish(key, value, server));
    server.password = typedPassword(server.conninfo);
    return server;
}

} // namespace hoithi
