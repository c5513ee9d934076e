// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/paperdraw.h"
#include "domain/paper/paperrandom.h"

#include <span>

namespace hoithi {

/// What the random numbers of a paper are for.
enum class DrawPurpose : quint64 { Questions = 1, QuestionOrder = 2, OptionOrder = 3, Swap = 4 };

[[nodiscard]] PaperRandom randomFor(quint64 seed, DrawPurpose purpose, quint64 number = 0);

/// Shuffles questions (in all variants but the first) and options. Options of a question that keeps its order are never shuffled.
/// No letter is the right one of more than ceil(n/k) + 1 single-answer questions of a variant, n of them in all and k the number
/// of options that most have, as far as questions of kept order and of few options leave that possible.
[[nodiscard]] std::vector<PaperVariant> makeVariants(std::span<const DrawCandidate> questions, int count, quint64 seed);

/// New options for the question at index `question`, all others as they are; by the same rule.
void shuffleOptionsAgain(PaperVariant &variant, std::span<const DrawCandidate> questions, int question,
                         PaperRandom random);

/// The right options of a question shown with this order of its options.
[[nodiscard]] OptionSet shownRight(OptionSet right, const std::vector<int> &order);

} // namespace hoithi
