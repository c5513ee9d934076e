// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/timeparser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace hoithi {

namespace {

using std::chrono::minutes;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a text from the front; every step says whether it fitted.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool done() const { return m_text.empty(); }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    [[nodiscard]] std::string_view rest() const { return m_text; }

    bool take(char c)
    {
        const bool fits = peek() == c && !done();
        if (fits)
            m_text.remove_prefix(1);
        return fits;
    }
    bool takeAny(std::string_view set)
    {
        const bool fits = !done() && std::ranges::any_of(set, [this](char c) { return c == m_text.front(); });
        if (fits)
            m_text.remove_prefix(1);
        return fits;
    }
    bool takeText(std::string_view text)
    {
        const bool fits = m_text.starts_with(text);
        if (fits)
            m_text.remove_prefix(text.size());
        return fits;
    }
    bool number(std::size_t digits, int &value)
    {
        if (m_text.size() < digits)
            return false;
        value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (!isDigit(m_text[i]))
                return false;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(digits);
        return true;
    }
    /// One digit or two.
    bool shortNumber(int &value) { return number(2, value) || number(1, value); }
    /// ".345678" as milliseconds, the rest cut off; no fraction is 0.
    bool fraction(int &millis)
    {
        millis = 0;
        if (!takeAny(".,"))
            return true;
        if (!isDigit(peek()))
            return false;
        for (int unit = 100; isDigit(peek()); unit /= 10) {
            millis += unit * (peek() - '0');
            m_text.remove_prefix(1);
        }
        return true;
    }
    /// The first of `names` (three letters each) as 0, 1, …; -1 where none fits.
    template<std::size_t N>
    int name(const std::array<std::string_view, N> &names)
    {
        for (std::size_t i = 0; i < N; ++i) {
            if (takeText(names[i]))
                return static_cast<int>(i);
        }
        return -1;
    }

private:
    std::string_view m_text;
};

struct CivilTime
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millis = 0;

    [[nodiscard]] std::chrono::year_month_day date() const
    {
        return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month))
               / std::chrono::day(static_cast<unsigned>(day));
    }
    [[nodiscard]] std::optional<Instant> at(minutes offset) const
    {
        if (year < 1970 || year > 2999 || !date().ok() || hour > 23 || minute > 59 || second > 59)
            return std::nullopt;
        return Instant(std::chrono::sys_days(date())) + std::chrono::hours(hour) + minutes(minute)
               + std::chrono::seconds(second) + std::chrono::milliseconds(millis) - offset;
    }
};

/// "+07:00", "+0700", "+07".
bool scanOffset(Scanner &scanner, minutes &offset)
{
    const bool negative = scanner.peek() == '-';
    if (!scanner.takeAny("+-"))
        return false;
    int hours = 0;
    int mins = 0;
    if (!scanner.number(2, hours))
        return false;
    const bool colon = scanner.take(':');
    if ((colon || isDigit(scanner.peek())) && !scanner.number(2, mins))
        return false;
    if (hours > 23 || mins > 59)
        return false;
    offset = minutes((negative ? -1 : 1) * (hours * 60 + mins));
    return true;
}

bool scanClock(Scanner &scanner, CivilTime &time)
{
    if (!scanner.number(2, time.hour) || !scanner.take(':') || !scanner.number(2, time.minute))
        return false;
    if (!scanner.take(':'))
        return true;
    return scanner.number(2, time.second) && scanner.fraction(time.millis);
}

/// The digits at known places of a text.
class DigitPlaces
{
public:
    explicit DigitPlaces(std::string_view text) : m_text(text) {}

    int one(std::size_t at)
    {
        const int digit = m_text[at] - '0';
        m_areDigits = m_areDigits && digit >= 0 && digit <= 9;
        return digit;
    }
    int two(std::size_t at) { return one(at) * 10 + one(at + 1); }
    /// Whether there were digits at all places so far.
    [[nodiscard]] bool areDigits() const { return m_areDigits; }

private:
    std::string_view m_text;
    bool m_areDigits = true;
};

/// "2023-09-15T08:05:12.345+07:00", as nearly all dumps have it: where each part has its place, no step has to wait for the one before.
/// Nothing where it is no such time, which says nothing of other forms.
std::optional<Instant> parseUsualIso(std::string_view text)
{
    constexpr std::size_t size = 29;
    if (text.size() != size || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
        || text[19] != '.' || text[23] != '+' || text[26] != ':')
        return std::nullopt;
    DigitPlaces places(text);
    const CivilTime time{.year = places.two(0) * 100 + places.two(2),
                         .month = places.two(5),
                         .day = places.two(8),
                         .hour = places.two(11),
                         .minute = places.two(14),
                         .second = places.two(17),
                         .millis = places.two(20) * 10 + places.one(22)};
    const int hours = places.two(24);
    const int mins = places.two(27);
    if (!places.areDigits() || hours > 23 || mins > 59)
        return std::nullopt;
    return time.at(minutes(hours * 60 + mins));
}

std::optional<Instant> parseIso(std::string_view text)
{
    if (const auto usual = parseUsualIso(text))
        return usual;
    Scanner scanner(text);
    CivilTime time;
    if (!scanner.number(4, time.year) || !scanner.take('-') || !scanner.number(2, time.month) || !scanner.take('-')
        || !scanner.number(2, time.day) || !scanner.takeAny("Tt ") || !scanClock(scanner, time))
        return std::nullopt;
    minutes offset = contestUtcOffset;
    if (scanner.takeAny("Zz"))
        offset = minutes(0);
    else if (!scanner.done() && !scanOffset(scanner, offset))
        return std::nullopt;
    return scanner.done() ? time.at(offset) : std::nullopt;
}

/// "8:05:12.5 SA": twelve hours where what they are of is said, in English or in Vietnamese.
bool scanDayClock(Scanner &scanner, CivilTime &time)
{
    if (!scanner.shortNumber(time.hour) || !scanner.take(':') || !scanner.number(2, time.minute))
        return false;
    if (scanner.take(':') && !(scanner.number(2, time.second) && scanner.fraction(time.millis)))
        return false;
    const std::string_view before = scanner.rest();
    scanner.take(' ');
    const bool morning = scanner.takeText("AM") || scanner.takeText("SA");
    if (!morning && !scanner.takeText("PM") && !scanner.takeText("CH")) {
        scanner = Scanner(before);
        return true;
    }
    if (time.hour < 1 || time.hour > 12)
        return false;
    time.hour = time.hour % 12 + (morning ? 0 : 12);
    return true;
}

/// Two numbers and a year, divided by one and the same sign.
bool scanDayDate(Scanner &scanner, int &first, int &second, int &year)
{
    if (!scanner.shortNumber(first))
        return false;
    const char sign = scanner.peek();
    return scanner.takeAny("/-.") && scanner.shortNumber(second) && scanner.take(sign) && scanner.number(4, year);
}

std::optional<Instant> parseDayDate(std::string_view text, bool monthFirst)
{
    Scanner scanner(text);
    CivilTime time;
    int &first = monthFirst ? time.month : time.day;
    int &second = monthFirst ? time.day : time.month;
    const bool clockFirst = text.substr(0, 3).find(':') != std::string_view::npos;
    const bool fits =
        clockFirst ? scanDayClock(scanner, time) && scanner.take(' ') && scanDayDate(scanner, first, second, time.year)
                   : scanDayDate(scanner, first, second, time.year) && scanner.take(' ') && scanDayClock(scanner, time);
    return fits && scanner.done() ? time.at(contestUtcOffset) : std::nullopt;
}

std::optional<Instant> withinYears(Instant instant)
{
    constexpr Instant end{std::chrono::sys_days(std::chrono::year(3000) / 1 / 1)};
    if (instant < Instant{} || instant >= end)
        return std::nullopt;
    return instant;
}

bool looksDecimal(std::string_view text)
{
    const bool onlyDigits = std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
    return onlyDigits && !text.empty() && isDigit(text.front()) && isDigit(text.back())
           && std::ranges::count(text, '.') <= 1;
}

std::optional<Instant> parseExcel(std::string_view text)
{
    double days = 0;
    if (!looksDecimal(text)
        || std::from_chars(text.data(), text.data() + text.size(), days, std::chars_format::fixed).ec != std::errc{})
        return std::nullopt;
    constexpr double unixEpoch = 25569; // 1 January 1970 as a serial
    if (days < unixEpoch || days > 402'000)
        return std::nullopt;
    const Instant local = fromMillis(std::llround((days - unixEpoch) * 86'400'000.0));
    const auto checked = withinYears(local);
    return checked ? std::optional(*checked - contestUtcOffset) : std::nullopt;
}

std::optional<Instant> parseUnix(std::string_view text, bool inMillis)
{
    if (!looksDecimal(text))
        return std::nullopt;
    const std::size_t dot = std::min(text.find('.'), text.size());
    qint64 whole = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + dot, whole);
    if (parsed.ec != std::errc{} || whole > 40'000'000'000'000)
        return std::nullopt;
    if (inMillis)
        return withinYears(fromMillis(whole));
    int millis = 0;
    Scanner scanner(text.substr(dot));
    if (!scanner.fraction(millis) || whole > 40'000'000'000)
        return std::nullopt;
    return withinYears(fromMillis(whole * 1000 + millis));
}

std::optional<Instant> parseJavaScript(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    Scanner scanner(text);
    CivilTime time;
    const int weekday = scanner.name(days);
    if (weekday < 0 || !scanner.take(' '))
        return std::nullopt;
    time.month = scanner.name(months) + 1;
    const bool fits = time.month > 0 && scanner.take(' ') && scanner.number(2, time.day) && scanner.take(' ')
                      && scanner.number(4, time.year) && scanner.take(' ') && scanner.number(2, time.hour)
                      && scanner.take(':') && scanner.number(2, time.minute) && scanner.take(':')
                      && scanner.number(2, time.second) && scanner.takeText(" GMT");
    minutes offset{0};
    if (!fits || (!scanner.done() && scanner.peek() != ' ' && !scanOffset(scanner, offset)))
        return std::nullopt;
    const bool zoneName = scanner.takeText(" (") && scanner.rest().ends_with(')');
    if ((!scanner.done() && !zoneName) || !time.date().ok()
        || std::chrono::weekday(std::chrono::sys_days(time.date())).c_encoding() != static_cast<unsigned>(weekday))
        return std::nullopt;
    return time.at(offset);
}

} // namespace

std::optional<Instant> parseTime(std::string_view text, TimeFormat format)
{
    switch (format) {
    case TimeFormat::Iso:
        return parseIso(text);
    case TimeFormat::DayMonth:
        return parseDayDate(text, false);
    case TimeFormat::Excel:
        return parseExcel(text);
    case TimeFormat::UnixSeconds:
        return parseUnix(text, false);
    case TimeFormat::UnixMillis:
        return parseUnix(text, true);
    case TimeFormat::JavaScript:
        return parseJavaScript(text);
    case TimeFormat::MonthDay:
        return parseDayDate(text, true);
    }
    return std::nullopt;
}

} // namespace hoithi
