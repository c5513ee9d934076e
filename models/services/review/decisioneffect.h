// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/review/effectview.h"
#include "services/store.h"

#include <stop_token>

namespace hoithi {

/// What a decision would do to the prizes as they would be ranked now; stores nothing. Refused as the decision itself; a round that
/// cannot be ranked yet says so in its effect. Ranks each round twice, so not while others are kept waiting; Cancelled where
/// stopped.
[[nodiscard]] Result<RoundEffects> effectOfDecision(Store &store, const EffectRequest &request,
                                                    const std::stop_token &stop = {},
                                                    const ProgressCallback &progress = {});

/// The same of a decision that waits for a second judge; Refused for proposals about anything else.
[[nodiscard]] Result<RoundEffects> effectOfProposal(Store &store, qint64 id, const std::stop_token &stop = {},
                                                    const ProgressCallback &progress = {});

} // namespace hoithi
