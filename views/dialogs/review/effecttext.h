// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/effectview.h"

namespace hoithi {

/// What becomes of the target and of the prizes of one round, or why nothing is known of them; one a line.
[[nodiscard]] QStringList effectLines(const PrizeEffect &effect);

/// The same of rounds, each under its number.
[[nodiscard]] QStringList linesByRound(const RoundEffects &effects);

/// The same of all rounds that a decision bears on, each under its number where there are several.
[[nodiscard]] QString effectText(const RoundEffects &effects);

} // namespace hoithi
