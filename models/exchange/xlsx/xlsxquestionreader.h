// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <stop_token>

namespace hoithi {

/// Whether the bytes are a workbook; also one of a format before .xlsx, about which the reader says what to do.
[[nodiscard]] bool looksLikeXlsx(const QByteArray &bytes, const QString &name);

/// Questions of an Excel workbook, sheet by sheet: below a row of titles in Vietnamese or English, or, without one, a question, its
/// options and the key's letter in each row.
[[nodiscard]] Result<QuestionFile> readXlsxQuestions(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace hoithi
