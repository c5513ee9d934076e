// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/paperdraw.h"
#include "services/bankview.h"

#include <set>
#include <utility>
#include <vector>

namespace hoithi {

/// What must not stand in one paper, since it asks the same.
struct AlikeQuestions
{
    std::vector<std::pair<QuestionId, QuestionId>> pairs; ///< both in the bank; the smaller id first
    std::set<QuestionId> crowdedOut;                      ///< of crowds too large to be told pair by pair: never drawn
};

/// More questions that hang together by likeness are a crowd: so many of them stay, of which a paper has one at most. Pairs of all would
/// grow with the square of a file that somebody pasted over and over.
inline constexpr std::size_t crowdLimit = 50;

/// Looks at all of the bank, about a second for 20,000 questions.
[[nodiscard]] AlikeQuestions alikeQuestions(const QuestionBank &bank);

} // namespace hoithi
