// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionwriter.h"

namespace hoithi {

/// A package of QTI 2.2: a manifest, a folder for each item with its pictures. What QTI has no place for stands in the manifest,
/// within the metadata of each item.
[[nodiscard]] Result<WrittenQuestions> writeQti(const std::vector<Question> &questions,
                                                const std::map<QByteArray, QByteArray> &images);

} // namespace hoithi
