// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "storage/records.h"

#include <vector>

namespace hoithi {

/// Stores versions of answer keys as of `atUtc`, and fills in what storing gives them; gives the facts for the audit entry. Inside a
/// Transaction.
[[nodiscard]] Result<std::vector<Fact>> storeKeys(Store &store, std::vector<StoredKey> &keys, Instant atUtc);

/// The first versions of a round's keys.
[[nodiscard]] Result<std::vector<Fact>> storeKeys(Store &store, int roundNumber, const std::vector<AnswerKey> &keys,
                                                  Instant atUtc);

} // namespace hoithi
