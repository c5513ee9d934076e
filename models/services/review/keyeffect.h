// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/review/answerkeys.h"
#include "services/store.h"

namespace hoithi {

/// What changed keys of one round do to its target and prizes, compared with those in force; stores nothing. Without an effect
/// (all zero) where the round cannot be ranked yet.
[[nodiscard]] Result<AmendmentEffect> effectOfKeys(Store &store, const std::vector<ChangedKey> &changes);

} // namespace hoithi
