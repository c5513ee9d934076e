// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/patientexchange.h"

#include "backend/backendaddress.h"
#include "backend/backendtexts.h"

namespace hoithi {

namespace {

bool isPassing(const HttpAnswer &answer)
{
    return answer.status >= static_cast<int>(HttpStatus::FirstServerError)
           || isStatus(answer, HttpStatus::RequestTimeout) || isStatus(answer, HttpStatus::TooEarly)
           || isStatus(answer, HttpStatus::TooManyRequests);
}

Error busy(const HttpAnswer &answer)
{
    if (isStatus(answer, HttpStatus::TooManyRequests))
        return {ErrorCode::Io, Backend::tr("The backend has too much to do. Try again later."),
                statusDetail(answer.status)};
    return {ErrorCode::Io, Backend::tr("The backend cannot answer at the moment. Try again later."),
            statusDetail(answer.status)};
}

} // namespace

QString statusDetail(int status)
{
    return QStringLiteral("HTTP status %1").arg(status);
}

Error unknownAnswer(int status)
{
    return {ErrorCode::BadInput,
            Backend::tr("The backend answered in a way that HoiThi does not know (status %1). Check the address.")
                .arg(status),
            statusDetail(status)};
}

Result<HttpAnswer> PatientExchange::ask(HttpRequest request, const std::stop_token &stop)
{
    constexpr int mostTokens = 3;
    int refusedTokens = 0;
    for (;;) {
        Result<HttpAnswer> answer = askOnce(request, stop);
        if (answer && isStatus(*answer, HttpStatus::Unauthorized)) {
            if (++refusedTokens > mostTokens)
                return failure(ErrorCode::Refused, Backend::tr("The backend refuses the token. Ask for a new one."),
                               statusDetail(answer->status));
            HOITHI_CHECK(renewToken());
            continue;
        }
        if (answer && !isPassing(*answer))
            return answer;
        if (!answer && answer.error().code != ErrorCode::Io)
            return answer;
        const Error cause = answer ? busy(*answer) : answer.error();
        HOITHI_CHECK(m_pacer.afterFailure(cause, answer ? answer->retryAfter : QByteArray(), stop));
    }
}

Result<HttpAnswer> PatientExchange::askOnce(HttpRequest &request, const std::stop_token &stop)
{
    if (m_token.isEmpty())
        HOITHI_CHECK(renewToken());
    HOITHI_CHECK(m_pacer.beforeRequest(stop));
    request.token = m_token;
    return m_transport.exchange(request, stop);
}

Result<void> PatientExchange::renewToken()
{
    HOITHI_TRY(m_token, m_tokens(m_token));
    if (isBearerToken(m_token))
        return {};
    m_token.clear();
    return failure(ErrorCode::InvalidArgument,
                   Backend::tr("This is no token of a backend: a token is one line of letters, digits and -._~+/="));
}

} // namespace hoithi
