// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hoithi {

/// A run of text that two wordings have in common, or one of them alone.
struct DifferenceRun
{
    enum Kind { Same, TakenOut, PutIn };
    Kind kind = Same;
    QString text;

    friend bool operator==(const DifferenceRun &, const DifferenceRun &) = default;
};

/// How `after` came from `before`, word by word: the fewest words taken out and put in. Texts of more words than can be compared in
/// a moment are taken out and put in as a whole, between what both begin and end with.
[[nodiscard]] std::vector<DifferenceRun> wordDifference(const QString &before, const QString &after);

} // namespace hoithi
