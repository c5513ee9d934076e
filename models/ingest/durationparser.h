// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hoithi {

/// How a dump says how long somebody took.
enum class DurationUnit : std::uint8_t {
    Seconds, ///< 754, 754.5
    Millis,  ///< 754500
    Minutes, ///< 12, 12.5
    Clock ///< 12:34, 0:12:34: minutes and seconds, where there are three parts hours before them; 12 phút 34 giây, 12m34s
};

/// Up to a year; nullopt where the text is no duration in that unit.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(std::string_view text, DurationUnit unit);

} // namespace hoithi
