// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/batches/batchview.h"
#include "services/store.h"

namespace hoithi {

/// The batches of a round (0: of every round) by number, withdrawn ones with who did that, when and why.
[[nodiscard]] Result<std::vector<BatchSummary>> readBatches(Store &store, int roundNumber);

/// NotFound.
[[nodiscard]] Error noSuchBatch(qint64 batch);

/// Refused where something keeps the batch from being withdrawn: says what, and what can be done. NotFound for no batch,
/// AlreadyExists for one that is withdrawn.
[[nodiscard]] Result<void> requireWithdrawable(Store &store, qint64 batch);

/// Takes a batch back: a fact, with its audit entry. From then on nothing of it counts, and the file can be imported again. Refused
/// while something rests on it.
[[nodiscard]] Result<void> withdrawBatch(Store &store, qint64 batch, const QString &reason, const QString &actor);

} // namespace hoithi
