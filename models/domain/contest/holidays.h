// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace hoithi {

/// Public holidays of Vietnam, by the Labour Code (Bộ luật Lao động 45/2019/QH14, Điều 112).
enum class HolidayKind { NewYear, LunarNewYear, HungKings, Reunification, Labour, NationalDay };

struct Holiday
{
    QDate day;
    HolidayKind kind = HolidayKind::NewYear;

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// Of a year from 2000 to 2099, by day. Of Tết the last day of the old year and the first four of the new one; which five days they
/// are, and the second day of the National Day, the Prime Minister decides for each year: where it is not known here, 2/9 stands alone.
[[nodiscard]] std::vector<Holiday> holidaysIn(int year);

[[nodiscard]] std::optional<Holiday> holidayOn(QDate day);
/// From the first day to the last, both included.
[[nodiscard]] std::vector<Holiday> holidaysBetween(QDate first, QDate last);
[[nodiscard]] bool isWeekend(QDate day);

} // namespace hoithi
