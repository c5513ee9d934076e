// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"

namespace hoithi {

/// Whether results of the round may be told by now: always in a file, and to who owns a server's contest.
[[nodiscard]] Result<bool> isRankingTime(Store &store, int roundNumber);

/// What is told of a round of which they may not be.
[[nodiscard]] Error notOver(int roundNumber);

/// Refused on a server until the round is over, as the server refuses its ranking: what only tries a ranking out tells as much, and
/// nobody is to know before the end who would win, or what number the predictions are held against.
[[nodiscard]] Result<void> requireRankingTime(Store &store, int roundNumber);

} // namespace hoithi
