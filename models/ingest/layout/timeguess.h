// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/durationparser.h"
#include "ingest/layout/columnvalues.h"
#include "ingest/timeparser.h"

#include <vector>

namespace hoithi {

/// What values can be, where they are about time.
struct TimeGuess
{
    std::vector<TimeFormat> moments; ///< formats in which they are moments, a likely one first
    std::vector<TimeFormat> dates;   ///< formats in which they are days without a time of day
    bool isClock = false;            ///< times of day, or durations in minutes and seconds: 08:05:12
    std::vector<DurationUnit> durations;

    [[nodiscard]] bool isMoment() const { return !moments.empty(); }
    [[nodiscard]] bool isDate() const { return moments.empty() && !dates.empty(); }
};

/// Moments lie between 2010 and 2099: a number is a date of many kinds otherwise.
[[nodiscard]] TimeGuess guessTimes(const ColumnValues &values);

} // namespace hoithi
