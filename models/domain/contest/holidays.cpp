// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/holidays.h"

#include "domain/contest/lunarcalendar.h"

#include <algorithm>
#include <iterator>

namespace hoithi {

namespace {

/// Beside 2/9, where it was decided; the second day there is since 2021.
std::optional<QDate> besideNationalDay(int year)
{
    switch (year) {
    case 2021:
    case 2024:
        return QDate(year, 9, 3);
    case 2022:
    case 2023:
    case 2025:
    case 2026:
        return QDate(year, 9, 1);
    default:
        return {};
    }
}

} // namespace

std::vector<Holiday> holidaysIn(int year)
{
    if (year < 2000 || year > 2099)
        return {};
    std::vector<Holiday> days{{QDate(year, 1, 1), HolidayKind::NewYear},
                              {lunarDay(year, 3, 10), HolidayKind::HungKings},
                              {QDate(year, 4, 30), HolidayKind::Reunification},
                              {QDate(year, 5, 1), HolidayKind::Labour},
                              {QDate(year, 9, 2), HolidayKind::NationalDay}};
    const QDate newYear = lunarDay(year, 1, 1);
    for (int day = -1; day <= 3; ++day)
        days.push_back({newYear.addDays(day), HolidayKind::LunarNewYear});
    if (const auto beside = besideNationalDay(year))
        days.push_back({*beside, HolidayKind::NationalDay});
    std::ranges::sort(days, {}, &Holiday::day);
    return days;
}

std::optional<Holiday> holidayOn(QDate day)
{
    const std::vector<Holiday> days = holidaysIn(day.year());
    const auto found = std::ranges::find(days, day, &Holiday::day);
    return found == days.end() ? std::nullopt : std::optional(*found);
}

std::vector<Holiday> holidaysBetween(QDate first, QDate last)
{
    std::vector<Holiday> between;
    for (int year = first.year(); year <= last.year(); ++year) {
        std::ranges::copy_if(holidaysIn(year), std::back_inserter(between), [first, last](const Holiday &holiday) {
            return holiday.day >= first && holiday.day <= last;
        });
    }
    return between;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace hoithi
