// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/httptransport.h"
#include "backend/pacer.h"
#include "backend/tokensource.h"

namespace hoithi {

enum class HttpStatus {
    Ok = 200,
    Created = 201,
    NoContent = 204,
    NotModified = 304,
    Unauthorized = 401,
    Forbidden = 403,
    NoSuchThing = 404,
    RequestTimeout = 408,
    Conflict = 409,
    Gone = 410,
    PreconditionFailed = 412,
    TooLarge = 413,
    Unprocessable = 422,
    TooEarly = 425,
    TooManyRequests = 429,
    FirstServerError = 500
};

[[nodiscard]] inline bool isStatus(const HttpAnswer &answer, HttpStatus status)
{
    return answer.status == static_cast<int>(status);
}

/// Of an error that an answer's status is the reason of, for the log.
[[nodiscard]] QString statusDetail(int status);

/// A status that no request of ours should have.
[[nodiscard]] Error unknownAnswer(int status);

/// Asks a backend until an answer comes that waiting does not change: what passes (a lost connection, a backend that is busy) is
/// waited for, and a token that is refused looked up once more.
class PatientExchange
{
public:
    PatientExchange(HttpTransport &transport, Pacer &pacer, TokenSource tokens)
        : m_transport(transport), m_pacer(pacer), m_tokens(std::move(tokens))
    {}

    /// The token is put in here.
    [[nodiscard]] Result<HttpAnswer> ask(HttpRequest request, const std::stop_token &stop);

private:
    [[nodiscard]] Result<HttpAnswer> askOnce(HttpRequest &request, const std::stop_token &stop);
    [[nodiscard]] Result<void> renewToken();

    HttpTransport &m_transport;
    Pacer &m_pacer;
    TokenSource m_tokens;
    QByteArray m_token;
};

} // namespace hoithi
