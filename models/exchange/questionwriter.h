// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <map>
#include <vector>

namespace hoithi {

/// A file of questions, and what its format could not hold of them.
struct WrittenQuestions
{
    QByteArray bytes;
    std::vector<QuestionIssue> losses; ///< kinds from LostFormatting on, by question; a left out one is UnsupportedType
};

/// Writes questions so that readQuestions() gives them back equal, but for `losses`. `images`: bytes by digest; one that is
/// missing is a loss. Not for Docx, which papers are printed as.
[[nodiscard]] Result<WrittenQuestions> writeQuestions(const std::vector<Question> &questions,
                                                      const std::map<QByteArray, QByteArray> &images,
                                                      ExchangeFormat format);

} // namespace hoithi
