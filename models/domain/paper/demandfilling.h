// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/paperrandom.h"

#include <cstdint>
#include <vector>

namespace hoithi {

/// A question as a draw sees it.
struct FillItem
{
    std::uint64_t rows = 0;     ///< the demands that it counts for, as bits
    std::vector<int> conflicts; ///< items that cannot be chosen with it, both ways; ascending
};

/// Exactly `total` items, and of each row exactly as many as wanted.
struct Demands
{
    std::vector<int> wanted;
    int total = 0;
};

enum class FillOutcome {
    Found,
    Impossible, ///< proved: there is no such choice
    TooHard     ///< none was found within the effort
};

struct Filling
{
    FillOutcome outcome = FillOutcome::Impossible;
    std::vector<int> chosen; ///< indexes of items, in the order of choosing
};

/// Chooses at random. Items of the same rows without conflicts are equally likely to be chosen. The order of `items` matters: give
/// equal banks in equal order. The effort is bounded by steps, never by time, so that the same input ends the same everywhere.
[[nodiscard]] Filling fillDemands(const std::vector<FillItem> &items, const Demands &demands, PaperRandom random);

} // namespace hoithi
