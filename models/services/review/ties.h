// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "services/store.h"

namespace hoithi {

/// Ties over the boundary of a prize in the round's newest ranking; 0: of the agencies, over the last collective prize.
[[nodiscard]] Result<std::vector<RoundTie>> readTies(Store &store, int roundNumber);

/// Refused while a prize of the standing is undecided.
[[nodiscard]] Result<void> requireDecidedPrizes(const Standing &standing);

} // namespace hoithi
