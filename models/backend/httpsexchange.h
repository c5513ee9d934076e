// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/httpstransport.h"
#include "containers/gzipinflater.h"

#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <optional>

namespace hoithi {

/// One request under way: collects its answer within the limits, tells it once, and deletes itself.
class HttpsExchange final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpAnswer>)>;

    HttpsExchange(QNetworkReply *reply, const HttpLimits &limits, QObject *parent, Done done);

    void cancel();

private:
    void takeBytes();
    void noteSent(qint64 bytes);
    [[nodiscard]] Result<void> takeBody(const QByteArray &bytes);
    [[nodiscard]] Result<void> inflate(const QByteArray &bytes);
    void stopWith(Error error);
    void finish();
    [[nodiscard]] Result<HttpAnswer> outcome();
    [[nodiscard]] int status() const;

    QNetworkReply *m_reply;
    HttpLimits m_limits;
    Done m_done;
    QTimer m_silence;
    QTimer m_whole;
    qint64 m_received = 0;
    qint64 m_sent = 0;
    QByteArray m_body;
    std::optional<GzipInflater> m_gzip;
    QList<QSslError> m_tlsErrors;
    std::optional<Error> m_error; ///< why it was ended from this side
};

} // namespace hoithi
