// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// What a spreadsheet would take for a formula, with an apostrophe before it: it stays a text. All else as given,
/// numbers with a sign too.
[[nodiscard]] QString withoutFormula(const QString &text);

/// One field of a CSV for spreadsheets: no formula, quoted where CSV asks for it.
[[nodiscard]] QString csvField(const QString &text);

} // namespace hoithi
