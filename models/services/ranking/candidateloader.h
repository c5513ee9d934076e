// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankinginputs.h"

#include <unordered_map>

namespace hoithi {

/// The best prize of each participant, as an index into the prizes of the rule book at hand.
using BestPrizes = std::unordered_map<std::uint32_t, int>;

/// Out of the runs of earlier rounds among the inputs.
[[nodiscard]] Result<BestPrizes> earlierPrizes(Store &store, const RankingInputs &inputs);

/// Reads a round's candidates, marked against their papers' keys: one pass over one range of rows.
[[nodiscard]] Result<RankingInput> loadCandidates(Store &store, const RankingInputs &inputs);

/// Whom the roster excludes by a submission among the inputs, or with another account of theirs; by participant, those beyond the end are
/// not.
[[nodiscard]] Result<std::vector<bool>> excludedParticipants(Store &store, const RankingInputs &inputs);

} // namespace hoithi
