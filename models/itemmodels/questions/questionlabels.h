// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"
#include "domain/question/questionstate.h"

#include <QString>

namespace hoithi {

/// "Draft", "In review", …: the same words everywhere.
[[nodiscard]] QString questionStateText(QuestionState state);
/// "Easy", …; a dash while nobody has said.
[[nodiscard]] QString difficultyText(Difficulty difficulty);
/// What somebody did about a version: "Approved", "Returned", …
[[nodiscard]] QString reviewStepText(ReviewStep step);
/// What a list shows of a text of several lines.
[[nodiscard]] QString firstLine(const QString &text);

} // namespace hoithi
