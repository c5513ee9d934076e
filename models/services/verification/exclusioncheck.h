// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// Matches every stored submission of a round with the roster again: whoever that excludes must be stored as excluded, and
/// nobody else.
[[nodiscard]] Result<void> verifyExclusions(Store &store, int roundNumber, std::vector<VerifyFinding> &findings);

} // namespace hoithi
