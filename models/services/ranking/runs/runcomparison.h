// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/runs/runview.h"
#include "services/store.h"

namespace hoithi {

/// Compares two runs of a round, told by the beginnings of their hashes: what they were computed from, and whose prizes and places
/// differ. Both as they are stored. InvalidArgument where both are the same run; Corrupt where what one was computed from is gone.
[[nodiscard]] Result<RunComparison> compareRuns(Store &store, int roundNumber, const QString &first,
                                                const QString &second);

/// What becomes of a prize; both empty or equal: Place.
[[nodiscard]] PrizeMove prizeMove(const QString &before, const QString &after);

} // namespace hoithi
