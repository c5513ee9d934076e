// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <string>
#include <vector>

namespace hoithi {

/// The words of `text` without case, diacritics and punctuation, in their order: "Quyết định 62/2021/QĐ-UBND" gives quyet, dinh, 62,
/// 2021, qd, ubnd. Consonants alone, as a broken syllable leaves them, are joined to the vowel beside them: "nướ c" gives nuoc.
[[nodiscard]] std::vector<std::string> foldedWords(const QString &text);

struct QuestionWords
{
    std::vector<std::string> text;    ///< each once, sorted
    std::vector<std::string> options; ///< those that the text does not have; each once, sorted
};
[[nodiscard]] QuestionWords wordsOf(const Question &question);

} // namespace hoithi
