// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// Holds the prizes recorded against what they were given from: those of a round are the winners of the run that they name, all of
/// them and nobody else, and enough judges signed it. Collective ones are computed again where they were given from the results as
/// they are now; what older ones followed from is told by the audit trail alone.
[[nodiscard]] Result<void> verifyAwards(Store &store, std::vector<VerifyFinding> &findings);

} // namespace hoithi
