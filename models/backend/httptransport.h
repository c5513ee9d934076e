// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

#include <stop_token>

namespace hoithi {

enum class HttpMethod { Get, Head, Put };

struct HttpRequest
{
    QUrl url;
    QByteArray token;       ///< goes to this origin and to no other
    QByteArray ifNoneMatch; ///< an entity tag, "*", or empty
    HttpMethod method = HttpMethod::Get;
    QByteArray ifMatch = {}; ///< the same
    QByteArray body = {};    ///< of a Put: JSON
};

/// What came back, whatever the status; the body only with 200 of a Get, inflated and complete.
struct HttpAnswer
{
    int status = 0;
    QByteArray entityTag;
    QByteArray retryAfter;
    QByteArray contentType;
    QByteArray body;
};

/// One request and its answer. Waits; used by one thread.
class HttpTransport
{
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;

    /// Io: the network or the other side failed, and may not a moment later. Refused: it is not whom the certificate should
    /// name, or it sent elsewhere. BadInput: more than the bounds, or not as HTTP wants it. Cancelled.
    [[nodiscard]] virtual Result<HttpAnswer> exchange(const HttpRequest &request, const std::stop_token &stop) = 0;
};

} // namespace hoithi
