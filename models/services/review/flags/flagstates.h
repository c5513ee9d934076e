// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/flagview.h"
#include "services/review/reviewview.h"
#include "services/store.h"

namespace hoithi {

/// What judges have said about flags of the round, and which of these they have answered by a decision: by the decisions as they are
/// now, whenever the flags were found. docs/review.md says by which rule.
[[nodiscard]] Result<FlagStates> readFlagStates(Store &store, const RoundFlags &flags);

} // namespace hoithi
