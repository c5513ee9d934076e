// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/flagmaking.h"

#include <optional>

namespace hoithi {

[[nodiscard]] FlagMember memberOf(const RankingInput &input, const Candidate &candidate);

/// What a criterion compares, the less the better; nothing where it is not known, which is worse than anything.
[[nodiscard]] std::optional<qint64> compared(Criterion criterion, const Candidate &candidate, qint64 target);

/// Whether so little is next to nothing. One right answer more or less never is.
[[nodiscard]] bool isSmall(Criterion criterion, qint64 difference, const FlagThresholds &thresholds);

/// The first criterion in which two differ, and both sides of it.
struct Separation
{
    Criterion criterion = Criterion::Correct;
    std::optional<qint64> within;
    std::optional<qint64> beyond;

    [[nodiscard]] bool isNear(const FlagThresholds &thresholds) const
    {
        return within && beyond && isSmall(criterion, *beyond - *within, thresholds);
    }
};

/// Nothing where they differ in none.
[[nodiscard]] std::optional<Separation> separation(const Candidate &within, const Candidate &beyond,
                                                   const RuleBook &rules, qint64 target);

} // namespace hoithi
