// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QDateTime>

namespace hoithi {

QTimeZone contestTimeZone()
{
    return QTimeZone(static_cast<int>(std::chrono::seconds(contestUtcOffset).count()));
}

QString toIsoUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString toIsoLocal(Instant instant)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone());
    return local.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("+07:00");
}

} // namespace hoithi
