// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"

namespace hoithi {

/// Refused on a server until the round is over, as the server refuses its ranking: what only tries a ranking out tells as much, and
/// nobody is to know before the end who would win, or what number the predictions are held against.
[[nodiscard]] Result<void> requireRankingTime(Store &store, int roundNumber);

} // namespace hoithi
