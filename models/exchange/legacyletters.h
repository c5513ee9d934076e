// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hoithi {

/// Whether these texts of one question were typed for a font like .VnTime (TCVN3) or VNI-Times, whose letters are other signs without it:
/// "S«ng nµo ch¶y qua HuÕ?", "Soâng naøo chaûy qua Hueá?".
[[nodiscard]] bool areLegacyLetters(const QStringList &texts);

} // namespace hoithi
