// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/serverplace.h"

#include <QStringList>
#include <QUrl>

namespace hoithi {

namespace {

QString escaped(const QString &part, const char *kept = "")
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, kept));
}

QString plain(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QStringList listOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        parts << part.trimmed();
    return parts;
}

/// "a:5432,b:5433"; an IPv6 address stands in brackets.
QString placesOf(const ServerPlace &place)
{
    const QStringList ports = listOf(place.ports);
    QStringList places;
    for (const QString &host : listOf(place.hosts)) {
        const QString bare = host.startsWith(u'[') ? host.mid(1, host.size() - 2) : host;
        const QString port = ports.size() > 1 ? ports.value(places.size()) : ports.value(0);
        const QString name = bare.contains(u':') ? QString(u'[' + bare + u']') : escaped(bare);
        places << (port.isEmpty() ? name : QString(name + u':' + port));
    }
    return places.join(u',');
}

QString optionsOf(const ServerPlace &place)
{
    QStringList options;
    const auto add = [&options](const char *key, const QString &value) {
        if (!value.isEmpty())
            options << QString(QLatin1String(key) + u'=' + escaped(value, "/"));
    };
    add("service", place.service);
    add("sslmode", place.encryption);
    add("sslrootcert", place.authority);
    if (!place.others.isEmpty())
        options << place.others;
    return options.isEmpty() ? QString() : QString(u'?' + options.join(u'&'));
}

void takeOptions(const QString &query, ServerPlace &place)
{
    QStringList others;
    for (const QString &option : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString value = plain(option.section(u'=', 1));
        if (option.startsWith(QLatin1String("service=")))
            place.service = value;
        else if (option.startsWith(QLatin1String("sslmode=")))
            place.encryption = value;
        else if (option.startsWith(QLatin1String("sslrootcert=")))
            place.authority = value;
        else
            others << option;
    }
    place.others = others.join(u'&');
}

void takePlaces(const QString &text, ServerPlace &place)
{
    QStringList hosts;
    QStringList ports;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = each.indexOf(u':', each.indexOf(u']') + 1);
        hosts << plain(colon < 0 ? each : each.left(colon));
        ports << (colon < 0 ? QString() : each.mid(colon + 1));
    }
    place.hosts = hosts.join(u',');
    if (ports.count(ports.value(0)) == ports.size())
        ports = {ports.value(0)};
    place.ports = ports.join(u',');
}

} // namespace

QString addressOf(const ServerPlace &place)
{
    QString address = QStringLiteral("postgresql://");
    if (!place.login.isEmpty())
        address += escaped(place.login) + u'@';
    return address + placesOf(place) + u'/' + escaped(place.database) + optionsOf(place);
}

ServerPlace placeOf(const QString &address)
{
    ServerPlace place;
    takeOptions(address.section(u'?', 1), place);
    QString rest = address.section(u'?', 0, 0).section(QStringLiteral("://"), 1);
    place.database = plain(rest.section(u'/', 1));
    rest = rest.section(u'/', 0, 0);
    if (rest.contains(u'@'))
        place.login = plain(rest.section(u'@', 0, 0).section(u':', 0, 0));
    takePlaces(rest.section(u'@', -1), place);
    return place;
}

} // namespace hoithi
