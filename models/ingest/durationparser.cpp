// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/durationparser.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace hoithi {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longestDuration = std::chrono::hours(24 * 366);

/// Digits with at most one point between them.
std::optional<double> decimal(std::string_view text)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const bool fits = !text.empty() && isDigit(text.front()) && isDigit(text.back())
                      && std::ranges::all_of(text, [&](char c) { return isDigit(c) || c == '.'; })
                      && std::ranges::count(text, '.') <= 1;
    double number = 0;
    if (!fits
        || std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ec != std::errc{})
        return std::nullopt;
    return number;
}

std::optional<milliseconds> inMillis(double number, double unit)
{
    const double millis = number * unit;
    if (millis > static_cast<double>(longestDuration.count()))
        return std::nullopt;
    return milliseconds(std::llround(millis));
}

std::optional<milliseconds> parseClock(std::string_view text)
{
    const std::size_t last = text.rfind(':');
    if (last == std::string_view::npos)
        return std::nullopt;
    const std::size_t first = text.find(':');
    const bool hasHours = first != last;
    const auto seconds = decimal(text.substr(last + 1));
    const auto minutes = decimal(text.substr(hasHours ? first + 1 : 0, last - (hasHours ? first + 1 : 0)));
    const auto hours = hasHours ? decimal(text.substr(0, first)) : 0;
    if (!seconds || !minutes || !hours || *seconds >= 60 || (hasHours && *minutes >= 60)
        || text.substr(0, last).find('.') != std::string_view::npos)
        return std::nullopt;
    return inMillis((*hours * 60 + *minutes) * 60 + *seconds, 1000);
}

} // namespace

std::optional<milliseconds> parseDuration(std::string_view text, DurationUnit unit)
{
    if (unit == DurationUnit::Clock)
        return parseClock(text);
    const auto number = decimal(text);
    return number ? inMillis(*number, unit == DurationUnit::Millis    ? 1
                                      : unit == DurationUnit::Seconds ? 1000
                                                                      : 60'000)
                  : std::nullopt;
}

} // namespace hoithi
