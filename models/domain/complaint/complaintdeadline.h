// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QDate>

#include <optional>

namespace hoithi {

/// How many working days there are for an answer, and how many days after a result it can be complained about, where nobody says
/// otherwise.
inline constexpr int defaultAnswerDays = 10;
inline constexpr int defaultComplaintDays = 15;
inline constexpr int mostAnswerDays = 365;

/// Before that nothing can have come in.
inline constexpr Instant firstComplaintAtUtc = std::chrono::sys_days{std::chrono::year{2000} / 1 / 1};

/// Neither weekend nor public holiday (domain/contest/holidays).
[[nodiscard]] bool isWorkingDay(QDate day);

/// The day that is so many working days after this one, which does not count itself.
[[nodiscard]] QDate afterWorkingDays(QDate day, int workingDays);

/// Working days after the first day up to the last, the last counted; negative where the last one lies before.
[[nodiscard]] int workingDaysUntil(QDate first, QDate last);

/// The last day for an answer to what came in at that moment.
[[nodiscard]] QDate answerDue(Instant receivedAtUtc, int workingDays);

/// Whether what came in that day can be due then, whatever days were declared public holidays: weekends and holidays together
/// are never more than as many days again and 15.
[[nodiscard]] bool canBeDue(QDate received, int workingDays, QDate due);

/// The last day on which a result can be complained about. One that is no working day moves to the next that is.
[[nodiscard]] QDate lastDayToComplain(Instant resultAtUtc, int days);

/// Whether it can be the last day to complain of a result that was there on the day when the complaint came in.
[[nodiscard]] bool canBeLastDay(QDate received, QDate last);

} // namespace hoithi
