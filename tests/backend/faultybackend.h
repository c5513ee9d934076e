// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslConfiguration>
#include <QThread>
#include <QUrlQuery>

#include <functional>
#include <mutex>
#include <vector>

class QSslServer;

namespace hoithi::test {

/// A request as it came, names of headers in small letters.
struct SeenRequest
{
    QByteArray method;
    QByteArray path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// The bytes that are sent for it, and how.
struct RawReply
{
    QByteArray bytes;     ///< from the status line on
    qint64 cutAfter = -1; ///< so many bytes, then the connection is closed
    int dripMillis = 0;   ///< one byte after each such time
    bool silent = false;  ///< nothing comes, and the connection stays
    bool stays = false;   ///< the connection, after the last byte
};

/// `body` under a status, with the length and these further headers.
[[nodiscard]] RawReply reply(int status, const QByteArray &body = {}, const QByteArrayList &headers = {});
[[nodiscard]] RawReply json(const QByteArray &body, const QByteArrayList &headers = {});
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

/// An HTTPS server that sends whatever it is told, byte by byte, on a thread of its own. Every reply ends its connection.
class FaultyBackend
{
public:
    using Answering = std::function<RawReply(const SeenRequest &)>; ///< called on the server's thread

    explicit FaultyBackend(const QSslConfiguration &tls);
    ~FaultyBackend();
    FaultyBackend(const FaultyBackend &) = delete;
    FaultyBackend &operator=(const FaultyBackend &) = delete;

    void answer(Answering answering); ///< forgets the requests seen so far
    [[nodiscard]] QString address() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] std::vector<SeenRequest> seen() const;

private:
    void serve(QIODevice *socket);
    [[nodiscard]] RawReply replyTo(const QByteArray &bytes);

    QThread m_thread;
    QSslServer *m_server;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    Answering m_answering;
    std::vector<SeenRequest> m_seen;
};

} // namespace hoithi::test
