// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

namespace hoithi {

/// Whether the question was typed for a font like .VnTime (TCVN3) or VNI-Times, whose letters are other signs without it:
/// "S«ng nµo ch¶y qua HuÕ?", "Soâng naøo chaûy qua Hueá?".
[[nodiscard]] bool holdsLegacyLetters(const Question &question);

} // namespace hoithi
