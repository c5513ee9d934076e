// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "ingest/timeparser.h"

#include <QDateTime>

namespace hoithi::fuzz {

namespace {

constexpr std::array formats{TimeFormat::Iso,         TimeFormat::DayMonth,   TimeFormat::Excel,
                             TimeFormat::UnixSeconds, TimeFormat::UnixMillis, TimeFormat::JavaScript};

/// Qt reads ISO too; where both read a text with seconds and an offset, they mean the same moment.
void compareWithQt(std::string_view text, Instant instant)
{
    const QDateTime other = QDateTime::fromString(toText(text), Qt::ISODateWithMs);
    const bool comparable = other.isValid() && other.timeSpec() != Qt::LocalTime && text.size() < 30
                            && text.find(',') == std::string_view::npos;
    // Qt rounds digits beyond the millisecond, which are cut off here.
    if (comparable)
        require(std::abs(other.toMSecsSinceEpoch() - toMillis(instant)) <= 1, "ISO means what Qt takes it to mean");
}

} // namespace

void takeInput(std::string_view bytes)
{
    constexpr Instant least{std::chrono::sys_days(std::chrono::year(1969) / 12 / 31)};
    constexpr Instant greatest{std::chrono::sys_days(std::chrono::year(3000) / 1 / 2)};
    for (const TimeFormat format : formats) {
        const auto instant = parseTime(bytes, format);
        if (!instant)
            continue;
        require(*instant >= least && *instant <= greatest, "a time lies within 1970 to 2999");
        const std::string utc = toIsoUtc(*instant).toStdString();
        if (*instant >= Instant{} && *instant < greatest - std::chrono::days(2))
            require(parseTime(utc, TimeFormat::Iso) == instant, "a time that is written reads back");
        require(!parseTime(std::string(bytes) + "x", format), "a text is taken whole");
        if (format == TimeFormat::Iso)
            compareWithQt(bytes, *instant);
    }
}

} // namespace hoithi::fuzz
