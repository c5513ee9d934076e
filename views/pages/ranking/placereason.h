// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rankingview.h"
#include "services/review/reviewview.h"

namespace hoithi {

/// Why a row stands where it stands: the first criterion that separates it from the row above, with both values.
struct PlaceReason
{
    QString sentence; ///< "Closer prediction: off by 3, the row above by 2."
    QString rule;     ///< what the rule book says about it
};
/// `index` is one into standing.rows.
[[nodiscard]] PlaceReason placeReason(const Standing &standing, std::size_t index);

/// How a tie was decided, by whom and why; of a draw also how anybody repeats it. Empty where it is not decided.
[[nodiscard]] QString tieDecisionText(const RoundTie &tie);

/// "prediction error", … in the language of the interface.
[[nodiscard]] QString criterionText(Criterion criterion);

} // namespace hoithi
