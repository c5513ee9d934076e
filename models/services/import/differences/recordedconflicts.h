// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/vault/contentkeys.h"
#include "storage/records.h"

namespace hoithi {

/// Whether one of the batch's rows in conflict is on record nowhere else: neither with this content nor with this phone and national
/// id in another file of the round that is in force.
[[nodiscard]] Result<bool> bringsNewConflict(Store &store, const ContentKeys &keys, int roundNumber,
                                             ImportBatchId batch);

} // namespace hoithi
