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
    QString remark;                         ///< translated; what else is to be known of it
    std::optional<RankedSubmission> person; ///< as the row says it, where that is not stored yet
};

/// Refused as the decision itself.
[[nodiscard]] Result<ConflictChange> conflictChange(Store &store, const EffectRequest &request);

/// Whoever wins by the row is shown with what it says.
void tellOfRow(const ConflictChange &change, RoundEffects &effects);

} // namespace hoithi
