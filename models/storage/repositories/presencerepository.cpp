// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/presencerepository.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

Result<void> PresenceRepository::put(const Presence &presence, Instant nowUtc)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO presence (client, full_name, area, subject, since, seen_at) VALUES (?, ?, ?, ?, ?, "
                       "?) ON CONFLICT (client) DO UPDATE SET full_name = excluded.full_name, area = excluded.area, "
                       "subject = excluded.subject, since = excluded.since, seen_at = excluded.seen_at"),
        {presence.client, presence.fullName, presence.inHand.area, presence.inHand.subject, toMillis(presence.sinceUtc),
         toMillis(nowUtc)});
}

Result<void> PresenceRepository::remove(const QString &client)
{
    return m_database.execute(QStringLiteral("DELETE FROM presence WHERE client = ?"), {client});
}

Result<void> PresenceRepository::removeUnseenSince(Instant limitUtc)
{
    return m_database.execute(QStringLiteral("DELETE FROM presence WHERE seen_at < ?"), {toMillis(limitUtc)});
}

Result<std::vector<Presence>> PresenceRepository::others(const QString &client, Instant limitUtc) const
{
    std::vector<Presence> found;
    HOITHI_CHECK(m_database.select(
        QStringLiteral(
            "SELECT client, full_name, area, subject, since FROM presence WHERE client <> ? AND seen_at >= ? "
            "ORDER BY full_name, client"),
        {client, toMillis(limitUtc)}, [&](const Row &row) {
            found.push_back({row.text(0), row.text(1), {row.text(2), row.text(3)}, row.instant(4)});
        }));
    return found;
}

} // namespace hoithi
