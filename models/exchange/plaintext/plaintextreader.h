// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <stop_token>

namespace hoithi {

/// Whether the bytes are text with lines "A." and "B.".
[[nodiscard]] bool looksLikeQuestionText(const QByteArray &bytes, const QString &name);

/// Questions of plain text in UTF-8 or UTF-16, laid out as in a Word document: a line is a paragraph.
[[nodiscard]] Result<QuestionFile> readTextQuestions(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace hoithi
