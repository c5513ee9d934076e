// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/largevector.h"
#include "domain/review/reviewflag.h"

namespace hoithi {

/// One of the submissions that are compared.
struct BurstRow
{
    std::uint64_t value = 0; ///< equal where they are alike
    qint64 atMs = 0;
    std::uint32_t account = 0; ///< numbered without gaps
    std::uint32_t entry = 0;
};

/// Rows [begin, end) of one value, in windows that share rows and were all too unlikely.
struct Burst
{
    std::size_t begin = 0;
    std::size_t end = 0;
    BurstEvidence evidence; ///< all but what the value means
};

/// Sorts the rows by value and time, and gives the bursts among them, as findAlikePredictions() tells them. Takes as long as
/// sorting does, whatever the rows are. `accounts`: how many numbers there are.
[[nodiscard]] std::vector<Burst> findBursts(LargeVector<BurstRow> &rows, std::size_t accounts,
                                            const FlagThresholds &thresholds);

} // namespace hoithi
