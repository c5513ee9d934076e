// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/roundtrial.h"

#include <vector>

namespace hoithi {

/// A round to be ranked as it is and as it would be.
struct TriedRound
{
    int number = 0;
    Bearing bearing = Bearing::Decided;
    RankingInputs inputs;
    QString refusal;            ///< why it cannot be ranked
    bool goesByEarlier = false; ///< whether who won before may not win again; true where its rules are not known

    [[nodiscard]] bool isDecided() const { return bearing == Bearing::Decided; }
};

/// Those of the rounds with submissions that the change bears on, in their order, and before them those whose prizes bear on it and
/// are not stored as they are now.
[[nodiscard]] Result<std::vector<TriedRound>> roundsToTry(Store &store, const InputChange &change);

} // namespace hoithi
