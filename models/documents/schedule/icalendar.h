// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace hoithi {

/// Something in a calendar: either from one moment to another, or whole days, the last one included.
struct CalendarEvent
{
    QString uid;      ///< the same for the same thing whenever it is exported: a calendar replaces what it has
    int sequence = 0; ///< how often it was changed
    QString summary;
    QString description;
    QString categories;
    Instant beginsAtUtc;
    Instant endsAtUtc;
    QDate firstDay; ///< null: by the moments
    QDate lastDay;
    bool cancelled = false;
};

/// As iCalendar (RFC 5545). `madeAtUtc` is when its events were as they are.
[[nodiscard]] QByteArray writeICalendar(const QString &name, const std::vector<CalendarEvent> &events,
                                        Instant madeAtUtc);

} // namespace hoithi
