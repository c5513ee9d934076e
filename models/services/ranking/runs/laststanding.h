// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "storage/records.h"

#include <vector>

namespace hoithi {

/// The index of the one that stood last among all runs of a round, at least one, none of them current. What judges decide can be
/// taken back, so that an older one may have stood again after the newest: which one did follows from the order in which facts are
/// on record. One that is made, signed or declared final stands at that moment, whatever made it. Where only another round's result made
/// one stand again after that, nothing tells.
[[nodiscard]] Result<std::size_t> stoodLast(Store &store, const std::vector<RankingRun> &runs);

} // namespace hoithi
