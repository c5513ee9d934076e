// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QDate>
#include <QString>

namespace hoithi {

/// How long personal data is kept: months after the last round has closed, or until a date. The newest one holds.
struct RetentionPolicy
{
    qint64 id = 0;
    int months = 0; ///< 0 where a date is given
    QDate until;    ///< the last day; invalid where months are given
    QString setBy;
    QString reason;
    Instant setAtUtc;

    friend bool operator==(const RetentionPolicy &, const RetentionPolicy &) = default;
};

/// What is proposed where nobody has decided: long enough for complaints, and for the year's accounts to be examined.
inline constexpr int suggestedRetentionMonths = 12;
inline constexpr int longestRetentionMonths = 1200;

/// In the contest's time zone.
[[nodiscard]] QDate localDay(Instant instantUtc);

/// The last day on which personal data is kept. From the day after, it is to be erased.
[[nodiscard]] QDate lastDayKept(const RetentionPolicy &policy, Instant lastCloseAtUtc);

[[nodiscard]] bool isErasureDue(QDate lastDay, Instant nowUtc);

} // namespace hoithi
