// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemissues.h"

#include <span>

namespace hoithi {

/// How Moodle counts the answers of a question.
enum class MoodleGrading {
    One,       ///< the answer that is chosen gives its share
    Sum,       ///< the shares of those chosen are added
    AllOrNone, ///< those with a share are the answer, and each other one voids it (types of plugins)
};

/// Marks the right options by their shares, in per cent, and names what of them gets lost.
void applyMoodleShares(Question &question, std::span<const double> shares, MoodleGrading grading, ItemIssues &issues);

} // namespace hoithi
