// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tcpproxy.h"

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hoithi::test {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool sendAll(int socket, const char *data, ssize_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, data, static_cast<size_t>(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

} // namespace

TcpProxy::TcpProxy(int serverPort)
    : m_serverPort(serverPort), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof(address);
    ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
    ::listen(m_listener, 16);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
}

TcpProxy::~TcpProxy()
{
    m_thread.request_stop();
    m_thread.join();
    closeAll();
    ::close(m_listener);
}

void TcpProxy::setBlackHole(bool on)
{
    m_closeAll = !on;
    m_blackHole = on;
}

void TcpProxy::closeAll()
{
    for (const Pair &pair : m_pairs) {
        ::close(pair.client);
        ::close(pair.server);
    }
    m_pairs.clear();
}

void TcpProxy::accept()
{
    const Pair pair{::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC),
                    ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    const sockaddr_in address = loopback(m_serverPort);
    if (::connect(pair.server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0) {
        m_pairs.push_back(pair);
        return;
    }
    ::close(pair.client);
    ::close(pair.server);
}

/// False when the connection is to end.
bool TcpProxy::forward(Pair &pair, bool fromClient)
{
    std::array<char, 65536> buffer{};
    const ssize_t size = ::recv(fromClient ? pair.client : pair.server, buffer.data(), buffer.size(), 0);
    if (size <= 0)
        return false;
    const QByteArray data = QByteArray::fromRawData(buffer.data(), size);
    const bool commits = fromClient && (data.contains("COMMIT\0") || (pair.savesForm && data.contains("EXECUTE")));
    if (fromClient)
        pair.savesForm = data.contains("UPDATE draft") || (pair.savesForm && !commits);
    if (commits && m_cutBeforeCommit.exchange(false))
        return false;
    if (!sendAll(fromClient ? pair.server : pair.client, buffer.data(), size))
        return false;
    if (!commits || !m_cutAfterCommit.exchange(false))
        return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // the server has its time to store it
    return false;
}

void TcpProxy::serve(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (m_closeAll.exchange(false))
            closeAll();
        std::vector<pollfd> wanted{{m_listener, POLLIN, 0}};
        for (const Pair &pair : m_pairs) {
            wanted.push_back({pair.client, POLLIN, 0});
            wanted.push_back({pair.server, POLLIN, 0});
        }
        if (m_blackHole || ::poll(wanted.data(), wanted.size(), 20) <= 0) {
            if (m_blackHole)
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            continue;
        }
        for (std::size_t i = m_pairs.size(); i-- > 0;) {
            const bool client = (wanted[1 + 2 * i].revents != 0);
            const bool server = (wanted[2 + 2 * i].revents != 0);
            if ((!client || forward(m_pairs[i], true)) && (!server || forward(m_pairs[i], false)))
                continue;
            ::close(m_pairs[i].client);
            ::close(m_pairs[i].server);
            m_pairs.erase(m_pairs.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (wanted[0].revents != 0)
            accept();
    }
}

} // namespace hoithi::test
