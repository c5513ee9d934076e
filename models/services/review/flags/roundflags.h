// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/review/flagview.h"
#include "services/store.h"

#include <stop_token>

namespace hoithi {

/// Two passes over the round and one over the earlier rounds, from one state of the store. Refused where the round's ranking is
/// hidden from who asks; NotFound without submissions; Cancelled where stopped. Needs no rules and no result: without a
/// current one the flags of prizes are left out.
[[nodiscard]] Result<RoundFlagsPtr> findRoundFlags(Store &store, int roundNumber, const std::stop_token &stop,
                                                   const ProgressCallback &progress);

/// The same within a transaction or a snapshot that has begun.
[[nodiscard]] Result<RoundFlagsPtr> roundFlags(Store &store, int roundNumber, const std::stop_token &stop = {},
                                               const ProgressCallback &progress = {});

} // namespace hoithi
