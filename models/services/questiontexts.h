// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionfile.h"

namespace hoithi {

/// What is wrong with a question of a file or gets lost of it, as a sentence.
[[nodiscard]] QString issueText(const QuestionIssue &issue);

/// "line 12, column 4", "cell Tuần 1!B12"; empty for nowhere.
[[nodiscard]] QString placeText(const FilePlace &place);

} // namespace hoithi
