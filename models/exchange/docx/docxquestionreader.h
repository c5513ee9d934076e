// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <stop_token>

namespace hoithi {

/// Questions of a Word document.
[[nodiscard]] Result<QuestionFile> readDocxQuestions(const QByteArray &bytes, const std::stop_token &stop = {});

/// The same from plain text in UTF-8 or UTF-16, where a line is a paragraph.
[[nodiscard]] Result<QuestionFile> readTextQuestions(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace hoithi
