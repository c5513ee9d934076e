// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/presence.h"

#include <QUuid>

#include <mutex>

namespace hoithi {

/// What a session lets the others know of it. Set on one thread, told on another.
class OwnPresence
{
public:
    void set(const QString &fullName, const DraftKey &inHand)
    {
        const std::scoped_lock lock(m_mutex);
        m_fullName = fullName;
        m_inHand = inHand;
    }
    /// Without a moment. Nameless: nobody is to know.
    [[nodiscard]] Presence now() const
    {
        const std::scoped_lock lock(m_mutex);
        return {m_client, m_fullName, m_inHand, {}};
    }

private:
    mutable std::mutex m_mutex;
    const QString m_client = QUuid::createUuid().toString(QUuid::Id128);
    QString m_fullName;
    DraftKey m_inHand;
};

} // namespace hoithi
