// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hoithi {

/// How a dump writes times. Iso is the contract's; the others only where a mapping profile says so.
enum class TimeFormat : std::uint8_t {
    Iso,         ///< 2023-09-15T08:05:12.345+07:00; without an offset, contest time
    DayMonth,    ///< 15/09/2023 08:05:12, also 15-9-2023 8:05 and 08:05 15/09/2023; contest time
    Excel,       ///< 45184.336944: days since 30/12/1899, contest time
    UnixSeconds, ///< 1694739912
    UnixMillis,  ///< 1694739912345
    JavaScript,  ///< Fri Sep 15 2023 08:05:12 GMT+0700 (Indochina Time)
    MonthDay     ///< as DayMonth, the month first
};

/// The moment, cut (Excel: rounded) to the millisecond; nullopt where the text is no time in that format, or its year is not
/// within 1970–2999. A text is taken whole: white space around it is the caller's.
[[nodiscard]] std::optional<Instant> parseTime(std::string_view text, TimeFormat format);

} // namespace hoithi
