// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <optional>

namespace hoithi {

/// "Dễ", "Thông hiểu", "VDC", "hard"; nothing for other words.
[[nodiscard]] std::optional<Difficulty> difficultyOf(const QString &text);

} // namespace hoithi
