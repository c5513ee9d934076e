// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <chrono>

namespace hoithi {

/// A moment in UTC, to the millisecond. Variables of this type end in `AtUtc`; local time exists only in views and documents.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] constexpr qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] constexpr Instant fromMillis(qint64 millis)
{
    return Instant{std::chrono::milliseconds{millis}};
}

/// "2023-09-15T01:05:12.000Z", the form of stored records and of everything that is hashed.
[[nodiscard]] QString toIsoUtc(Instant instant);

/// "2023-09-15T08:05:12.000+07:00", the form of exported tables.
[[nodiscard]] QString toIsoLocal(Instant instant);

/// Asia/Ho_Chi_Minh: UTC+7 without daylight saving since 1975. Fixed here, so that no machine's time-zone settings matter.
[[nodiscard]] QTimeZone contestTimeZone();
inline constexpr std::chrono::hours contestUtcOffset{7};

} // namespace hoithi
