// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <stop_token>

namespace hoithi {

/// Whether the bytes are a Word document; also one of a format before .docx, about which the reader says what to do.
[[nodiscard]] bool looksLikeDocx(const QByteArray &bytes, const QString &name);

/// Questions of a Word document.
[[nodiscard]] Result<QuestionFile> readDocxQuestions(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace hoithi
