// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rankingview.h"

#include <vector>

namespace hoithi {

/// Columns of a standing that are in memory for every row, and so can sort a million rows.
enum class StandingKey { Place, Correct, Prediction, PredictionError, Submitted, Duration };

/// `rows` (indexes into standing.rows) in the order of `key`, ties as they stand. Unknown values come last either way.
/// Pure; takes about a second for a million rows, so call it off the window's thread.
[[nodiscard]] std::vector<quint32> sortedStanding(const Standing &standing, std::vector<quint32> rows, StandingKey key,
                                                  bool descending);

} // namespace hoithi
