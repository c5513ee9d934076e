// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/analysisview.h"
#include "services/store.h"

#include <stop_token>

namespace hoithi {

/// Refused for the reasons that a ranking is: no rules or keys, sealed or hidden ones; NotFound without submissions. Stopped:
/// ErrorCode::Cancelled.
[[nodiscard]] Result<RoundAnalysis> analyseRound(Store &store, int roundNumber, const std::stop_token &stop,
                                                 const ProgressCallback &progress);

/// The same questions without people and figures, whether or not anything was imported.
[[nodiscard]] Result<RoundAnalysis> questionsInForce(Store &store, int roundNumber);

} // namespace hoithi
