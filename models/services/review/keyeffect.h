// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"
#include "storage/records.h"

namespace hoithi {

/// What a changed key does to its round's target and prizes, compared with the key in force; stores nothing. Without an
/// effect (all zero) where the round cannot be ranked yet.
[[nodiscard]] Result<AmendmentEffect> effectOfKey(Store &store, const StoredKey &changed);

} // namespace hoithi
