// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/review/keyamendment.h"
#include "services/review/keyview.h"
#include "services/store.h"

#include <stop_token>

namespace hoithi {

/// What changed keys of one round do to its target and prizes, and to the prizes of later rounds, compared with those in force; stores
/// nothing. A round that cannot be ranked yet says so in its effect. Ranks rounds as tryChange() does.
[[nodiscard]] Result<AmendmentEffect> effectOfKeys(Store &store, const std::vector<ChangedKey> &changes,
                                                   const std::stop_token &stop = {},
                                                   const ProgressCallback &progress = {});

} // namespace hoithi
