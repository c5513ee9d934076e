// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankinginputs.h"
#include "services/ranking/runs/runview.h"

namespace hoithi {

/// What is not the same in what two runs of one round were computed from; empty exactly where their manifests are equal.
[[nodiscard]] Result<std::vector<RunInputChange>> inputChanges(Store &store, const RankingInputs &before,
                                                               const RankingInputs &after);

} // namespace hoithi
