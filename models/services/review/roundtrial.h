// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/ranking/rankingjob.h"
#include "services/review/effectview.h"
#include "services/store.h"

#include <functional>
#include <limits>
#include <stop_token>

namespace hoithi {

/// What a decision that is not made yet changes of the inputs of rankings: invalidations, merged accounts, keys.
struct InputChange
{
    int firstRound = 1;
    int lastRound = std::numeric_limits<int>::max();
    std::function<void(RankingInputs &)> apply;

    [[nodiscard]] bool concerns(int round) const { return firstRound <= round && round <= lastRound; }
};

/// Takes both rankings of each round that the change is about.
using TrialReader = std::function<void(const ComputedRun &before, const ComputedRun &after)>;

/// Ranks every round concerned as it is and as it would be: those that the change is about, and later ones as soon as winners who
/// may not win again are others. Stores nothing. A round that cannot be ranked says why in its effect: one that the change is about
/// always, another one where winners bear on it. Ranks each round twice, so not while others are kept waiting; Cancelled where
/// stopped.
[[nodiscard]] Result<RoundEffects> tryChange(Store &store, const InputChange &change, const std::stop_token &stop,
                                             const ProgressCallback &progress, const TrialReader &reader = {});

} // namespace hoithi
