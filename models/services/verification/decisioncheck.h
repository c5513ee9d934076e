// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// Whether each draw on record gave the order that its seed gives, and each final result had the signatures it takes.
[[nodiscard]] Result<void> verifyDecisions(Store &store, std::vector<VerifyFinding> &findings);

} // namespace hoithi
