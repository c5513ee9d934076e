// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionwriter.h"

namespace hoithi {

/// One sheet with a row for each question, which readXlsxQuestions() takes back literally. Images are lost.
[[nodiscard]] Result<WrittenQuestions> writeXlsxQuestions(const std::vector<Question> &questions);

} // namespace hoithi
