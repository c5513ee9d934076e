// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionwriter.h"

namespace hoithi {

[[nodiscard]] Result<WrittenQuestions> writeAiken(const std::vector<Question> &questions,
                                                  const std::map<QByteArray, QByteArray> &images);

} // namespace hoithi
