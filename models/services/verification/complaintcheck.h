// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"

namespace hoithi {

/// Whether the register has all its numbers, each complaint's steps can have come one after another, what an outcome names is such a
/// decision, and no two letters of a year have one number. Needs no key.
[[nodiscard]] Result<void> verifyComplaints(Store &store, std::vector<VerifyFinding> &findings);

} // namespace hoithi
