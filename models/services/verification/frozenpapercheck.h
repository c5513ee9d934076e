// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/verificationview.h"

#include <vector>

namespace hoithi {

/// Holds frozen papers that can be opened, since their round is open or the bank is, against their hashes, and the first answer keys
/// of their rounds against them. What is sealed still is left to its digest.
[[nodiscard]] Result<void> verifyFrozenPapers(Store &store, std::vector<VerifyFinding> &findings);

} // namespace hoithi
