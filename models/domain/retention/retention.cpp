// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention/retention.h"

#include <QDateTime>

namespace hoithi {

QDate localDay(Instant instantUtc)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instantUtc), contestTimeZone()).date();
}

QDate lastDayKept(const RetentionPolicy &policy, Instant lastCloseAtUtc)
{
    return policy.months > 0 ? localDay(lastCloseAtUtc).addMonths(policy.months) : policy.until;
}

bool isErasureDue(QDate lastDay, Instant nowUtc)
{
    return lastDay.isValid() && localDay(nowUtc) > lastDay;
}

} // namespace hoithi
