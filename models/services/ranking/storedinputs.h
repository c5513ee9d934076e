// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankinginputs.h"

namespace hoithi {

/// The inputs named by a stored run's manifest; Corrupt, naming it, when one of them is gone or has changed.
[[nodiscard]] Result<RankingInputs> inputsOf(Store &store, const RankingRun &run);

/// The batches that a run was computed from.
[[nodiscard]] Result<std::vector<ImportBatch>> batchesOf(Store &store, const RankingRun &run);

} // namespace hoithi
