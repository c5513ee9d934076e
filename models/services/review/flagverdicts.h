// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "services/store.h"

namespace hoithi {

/// What judges have said about flags of a round.
[[nodiscard]] Result<FlagRemarks> readVerdicts(Store &store, int roundNumber);

/// A judge says the same about some flags, in one audit entry. To keep one is the judge's alone, since it changes no result; it can
/// be opened again. Neither of a flag that a decision answers by now.
[[nodiscard]] Result<void> judgeFlags(Store &store, const FlagRequest &request);

} // namespace hoithi
