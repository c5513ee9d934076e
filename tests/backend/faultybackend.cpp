// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultybackend.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <zlib.h>

namespace hoithi::test {

namespace {

constexpr QByteArrayView headEnd("\r\n\r\n");

SeenRequest parsed(const QByteArray &bytes)
{
    SeenRequest request;
    const qsizetype end = bytes.indexOf(headEnd);
    const QByteArray head = bytes.left(end);
    request.body = bytes.mid(end + headEnd.size());
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = QUrlQuery(QString::fromLatin1(mark < 0 ? QByteArray() : target.mid(mark + 1)));
    for (const QByteArray &line : lines.mid(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

/// With all of the body that its length announces.
bool isWhole(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(headEnd);
    if (end < 0)
        return false;
    const SeenRequest request = parsed(bytes.left(end + headEnd.size()));
    return bytes.size() - end - headEnd.size() >= request.headers.value("content-length").toLongLong();
}

/// Byte by byte, as long as the other side stays.
void drip(QIODevice *socket, const RawReply &reply)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes = reply.bytes, at = qsizetype(0)]() mutable {
        if (at < bytes.size())
            socket->write(bytes.constData() + at++, 1);
    });
    timer->start(reply.dripMillis);
}

void send(QSslSocket *socket, const RawReply &reply)
{
    if (reply.silent)
        return;
    if (reply.dripMillis > 0)
        return drip(socket, reply);
    if (reply.cutAfter == 0)
        return socket->abort();
    socket->write(reply.bytes.left(reply.cutAfter < 0 ? reply.bytes.size() : reply.cutAfter));
    if (!reply.stays)
        socket->disconnectFromHost();
}

} // namespace

RawReply reply(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    if (status != 304) // NOLINT(readability-magic-numbers): has no body by its definition
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {bytes + "Connection: close\r\n\r\n" + body};
}

RawReply json(const QByteArray &body, const QByteArrayList &headers)
{
    return reply(200, body, headers + QByteArrayList{"Content-Type: application/json"});
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64,
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.chop(stream.avail_out);
    deflateEnd(&stream);
    return packed;
}

FaultyBackend::FaultyBackend(const QSslConfiguration &tls) : m_server(new QSslServer)
{
    m_server->setSslConfiguration(tls);
    if (m_server->listen(QHostAddress::LocalHost))
        m_port = m_server->serverPort();
    QObject::connect(m_server, &QSslServer::pendingConnectionAvailable, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

FaultyBackend::~FaultyBackend()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultyBackend::answer(Answering answering)
{
    const std::scoped_lock lock(m_mutex);
    m_answering = std::move(answering);
    m_seen.clear();
}

std::vector<SeenRequest> FaultyBackend::seen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_seen;
}

void FaultyBackend::serve(QIODevice *device)
{
    auto *socket = qobject_cast<QSslSocket *>(device);
    QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket, bytes = QByteArray()]() mutable {
        bytes += socket->readAll();
        if (isWhole(bytes))
            send(socket, replyTo(std::exchange(bytes, {})));
    };
    QObject::connect(socket, &QSslSocket::readyRead, socket, read);
    if (socket->bytesAvailable() > 0)
        Q_EMIT socket->readyRead();
}

RawReply FaultyBackend::replyTo(const QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_seen.push_back(parsed(bytes));
    return m_answering ? m_answering(m_seen.back()) : reply(500);
}

} // namespace hoithi::test
