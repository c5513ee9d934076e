// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/together/attendance.h"

#include "storage/database.h"
#include "storage/repositories/presencerepository.h"

#include <QLoggingCategory>

namespace hoithi {

namespace {

Q_LOGGING_CATEGORY(presenceLog, "hoithi.presence")

/// Whom others are to know of: in a file nobody but who has a form in hand, since each row there is written to the disk.
bool isToBeTold(const Presence &presence, bool shared)
{
    return !presence.fullName.isEmpty() && (shared || !presence.inHand.area.isEmpty());
}

bool isSame(const Presence &one, const Presence &other)
{
    return one.fullName == other.fullName && one.inHand == other.inHand;
}

} // namespace

Result<Instant> Attendance::now(Database &database) const
{
    if (!database.isShared())
        return m_clock.nowUtc();
    HOITHI_TRY(const qint64 now, database.number(QStringLiteral("SELECT clock_ms()")));
    return fromMillis(now);
}

Result<void> Attendance::tell(Database &database, Presence wanted, Instant nowUtc)
{
    PresenceRepository presences(database);
    if (!isToBeTold(wanted, database.isShared())) {
        if (m_told)
            HOITHI_CHECK(presences.remove(wanted.client));
        m_told.reset();
        return {};
    }
    wanted.sinceUtc = m_told && isSame(*m_told, wanted) ? m_told->sinceUtc : nowUtc;
    HOITHI_CHECK(presences.put(wanted, nowUtc));
    m_told = std::move(wanted);
    return presences.removeUnseenSince(nowUtc - goneAfter);
}

Result<bool> Attendance::keep(Database &database, bool noticed)
{
    const auto moment = std::chrono::steady_clock::now();
    const Presence wanted = m_own.now();
    const bool wants = isToBeTold(wanted, database.isShared());
    const bool moved = wants != m_told.has_value() || (wants && !isSame(*m_told, wanted));
    const bool due = !m_last || moment - *m_last >= signOfLifeEvery;
    if (!moved && !due && !noticed)
        return false;
    HOITHI_TRY(const Instant nowUtc, now(database));
    if (moved || due) {
        m_last = moment;
        const Result<void> told = tell(database, wanted, nowUtc);
        if (!told && database.isBroken())
            return failure(told.error());
        if (!told) // a file that may only be read, or that somebody writes to: without this, work goes on all the same
            qCDebug(presenceLog, "the others are not told: %s", qPrintable(told.error().detail));
    }
    HOITHI_TRY(std::vector<Presence> found, PresenceRepository(database).others(wanted.client, nowUtc - goneAfter));
    if (found == m_others)
        return false;
    m_others = std::move(found);
    return true;
}

void Attendance::leave(Database &database)
{
    if (m_told && !PresenceRepository(database).remove(m_told->client))
        qCDebug(presenceLog, "the others will notice by themselves");
    m_told.reset();
}

} // namespace hoithi
