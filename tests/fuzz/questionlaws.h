// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionreader.h"

namespace hoithi::fuzz {

/// The laws of every format of questions: what is no such file is refused, and says why; what is read keeps what QuestionFile
/// promises; and what can be written without a loss is read back equal, without an issue. `format` as for readQuestions().
void checkQuestionFile(const QByteArray &bytes, std::optional<ExchangeFormat> format);

} // namespace hoithi::fuzz
