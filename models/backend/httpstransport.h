// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/httptransport.h"

#include <QThread>

#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QSslConfiguration;

namespace hoithi {

/// How long and how much an answer may be, whatever the other side does.
struct HttpLimits
{
    std::chrono::milliseconds connecting{30'000}; ///< until its first byte
    std::chrono::milliseconds silence{20'000};    ///< from one byte to the next
    std::chrono::milliseconds whole{120'000};     ///< against bytes that drip
    qint64 sentBytes = qint64{16} * 1024 * 1024;
    qint64 bodyBytes = qint64{16} * 1024 * 1024; ///< inflated
};

/// Over TLS 1.2 or later, with a certificate that holds; nothing makes it go on without one. Redirections within the same origin
/// are followed, no others. Network events are handled on a thread of its own, while exchange() waits.
class HttpsTransport final : public HttpTransport
{
public:
    /// `pinnedCa`: certificates in PEM, which alone are trusted then. Empty: those that this computer trusts. InvalidArgument
    /// where there is something else in it.
    [[nodiscard]] static Result<std::unique_ptr<HttpsTransport>> open(const QByteArray &pinnedCa,
                                                                      const HttpLimits &limits = {});
    ~HttpsTransport() override;

    [[nodiscard]] Result<HttpAnswer> exchange(const HttpRequest &request, const std::stop_token &stop) override;

private:
    HttpsTransport(std::unique_ptr<QSslConfiguration> tls, const HttpLimits &limits);

    std::unique_ptr<QSslConfiguration> m_tls;
    HttpLimits m_limits;
    QThread m_thread;
    QNetworkAccessManager *m_network; ///< lives and ends on the thread
};

} // namespace hoithi
