// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "services/store.h"

namespace hoithi {

/// The merges that hold for the round, each as its newest decision says, the oldest first.
[[nodiscard]] Result<std::vector<FlagDecision>> mergesDecided(Store &store, int roundNumber);

/// What judges have decided about the round's submissions and accounts and not taken back, the newest first.
[[nodiscard]] Result<std::vector<DecisionInForce>> decisionsInForce(Store &store, int roundNumber);

} // namespace hoithi
