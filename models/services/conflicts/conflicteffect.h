// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/effectview.h"
#include "services/review/roundtrial.h"

namespace hoithi {

/// What letting a row count, or what was stored before it, changes of the inputs of rankings.
struct ConflictChange
{
    InputChange change;
    int entered = 0;                        ///< the round that the row counts in, where it is not stored yet
    std::optional<RankedSubmission> person; ///< as the row says it, where that is not stored yet
};

/// Refused as the decision itself.
[[nodiscard]] Result<ConflictChange> conflictChange(Store &store, const EffectRequest &request);

/// Whoever wins by the row is shown with what it says; of a round that could not be tried, since nothing is in it, that is said.
void tellOfRow(const ConflictChange &change, RoundEffects &effects);

} // namespace hoithi
