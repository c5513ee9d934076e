// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankingjob.h"
#include "services/review/effectview.h"

namespace hoithi {

/// Whose prizes differ between a round as it is ranked now and as it would be.
[[nodiscard]] Result<PrizeEffect> prizeEffect(Store &store, const ComputedRun &before, const ComputedRun &after);

/// Whether a round cannot be ranked yet for a reason that its people know: it has no submissions, or is
/// refused: without rules or a key, with a key hidden from who asks, on a server while it is not over.
[[nodiscard]] bool isNotRankableYet(const Error &error);

} // namespace hoithi
