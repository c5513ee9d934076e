// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"

#include <cstdint>
#include <vector>

namespace hoithi {

/// The one submission of each account that is ranked, with what the targets need. The two vectors run in parallel.
struct CountedSubmissions
{
    LargeVector<std::uint32_t> candidates; ///< indexes into RankingInput::candidates, one an account
    LargeVector<std::uint8_t> excluded;    ///< 1 where any candidate of the account is flagged
    qint64 submissions = 0;                ///< all candidates of accounts that are not excluded
};

/// By moment, and of one moment by submission id.
[[nodiscard]] bool isSentBefore(const RankingInput &input, const Candidate &a, const Candidate &b);

/// Picks them, in no particular order. Linear where participant numbers are dense.
[[nodiscard]] CountedSubmissions countedSubmissions(const RankingInput &input, CountedAttempt attempt);

} // namespace hoithi
