// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backendaddress.h"

#include "backend/backendtexts.h"

#include <QUrlQuery>

#include <algorithm>

namespace hoithi {

namespace {

constexpr qsizetype longestAddress = 2000;
constexpr qsizetype longestToken = 4096;

tl::unexpected<Error> refused(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

} // namespace

Result<BackendAddress> BackendAddress::parse(const QString &text)
{
    const QUrl given(text.trimmed(), QUrl::StrictMode);
    if (!given.isValid() || given.host().isEmpty() || text.size() > longestAddress)
        return refused(Backend::tr("This is no address of a backend. It looks like https://host/path."));
    if (given.scheme() != QLatin1String("https"))
        return refused(Backend::tr("A backend is asked over https only: give an address that begins with https://."));
    if (!given.userInfo().isEmpty() || given.hasQuery() || given.hasFragment())
        return refused(Backend::tr("The address of a backend holds no name, password, “?” or “#”. The token is kept "
                                   "apart from it."));
    QUrl url = given.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (url.path() == QLatin1String("/"))
        url.setPath({});
    if (constexpr int httpsPort = 443; url.port() == httpsPort)
        url.setPort(-1);
    return BackendAddress(std::move(url));
}

QUrl BackendAddress::partOfRound(int round, const QString &what) const
{
    QUrl url = m_url;
    url.setPath(m_url.path() + QStringLiteral("/v1/rounds/%1/%2").arg(QString::number(round), what));
    return url;
}

QUrl BackendAddress::submissions(int round) const
{
    return partOfRound(round, QStringLiteral("submissions"));
}

QUrl BackendAddress::submissions(int round, const QByteArray &cursor, int limit) const
{
    QUrl url = submissions(round);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    if (!cursor.isEmpty()) // of any signs: percent-encoding once is what the other side undoes
        query.addQueryItem(QStringLiteral("cursor"), QString::fromLatin1(cursor.toPercentEncoding()));
    url.setQuery(query);
    return url;
}

bool isBearerToken(QByteArrayView token)
{
    const auto isSign = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("-._~+/=").contains(c);
    };
    return !token.isEmpty() && token.size() <= longestToken && std::ranges::all_of(token, isSign);
}

} // namespace hoithi
