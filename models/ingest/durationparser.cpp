// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/durationparser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

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

struct UnitWord
{
    std::string_view word;
    int seconds;
};

constexpr std::array unitWords{
    UnitWord{"giờ", 3600},  UnitWord{"gio", 3600},   UnitWord{"tiếng", 3600}, UnitWord{"h", 3600},
    UnitWord{"hour", 3600}, UnitWord{"hours", 3600}, UnitWord{"phút", 60},    UnitWord{"phut", 60},
    UnitWord{"ph", 60},     UnitWord{"p", 60},       UnitWord{"m", 60},       UnitWord{"min", 60},
    UnitWord{"mins", 60},   UnitWord{"minute", 60},  UnitWord{"minutes", 60}, UnitWord{"giây", 1},
    UnitWord{"giay", 1},    UnitWord{"s", 1},        UnitWord{"sec", 1},      UnitWord{"secs", 1},
    UnitWord{"second", 1},  UnitWord{"seconds", 1}};

/// The part of the text before a character of that kind, which is taken off.
template<typename Kind>
std::string_view takenUntil(std::string_view &text, Kind isEnd)
{
    const auto end = static_cast<std::size_t>(std::ranges::find_if(text, isEnd) - text.begin());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end);
    return part;
}

/// "1 giờ 12 phút 34 giây": each number with its unit, the larger ones first.
std::optional<milliseconds> parseWords(std::string_view text)
{
    const auto isBlank = [](char c) {
        return c == ' ';
    };
    const auto isNoBlank = [](char c) {
        return c != ' ';
    };
    const auto isNumber = [](char c) {
        return (c >= '0' && c <= '9') || c == '.';
    };
    const auto isNoNumber = [&](char c) {
        return !isNumber(c);
    };
    double total = 0;
    int smallest = 0; // unit so far
    for (takenUntil(text, isNoBlank); !text.empty(); takenUntil(text, isNoBlank)) {
        const auto number = decimal(takenUntil(text, isNoNumber));
        takenUntil(text, isNoBlank);
        std::string word(takenUntil(text, [&](char c) { return isBlank(c) || isNumber(c); }));
        std::ranges::transform(word, word.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
        const auto *unit = std::ranges::find(unitWords, std::string_view(word), &UnitWord::word);
        const bool follows = unit != unitWords.end() && (smallest == 0 || (unit->seconds < smallest && number < 60));
        if (!number || !follows)
            return std::nullopt;
        smallest = unit->seconds;
        total += *number * smallest;
    }
    return smallest > 0 ? inMillis(total, 1000) : std::nullopt;
}

} // namespace

std::optional<milliseconds> parseDuration(std::string_view text, DurationUnit unit)
{
    if (unit == DurationUnit::Clock)
        return text.find(':') == std::string_view::npos ? parseWords(text) : parseClock(text);
    const auto number = decimal(text);
    return number ? inMillis(*number, unit == DurationUnit::Millis    ? 1
                                      : unit == DurationUnit::Seconds ? 1000
                                                                      : 60'000)
                  : std::nullopt;
}

} // namespace hoithi
