// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/presence.h"

#include <vector>

namespace hoithi {

class Database;

/// Who has the contest open. On a server all moments are the server's.
class PresenceRepository
{
public:
    explicit PresenceRepository(Database &database) : m_database(database) {}

    /// A sign of life: the row of that client says this from now on.
    [[nodiscard]] Result<void> put(const Presence &presence, Instant nowUtc);
    [[nodiscard]] Result<void> remove(const QString &client);
    /// Takes away who gave no sign of life since.
    [[nodiscard]] Result<void> removeUnseenSince(Instant limitUtc);
    /// Everybody but `client` who gave a sign of life since; by name.
    [[nodiscard]] Result<std::vector<Presence>> others(const QString &client, Instant limitUtc) const;

private:
    Database &m_database;
};

} // namespace hoithi
