// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace hoithi {

struct ContestOverview;
struct RoundFlags;

/// What the flags of a round rest on: results and submissions, of the rounds before it too, where somebody won already or was
/// called otherwise. The round itself comes last.
struct RoundBasis
{
    QByteArray run; ///< hash of the result, while that is current
    qint64 submissions = 0;

    friend bool operator==(const RoundBasis &, const RoundBasis &) = default;
};
using FlagBasis = std::vector<RoundBasis>;

[[nodiscard]] FlagBasis flagBasis(const ContestOverview &overview, int round);
/// What they rest on that were found after `asked` was read: the round itself may have changed meanwhile.
[[nodiscard]] FlagBasis foundOn(FlagBasis asked, const RoundFlags &flags);

} // namespace hoithi
