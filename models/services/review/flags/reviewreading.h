// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/review/reviewinput.h"
#include "services/store.h"
#include "storage/records.h"

#include <stop_token>

namespace hoithi {

/// Reads what the flags of a round are found in, for the most part on two connections: the round's submissions of `batches`, those
/// of earlier rounds by the same accounts, the roster and whom it excluded. Cancelled where stopped.
[[nodiscard]] Result<ReviewInput> readReviewInput(Store &store, int roundNumber,
                                                  const std::vector<ImportBatch> &batches, const std::stop_token &stop,
                                                  const ProgressCallback &progress);

/// What is said where finding flags was stopped.
[[nodiscard]] Error flagsStopped();

} // namespace hoithi
