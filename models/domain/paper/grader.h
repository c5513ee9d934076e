// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"

#include <array>
#include <string_view>
#include <vector>

namespace hoithi {

/// Marks stored answers against one key. Built once a key, called once a submission: a table look-up a question.
class Grader
{
public:
    explicit Grader(const AnswerKey &key);

    /// How many questions are right. `answers` is the canonical text of submissions (see optionSetText): already
    /// validated against this paper, so its question count is the key's. A blank is wrong, a neutralised question
    /// right.
    [[nodiscard]] int correctCount(std::string_view answers) const;

    [[nodiscard]] int questionCount() const { return static_cast<int>(m_key.entries.size()); }

private:
    [[nodiscard]] bool isRight(std::size_t question, OptionSet chosen) const;

    AnswerKey m_key;
    std::vector<std::array<bool, 128>> m_right; ///< [question][character] for answers of one option
};

} // namespace hoithi
