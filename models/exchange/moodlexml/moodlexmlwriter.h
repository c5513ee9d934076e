// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionwriter.h"

namespace hoithi {

/// A file that Moodle 3 and 4 import. What they have no place for stands in an element of our own, which they pass over.
[[nodiscard]] WrittenQuestions writeMoodleXml(const std::vector<Question> &questions,
                                              const std::map<QByteArray, QByteArray> &images);

} // namespace hoithi
