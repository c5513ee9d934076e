// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/keyreading.h"

#include <optional>

namespace hoithi {

struct DividedCell
{
    QString text; ///< before the options
    std::vector<LabelledOption> options;
};

/// "Sông nào?\nA. Hương\nB. Mã", each in a line of its own or behind one another. Nothing where there are fewer than two, or their
/// letters do not follow one another from A.
[[nodiscard]] std::optional<DividedCell> dividedCell(const QString &cell);

} // namespace hoithi
