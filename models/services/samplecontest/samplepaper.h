// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QByteArray>

#include <vector>

namespace hoithi {

/// What the answers of a round follow.
struct SamplePaper
{
    QByteArray key;                            ///< a letter A to D for each question
    std::vector<Difficulty> difficulties = {}; ///< by place; none: all alike, and so are the wrong answers
};

} // namespace hoithi
