// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typedday.h"

namespace hoithi {

std::optional<QDate> typedDay(const QString &text)
{
    constexpr int firstYear = 2000;
    constexpr int lastYear = 2099;
    const QString typed = text.trimmed();
    for (const char *format : {"yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"}) {
        const QDate day = QDate::fromString(typed, QString::fromLatin1(format));
        if (day.isValid() && day.year() >= firstYear && day.year() <= lastYear)
            return day;
    }
    return {};
}

std::optional<QDateTime> typedMoment(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    const std::optional<QDate> day = typedDay(parts.front());
    if (!day || parts.size() != 2)
        return {};
    for (const char *format : {"H:mm", "H'h'mm"}) {
        const QTime time = QTime::fromString(parts.back(), QString::fromLatin1(format));
        if (time.isValid())
            return QDateTime(*day, time, Qt::UTC);
    }
    return {};
}

} // namespace hoithi
