// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// Compares what entries of withdrawals from the roster tell with whom the withdrawals, and the roster, name.
[[nodiscard]] Result<void> verifyWithdrawals(Store &store, std::vector<VerifyFinding> &findings);

} // namespace hoithi
