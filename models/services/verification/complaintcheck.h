// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// Whether the register has all its numbers and days that can be, each complaint's steps can have come one after another, what an
/// outcome names is such a decision and came later, no two letters of a year have one number, and the audit trail calls all of it
/// by its name. Needs no key; with the key at hand, whether all that is sealed can be read.
[[nodiscard]] Result<void> verifyComplaints(Store &store, std::vector<VerifyFinding> &findings);

} // namespace hoithi
