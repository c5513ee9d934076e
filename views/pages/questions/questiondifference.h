// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QString>

namespace hoithi {

struct Colours;

/// How two wordings of a question differ, word by word, as rich text: taken out is struck through in brackets, put in underlined
/// between plus signs, besides their colours. Fields in which nothing differs are left out.
[[nodiscard]] QString questionDifference(const Question &before, const Question &after, const Colours &colours);

} // namespace hoithi
