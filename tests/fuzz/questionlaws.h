// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionfile.h"
#include "fuzzing.h"

namespace hoithi::fuzz {

/// Reads bytes as that format; what is read keeps what QuestionFile promises, and is read back equal once it was written.
void readAsQuestions(std::string_view bytes, ExchangeFormat format);

} // namespace hoithi::fuzz
