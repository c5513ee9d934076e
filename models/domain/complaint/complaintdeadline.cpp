// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint/complaintdeadline.h"

#include "domain/contest/holidays.h"
#include "domain/contest/schedule.h"

namespace hoithi {

namespace {
constexpr int mostDaysOff = 15; ///< one after the other: Tết with what is moved to its days, and the weekends around it
} // namespace

bool isWorkingDay(QDate day)
{
    return !isWeekend(day) && !holidayOn(day);
}

QDate afterWorkingDays(QDate day, int workingDays)
{
    while (workingDays > 0) {
        day = day.addDays(1);
        workingDays -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

int workingDaysUntil(QDate first, QDate last)
{
    if (last < first)
        return -workingDaysUntil(last, first);
    int count = 0;
    for (QDate day = first.addDays(1); day <= last; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

QDate answerDue(Instant receivedAtUtc, int workingDays)
{
    return afterWorkingDays(contestDay(receivedAtUtc), workingDays);
}

bool canBeDue(QDate received, int workingDays, QDate due)
{
    const qint64 days = received.daysTo(due);
    return due.isValid() && days >= workingDays && days <= 2 * workingDays + mostDaysOff;
}

QDate lastDayToComplain(Instant resultAtUtc, int days)
{
    QDate last = contestDay(resultAtUtc).addDays(days);
    while (!isWorkingDay(last))
        last = last.addDays(1);
    return last;
}

bool canBeLastDay(QDate received, QDate last)
{
    return last.isValid() && last.year() >= 2000 && received.daysTo(last) <= mostAnswerDays + mostDaysOff;
}

} // namespace hoithi
