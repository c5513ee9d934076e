// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionfile.h"

namespace hoithi {

/// What is wrong with a question of a file or gets lost of it, as a sentence, and what to do about it.
[[nodiscard]] QString issueText(const QuestionIssue &issue);

/// "Line 12, column 3", "Cell B12 of Tuần 1", "Paragraph 14"; empty where the file has no places.
[[nodiscard]] QString placeText(const FilePlace &place);

} // namespace hoithi
