// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace hoithi::test {

/// A bad network between a client and a PostgreSQL server on this machine, on a port of its own.
class TcpProxy
{
public:
    explicit TcpProxy(int serverPort);
    ~TcpProxy();
    TcpProxy(const TcpProxy &) = delete;
    TcpProxy &operator=(const TcpProxy &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// Swallows everything without a word; connections stay open. False: as before for new connections, the old ones end.
    void setBlackHole(bool on);
    /// Ends a connection right after the next COMMIT of a client was passed on, before its answer is. The save of a form, which
    /// commits itself, counts as one.
    void cutAfterCommit() { m_cutAfterCommit = true; }
    /// The same before it is passed on.
    void cutBeforeCommit() { m_cutBeforeCommit = true; }
    [[nodiscard]] bool hasCut() const { return !m_cutAfterCommit && !m_cutBeforeCommit; }

private:
    struct Pair
    {
        int client = -1;
        int server = -1;
        bool savesForm = false; ///< with what it executes next
    };
    void serve(const std::stop_token &stop);
    [[nodiscard]] bool forward(Pair &pair, bool fromClient);
    void accept();
    void closeAll();

    int m_serverPort;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_blackHole = false;
    std::atomic<bool> m_closeAll = false;
    std::atomic<bool> m_cutAfterCommit = false;
    std::atomic<bool> m_cutBeforeCommit = false;
    std::vector<Pair> m_pairs; ///< touched on m_thread only
    std::jthread m_thread;
};

} // namespace hoithi::test
