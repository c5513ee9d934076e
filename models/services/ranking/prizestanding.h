// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/prizereason.h"
#include "services/rankingview.h"

#include <optional>

namespace hoithi {

/// How somebody stands in one of the standings compared.
struct PrizeStanding
{
    std::optional<RankedSubmission> person; ///< without one, no submission of theirs counts there
    /// Why it is not the best prize that they have in any of the standings; nothing where it is, or where they have the same
    /// everywhere.
    std::optional<PrizeReason> why;

    [[nodiscard]] QString prize() const { return person ? person->prize : QString(); }
};

} // namespace hoithi
