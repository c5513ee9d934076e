// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/httpstransport.h"

#include "backend/backendtexts.h"
#include "backend/httpsexchange.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <future>

namespace hoithi {

namespace {

QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QNetworkRequest prepared(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest prepared(request.url);
    prepared.setSslConfiguration(tls);
    // What is put somewhere goes there or nowhere: followed, it would become a question whose answer looks like success.
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, request.method == HttpMethod::Put
                                                                        ? QNetworkRequest::ManualRedirectPolicy
                                                                        : QNetworkRequest::SameOriginRedirectPolicy);
    prepared.setMaximumRedirectsAllowed(3);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Named by hand, so that Qt leaves inflating to us: with the sums checked, and bounded.
    prepared.setRawHeader("Accept-Encoding", "gzip");
    prepared.setRawHeader("Accept", "application/json, application/problem+json");
    prepared.setHeader(
        QNetworkRequest::UserAgentHeader,
        QString(u"HoiThi/" + QCoreApplication::applicationVersion())); // Qt would say that it is a browser
    prepared.setRawHeader("Authorization", "Bearer " + request.token);
    if (!request.ifNoneMatch.isEmpty())
        prepared.setRawHeader("If-None-Match", request.ifNoneMatch);
    if (!request.ifMatch.isEmpty())
        prepared.setRawHeader("If-Match", request.ifMatch);
    if (request.method == HttpMethod::Put)
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return prepared;
}

QNetworkReply *started(QNetworkAccessManager &network, const HttpRequest &request, const QSslConfiguration &tls)
{
    switch (request.method) {
    case HttpMethod::Head:
        return network.head(prepared(request, tls));
    case HttpMethod::Put:
        return network.put(prepared(request, tls), request.body);
    case HttpMethod::Get:
        break;
    }
    return network.get(prepared(request, tls));
}

} // namespace

Result<std::unique_ptr<HttpsTransport>> HttpsTransport::open(const QByteArray &pinnedCa, const HttpLimits &limits)
{
    auto tls = std::make_unique<QSslConfiguration>(strictTls());
    if (!pinnedCa.isEmpty()) {
        const QList<QSslCertificate> trusted = QSslCertificate::fromData(pinnedCa, QSsl::Pem);
        if (trusted.isEmpty())
            return failure(ErrorCode::InvalidArgument,
                           Backend::tr("The file of the certificate authority holds no certificate in PEM form."));
        tls->setCaCertificates(trusted);
    }
    return std::unique_ptr<HttpsTransport>(new HttpsTransport(std::move(tls), limits));
}

HttpsTransport::HttpsTransport(std::unique_ptr<QSslConfiguration> tls, const HttpLimits &limits)
    : m_tls(std::move(tls)), m_limits(limits), m_network(new QNetworkAccessManager)
{
    m_network->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("backend"));
    m_thread.start();
}

HttpsTransport::~HttpsTransport()
{
    m_thread.quit();
    m_thread.wait();
}

Result<HttpAnswer> HttpsTransport::exchange(const HttpRequest &request, const std::stop_token &stop)
{
    // Shared: whoever fulfils it may still be at it when it has been taken.
    const auto answered = std::make_shared<std::promise<Result<HttpAnswer>>>();
    std::future<Result<HttpAnswer>> answer = answered->get_future();
    QNetworkAccessManager *const network = m_network;
    QMetaObject::invokeMethod(network, [this, network, request, answered] {
        new HttpsExchange(started(*network, request, *m_tls), m_limits, network,
                          [answered](Result<HttpAnswer> result) { answered->set_value(std::move(result)); });
    });
    const std::stop_callback cancelling(stop, [network] {
        QMetaObject::invokeMethod(network, [network] {
            for (auto *exchange : network->findChildren<HttpsExchange *>())
                exchange->cancel();
        });
    });
    return answer.get();
}

} // namespace hoithi
