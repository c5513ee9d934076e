// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/connectionstate.h"

#include <functional>
#include <map>
#include <mutex>

namespace hoithi {

/// The connections of one session as one state: the worst of theirs. Thread-safe.
class ConnectionWatch
{
public:
    using Observer = std::function<void(const ConnectionState &)>;

    /// Called on the thread that noticed, one call at a time and only on a change of the kind; an empty one takes it away.
    /// No call is running any more when this returns: not to be called from an observer.
    void observe(Observer observer);
    [[nodiscard]] ConnectionState state() const;

    /// What one connection, named by any address, has come to.
    void report(const void *connection, ConnectionState::Kind kind);

private:
    mutable std::mutex m_stateMutex;
    std::mutex m_observerMutex; ///< held while the observer runs
    std::map<const void *, ConnectionState::Kind> m_kinds;
    ConnectionState m_state;
    Observer m_observer;
};

} // namespace hoithi
