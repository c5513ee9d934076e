// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QString>

#include <array>
#include <map>
#include <span>
#include <vector>

namespace hoithi {

/// Several questions in a row with the right answer at the same letter.
struct KeyRun
{
    int first = 0; ///< index of the first question
    int length = 0;
    int option = 0; ///< 0 is "A"

    friend bool operator==(const KeyRun &, const KeyRun &) = default;
};

/// How a paper spreads its right answers, and what it asks about. Only questions with one right answer count for the letters.
struct PaperBalance
{
    std::array<int, maximumAnswerOptions> keys{}; ///< right answers at A, B, C …
    double chiSquare = 0;                         ///< Σ (found − expected)² / expected over the letters
    bool unbalanced = false;  ///< less likely than one in twenty by chance, of questionsForBalance questions or more
    std::vector<KeyRun> runs; ///< of longestKeyRun + 1 or more
    std::map<QString, int> sources;
    std::map<QString, int> topics;
    std::map<Difficulty, int> difficulties;
};
inline constexpr int questionsForBalance = 8;
inline constexpr int longestKeyRun = 3;

/// `questions` as the paper has them, options in the order that is printed. Expected of a question with n options is 1/n for each of
/// its letters, so papers of questions with two and four options are judged rightly.
[[nodiscard]] PaperBalance paperBalance(std::span<const Question> questions);

} // namespace hoithi
