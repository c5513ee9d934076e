// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// Of rounds whose question set is sealed: that no answer key is there before the opening, that the opening was not before its
/// time, that the released key is the round's and opens what was sealed, and that this is what the answer keys began with.
/// Digests alone do not tell it: whoever rewrites the audit trail rewrites them too.
[[nodiscard]] Result<void> verifyQuestionSets(Store &store, std::vector<VerifyFinding> &findings);

} // namespace hoithi
