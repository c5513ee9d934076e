// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/httpsexchange.h"

#include "backend/backendtexts.h"
#include "backend/networkerrors.h"

#include <array>
#include <utility>

namespace hoithi {

namespace {

constexpr int okStatus = 200;

Error tooLarge()
{
    return {ErrorCode::BadInput,
            Backend::tr("The backend sends more than a page may hold. Whoever runs it has to correct that."),
            QStringLiteral("answer too large")};
}

Error tooSlow()
{
    return {ErrorCode::Io, Backend::tr("The backend does not answer in time. Check the network and try again."),
            QStringLiteral("time-out")};
}

} // namespace

HttpsExchange::HttpsExchange(QNetworkReply *reply, const HttpLimits &limits, QObject *parent, Done done)
    : QObject(parent), m_reply(reply), m_limits(limits), m_done(std::move(done))
{
    constexpr qint64 bufferSize = qint64{256} * 1024;
    m_reply->setParent(this);
    m_reply->setReadBufferSize(bufferSize); // what is not read is not sent: a bound before our own
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpsExchange::takeBytes);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpsExchange::noteSent);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; }); // kept to be told, never passed over
    connect(m_reply, &QNetworkReply::finished, this, &HttpsExchange::finish);
    for (QTimer *timer : {&m_silence, &m_whole}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { stopWith(tooSlow()); });
    }
    m_silence.start(m_limits.connecting);
    m_whole.start(m_limits.whole);
}

void HttpsExchange::cancel()
{
    stopWith({ErrorCode::Cancelled, {}, {}});
}

void HttpsExchange::stopWith(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    m_reply->abort();
}

int HttpsExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// While what was to be sent still goes out, nobody can answer it.
void HttpsExchange::noteSent(qint64 bytes)
{
    if (bytes > std::exchange(m_sent, bytes) && m_received == 0)
        m_silence.start(m_limits.connecting);
}

void HttpsExchange::takeBytes()
{
    m_silence.start(m_limits.silence);
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    if (m_received > m_limits.sentBytes)
        return stopWith(tooLarge());
    if (status() != okStatus || m_error)
        return; // no more than a status is wanted
    if (const Result<void> taken = takeBody(bytes); !taken)
        stopWith(taken.error());
}

Result<void> HttpsExchange::takeBody(const QByteArray &bytes)
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip") {
        if (!m_gzip)
            m_gzip.emplace();
        return inflate(bytes);
    }
    if (!encoding.isEmpty() && encoding != "identity")
        return failure(ErrorCode::BadInput,
                       Backend::tr("The backend compresses its answer in a way that it was not asked for. Whoever runs "
                                   "it has to correct that."),
                       QStringLiteral("Content-Encoding"));
    if (m_body.size() + bytes.size() > m_limits.bodyBytes)
        return failure(tooLarge());
    m_body.append(bytes);
    return {};
}

Result<void> HttpsExchange::inflate(const QByteArray &bytes)
{
    std::string_view input(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::array<char, std::size_t{64} * 1024> piece{};
    for (;;) {
        const Result<std::size_t> count = m_gzip->inflate(input, piece.data(), piece.size());
        if (!count)
            return failure(ErrorCode::BadInput, damagedAnswer(), QStringLiteral("gzip"));
        if (*count == 0 && input.empty())
            return {};
        if (m_body.size() + static_cast<qsizetype>(*count) > m_limits.bodyBytes)
            return failure(tooLarge());
        m_body.append(piece.data(), static_cast<qsizetype>(*count));
    }
}

void HttpsExchange::finish()
{
    if (m_reply->bytesAvailable() > 0 && !m_error)
        takeBytes();
    m_silence.stop();
    m_whole.stop();
    m_reply->disconnect(this);
    deleteLater();
    m_done(outcome());
}

Result<HttpAnswer> HttpsExchange::outcome()
{
    if (m_error)
        return failure(*m_error);
    const int code = status();
    constexpr int firstRedirection = 300;
    constexpr int notModified = 304;
    constexpr int firstRefusal = 400;
    const bool redirected = code >= firstRedirection && code < firstRefusal && code != notModified;
    // With a status that is no success the reply is in error too, without anything being wrong with the connection.
    if (redirected || code == 0 || (code < firstRefusal && m_reply->error() != QNetworkReply::NoError))
        return failure(redirected ? redirectedElsewhere() : networkError(*m_reply, m_tlsErrors));
    if (code == okStatus && m_gzip && !m_gzip->atMemberEnd())
        return failure(ErrorCode::BadInput, damagedAnswer(), QStringLiteral("gzip cut off"));
    HttpAnswer answer;
    answer.status = code;
    answer.entityTag = m_reply->rawHeader("ETag").trimmed();
    answer.retryAfter = m_reply->rawHeader("Retry-After").trimmed();
    answer.contentType = m_reply->rawHeader("Content-Type").trimmed();
    answer.body = std::move(m_body);
    return answer;
}

} // namespace hoithi
