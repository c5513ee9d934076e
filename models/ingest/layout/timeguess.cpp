// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/timeguess.h"

#include <algorithm>
#include <array>
#include <string>

namespace hoithi {

namespace {

bool isPlausible(const std::optional<Instant> &instant)
{
    constexpr Instant begin{std::chrono::sys_days(std::chrono::year(2010) / 1 / 1)};
    constexpr Instant end{std::chrono::sys_days(std::chrono::year(2100) / 1 / 1)};
    return instant && *instant >= begin && *instant < end;
}

bool isClock(std::string_view text)
{
    return text.find(':') != std::string_view::npos && parseDuration(text, DurationUnit::Clock).has_value();
}

/// A whole serial is a day, and at midnight a moment: nobody knows, so that it is only the day.
bool isMoment(std::string_view text, TimeFormat format)
{
    const bool dayOnly = format == TimeFormat::Excel && text.find('.') == std::string_view::npos;
    return !dayOnly && isPlausible(parseTime(text, format));
}

bool isDate(std::string_view text, TimeFormat format)
{
    const bool knowsDates =
        format == TimeFormat::Iso || format == TimeFormat::DayMonth || format == TimeFormat::MonthDay;
    if (format == TimeFormat::Excel)
        return text.find('.') == std::string_view::npos && isPlausible(parseTime(text, format));
    return knowsDates && isPlausible(parseTime(std::string(text) + " 12:00:00", format));
}

constexpr std::array allFormats{TimeFormat::Iso,        TimeFormat::DayMonth, TimeFormat::MonthDay,
                                TimeFormat::JavaScript, TimeFormat::Excel,    TimeFormat::UnixSeconds,
                                TimeFormat::UnixMillis};

using Fits = bool (*)(std::string_view, TimeFormat);

/// Where some values have the day first and others the month, no format is certain, however few they are.
void addOtherOrder(const ColumnValues &values, Fits fits, std::vector<TimeFormat> &formats)
{
    using enum TimeFormat;
    const auto add = [&](TimeFormat known, TimeFormat other) {
        const bool contradicted = std::ranges::any_of(
            values.all(), [&](std::string_view value) { return fits(value, other) && !fits(value, known); });
        if (formats == std::vector{known} && contradicted)
            formats.push_back(other);
    };
    add(DayMonth, MonthDay);
    add(MonthDay, DayMonth);
}

/// Formats that most values are in. Of two that differ in which number is the month, one that explains more rules the other out.
std::vector<TimeFormat> formatsOf(const ColumnValues &values, Fits fits)
{
    std::vector<TimeFormat> formats;
    std::size_t best = 0;
    for (const TimeFormat format : allFormats) {
        const auto count = static_cast<std::size_t>(
            std::ranges::count_if(values.all(), [&](std::string_view value) { return fits(value, format); }));
        if (count == 0 || (values.all().size() - count) * 10 > values.all().size())
            continue;
        if (count > best)
            formats.clear();
        if (count >= best)
            formats.push_back(format);
        best = std::max(best, count);
    }
    addOtherOrder(values, fits, formats);
    return formats;
}

} // namespace

TimeGuess guessTimes(const ColumnValues &values)
{
    TimeGuess guess;
    if (values.isEmpty())
        return guess;
    guess.moments = formatsOf(values, isMoment);
    if (guess.moments.empty())
        guess.dates = formatsOf(values, isDate);
    guess.isClock = values.mostly(isClock);
    for (const DurationUnit unit :
         {DurationUnit::Seconds, DurationUnit::Millis, DurationUnit::Minutes, DurationUnit::Clock}) {
        if (values.mostly([unit](std::string_view value) { return parseDuration(value, unit).has_value(); }))
            guess.durations.push_back(unit);
    }
    return guess;
}

} // namespace hoithi
