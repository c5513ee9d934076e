// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectionwatch.h"

#include <algorithm>

namespace hoithi {

void ConnectionWatch::observe(Observer observer)
{
    const std::lock_guard lock(m_observerMutex);
    m_observer = std::move(observer);
}

ConnectionState ConnectionWatch::state() const
{
    const std::lock_guard lock(m_stateMutex);
    return m_state;
}

void ConnectionWatch::report(const void *connection, ConnectionState::Kind kind)
{
    const std::lock_guard told(m_observerMutex);
    ConnectionState state;
    {
        const std::lock_guard lock(m_stateMutex);
        m_kinds[connection] = kind;
        const auto worst =
            std::ranges::max_element(m_kinds, {}, [](const auto &entry) { return entry.second; })->second;
        if (worst == m_state.kind)
            return;
        m_state = {worst, std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now())};
        state = m_state;
    }
    if (m_observer)
        m_observer(state);
}

} // namespace hoithi
