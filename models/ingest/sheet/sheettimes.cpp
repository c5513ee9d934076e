// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/sheettimes.h"

#include "ingest/sheet/workbook.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace hoithi {

namespace {

using Kind = DumpCell::Kind;

constexpr double secondsADay = 86'400;

std::string fixedText(double number)
{
    std::array<char, 64> digits{};
    constexpr int tenthOfAMilli = 10;
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, tenthOfAMilli);
    return std::string(digits.data(), written.ptr);
}

template<typename... Numbers>
std::string formatted(const char *format, Numbers... numbers)
{
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), format, numbers...);
    return std::string(text.data(), static_cast<std::size_t>(std::max(size, 0)));
}

/// "08:05:12", however many hours.
std::string clockText(double days)
{
    const auto seconds = std::llround(days * secondsADay);
    return formatted("%02lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// A day in the profile's form; empty where that form is no date of digits.
std::string dateText(double serial, TimeFormat format)
{
    constexpr std::chrono::sys_days origin = std::chrono::sys_days(std::chrono::year(1899) / 12 / 30);
    const std::chrono::year_month_day day(origin + std::chrono::days(static_cast<int>(serial)));
    const int year = static_cast<int>(day.year());
    const auto month = static_cast<unsigned>(day.month());
    const auto number = static_cast<unsigned>(day.day());
    if (format == TimeFormat::Iso)
        return formatted("%04d-%02u-%02u", year, month, number);
    if (format == TimeFormat::DayMonth)
        return formatted("%02u/%02u/%04d", number, month, year);
    if (format == TimeFormat::MonthDay)
        return formatted("%02u/%02u/%04d", month, number, year);
    return {};
}

std::string durationText(double days, DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Seconds:
        return fixedText(days * secondsADay);
    case DurationUnit::Millis:
        return std::to_string(std::llround(days * secondsADay * 1000));
    case DurationUnit::Minutes:
        return fixedText(days * secondsADay / 60);
    case DurationUnit::Clock:
        break;
    }
    return clockText(days);
}

} // namespace

SheetTimes::SheetTimes(const ColumnMap &columns, const MappingProfile &profile, bool since1904)
    : m_time(profile.time), m_duration(profile.duration), m_epoch(since1904 ? Workbook::daysTo1904 : 0)
{
    m_places[0].field = DumpField::StartedAt;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::optional<ColumnUse> use = columns.use(i);
        for (Place &place : m_places) {
            if (use && use->field == place.field)
                (use->isClock ? place.clock : place.date) = i;
        }
    }
}

bool SheetTimes::settle(const HeaderCells &cells, RawRecord &record)
{
    for (Place &place : m_places) {
        if (!settleField(place, cells, record))
            return false;
    }
    return true;
}

bool SheetTimes::settleField(Place &place, const HeaderCells &cells, RawRecord &record) const
{
    const auto isDate = [&cells](std::optional<std::size_t> column) {
        return column && cells.kinds[*column] == Kind::Date;
    };
    if (!isDate(place.date) && !isDate(place.clock))
        return true;
    const bool isDuration = m_duration && place.field == DumpField::StartedAt;
    if (isDuration ? settleDuration(place, cells) : settleParts(place, cells, record))
        return true;
    record.setMalformed(cells.texts[isDate(place.date) ? *place.date : *place.clock], place.field);
    return false;
}

/// As stored, but for where days begin; nothing where it is no such number.
std::optional<double> SheetTimes::serialOf(const HeaderCells &cells, std::size_t column) const
{
    const std::string_view text = cells.texts[column];
    double number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    constexpr double beyondAllDates = 3e6;
    const bool isSerial = parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() && number >= 0
                          && number < beyondAllDates && cells.kinds[column] != Kind::Text;
    return isSerial ? std::optional(number) : std::nullopt;
}

bool SheetTimes::settleDuration(Place &place, const HeaderCells &cells) const
{
    const std::optional<double> days = place.date ? serialOf(cells, *place.date) : std::nullopt;
    if (!days || place.clock)
        return false;
    place.text = durationText(*days, *m_duration);
    cells.texts[*place.date] = place.text;
    return true;
}

/// A date, and where it has a column of its own, the time of day.
bool SheetTimes::settleParts(Place &place, const HeaderCells &cells, RawRecord &record) const
{
    if (!place.date)
        return false;
    std::string_view &date = cells.texts[*place.date];
    const std::optional<double> day = serialOf(cells, *place.date);
    const bool hasClock = place.clock && !cells.texts[*place.clock].empty();
    const std::optional<double> clock = hasClock ? serialOf(cells, *place.clock) : std::nullopt;
    if (clock && *clock >= 1)
        return false; // it has a day of its own
    if (day && (clock || !hasClock)) {
        if (hasClock && std::floor(*day) != *day)
            return false;
        if (place.clock && !hasClock && std::floor(*day) == *day)
            return true; // a date alone is no time
        place.text = fixedText(*day + clock.value_or(0) + m_epoch);
        date = place.text;
        if (hasClock)
            cells.texts[*place.clock] = {};
        record.isSerial[static_cast<std::size_t>(place.field)] = true;
        return true;
    }
    if (clock) {
        place.clockText = clockText(*clock);
        cells.texts[*place.clock] = place.clockText;
        return true;
    }
    place.text = day ? dateText(*day + m_epoch, m_time) : std::string();
    if (!place.text.empty())
        date = place.text;
    return !place.text.empty();
}

} // namespace hoithi
