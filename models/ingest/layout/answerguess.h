// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/answerform.h"
#include "ingest/layout/columnvalues.h"

#include <cstddef>
#include <optional>

namespace hoithi {

/// What values can be, where they are answers.
struct AnswerGuess
{
    /// How the answers look; nothing where they look like none.
    std::optional<AnswerLayout> layout;
    std::size_t questions = 0; ///< entries in most values

    enum class Doubt {
        None,
        ZeroOrBlank, ///< numbers with a 0 among them: a blank, or the first option
        FewNumbers,  ///< too few numbers to tell whether they begin at 0 or 1
        Marks,       ///< 0 and 1 only, or right and wrong: marks, not choices
        Wording      ///< texts of options
    };
    Doubt doubt = Doubt::None;
};

/// Of a column that holds all answers of a row.
[[nodiscard]] AnswerGuess guessAnswers(const ColumnValues &values);

/// Of columns with one answer each, all their values together.
[[nodiscard]] AnswerGuess guessAnswerCells(const ColumnValues &values);

} // namespace hoithi
