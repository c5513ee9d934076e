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

} // namespace hoithi
