// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/networkerrors.h"

#include "backend/backendtexts.h"

#include <algorithm>

namespace hoithi {

namespace {

bool anyOf(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    return std::ranges::any_of(
        errors, [kinds](const QSslError &error) { return std::ranges::find(kinds, error.error()) != kinds.end(); });
}

QString certificateProblem(const QList<QSslError> &errors)
{
    if (anyOf(errors, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return Backend::tr(
            "The backend's certificate is not valid today. Check the date of this computer, or ask whoever "
            "runs the backend.");
    if (anyOf(errors, {QSslError::HostNameMismatch}))
        return Backend::tr("The backend's certificate is for another address. Check the address. Nothing was sent.");
    return Backend::tr(
        "Nobody whom this computer trusts vouches for the backend's certificate. Where the backend has a "
        "certificate authority of its own, give its file. Nothing was sent.");
}

QString connectionProblem(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Backend::tr("The backend's address is not known. Check the address and the network.");
    case QNetworkReply::ConnectionRefusedError:
        return Backend::tr("The backend does not take connections at this address. Check the address, or try later.");
    case QNetworkReply::SslHandshakeFailedError:
        return Backend::tr("No secure connection to the backend could be made. Ask whoever runs it.");
    default:
        return Backend::tr("The connection to the backend broke off. Check the network and try again.");
    }
}

} // namespace

Error networkError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    QString detail = QStringLiteral("network error %1").arg(static_cast<int>(reply.error()));
    for (const QSslError &error : tlsErrors)
        detail += QStringLiteral(", TLS error %1").arg(static_cast<int>(error.error()));
    if (!tlsErrors.isEmpty())
        return {ErrorCode::Refused, certificateProblem(tlsErrors), detail};
    if (reply.error() == QNetworkReply::InsecureRedirectError || reply.error() == QNetworkReply::TooManyRedirectsError)
        return redirectedElsewhere();
    return {ErrorCode::Io, connectionProblem(reply.error()), detail};
}

Error redirectedElsewhere()
{
    return {ErrorCode::Refused,
            Backend::tr(
                "The backend sends on to another address. The token was not sent there. Ask for the right address."),
            QStringLiteral("redirection")};
}

QString damagedAnswer()
{
    return Backend::tr("The backend's answer came damaged. Try again.");
}

} // namespace hoithi
