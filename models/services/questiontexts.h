// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questioncheck.h"
#include "domain/question/questionfile.h"

#include <QString>

namespace hoithi {

/// What is wrong with a question, where, and what to do: "Phương án B: Trùng với phương án A. …".
[[nodiscard]] QString checkText(const QuestionFinding &finding);
/// The same of a question in a file, without the place.
[[nodiscard]] QString issueText(const QuestionIssue &issue);
/// The same of what a written file does not hold.
[[nodiscard]] QString lossText(const QuestionIssue &loss);
/// "Line 12, column 3", "Cell B12 of Tuần 1", "Paragraph 14"; empty where the file has no places.
[[nodiscard]] QString placeText(const FilePlace &place);

} // namespace hoithi
