// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "services/store.h"

namespace hoithi {

/// Ties over the boundary of a prize in the round's newest ranking; 0: of the agencies, over the last collective prize.
[[nodiscard]] Result<std::vector<RoundTie>> readTies(Store &store, int roundNumber);

/// The place of the first tie whose prize is undecided; none where all are decided.
[[nodiscard]] std::optional<int> undecidedPlace(const Standing &standing);

/// Refused while a prize of the standing is undecided.
[[nodiscard]] Result<void> requireDecidedPrizes(const Standing &standing);

} // namespace hoithi
