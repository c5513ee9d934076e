// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/accountmerges.h"
#include "services/ranking/runs/runview.h"
#include "storage/records.h"

namespace hoithi {

/// Between two runs of a round, of everybody in them: the orders are gone through as they are stored, eight bytes a place. `people`: who is
/// one person in both.
[[nodiscard]] Result<PlaceChanges> placeChanges(Store &store, const RankingRun &first, const RankingRun &second,
                                                const AccountMerges &people);

} // namespace hoithi
