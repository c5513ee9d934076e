// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questioncheck.h"
#include "services/questiontexts.h"

#include <QString>

namespace hoithi {

/// What is wrong with a question, where, and what to do: "Phương án B: Trùng với phương án A. …".
[[nodiscard]] QString checkText(const QuestionFinding &finding);

} // namespace hoithi
