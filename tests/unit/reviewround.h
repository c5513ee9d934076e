// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/flagdetectors.h"

#include <random>
#include <string>

namespace hoithi::test {

/// A submission as tests write it down; texts are numbers, 0 is none.
struct Entry
{
    std::string id;
    std::uint32_t account = 0;
    qint64 atMs = 0;
    qint64 prediction = Candidate::noPrediction;
    qint64 durationMs = ReviewEntry::unknownDuration;
    std::uint64_t name = 0;
    std::uint64_t phone = 0;
    std::uint64_t nationalId = 0;
    std::uint64_t answers = 0;
    std::uint16_t wrong = 0;
    std::uint16_t paper = 0;
    std::uint32_t agency = 0;
};

struct Earlier
{
    std::string id;
    std::uint32_t account = 0;
    int round = 1;
    qint64 atMs = 0;
    std::uint64_t name = 0;
    std::uint32_t agency = 0;
};

/// Round 3, with positions from 1 in the order given.
[[nodiscard]] ReviewInput reviewInput(const std::vector<Entry> &entries, const std::vector<Earlier> &earlier = {});

/// What a detector that wants an index finds.
template<typename Detector>
[[nodiscard]] FlagsOfKind found(Detector detector, const ReviewInput &input, const FlagThresholds &thresholds = {})
{
    return detector(input, ReviewIndex(input), thresholds);
}

/// "1 2 5": positions of each flag, flags divided by "|".
[[nodiscard]] QString positions(const FlagsOfKind &found);

/// Ids of flags, sorted: what a decision hangs on.
[[nodiscard]] std::vector<QByteArray> idsOf(const std::vector<ReviewFlag> &flags);

/// Entries that have nothing to do with each other: predictions as people make them, moments over a week.
[[nodiscard]] std::vector<Entry> independentEntries(std::mt19937_64 &random, int count);

} // namespace hoithi::test
