// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankinginputs.h"

namespace hoithi {

/// Reads a round's candidates, marked against their papers' keys: one pass over one range of rows.
[[nodiscard]] Result<RankingInput> loadCandidates(Store &store, const RankingInputs &inputs);

/// Whom the roster excludes by a submission among the inputs, by participant; those beyond the end are not.
[[nodiscard]] Result<std::vector<bool>> excludedParticipants(Store &store, const RankingInputs &inputs);

} // namespace hoithi
