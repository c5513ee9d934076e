// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/ties/tiednow.h"

namespace hoithi {

/// Who wins when those of a tie are ordered so, as the next ranking will give the prizes: some may not win what they won before.
/// InvalidArgument where a prize is left that of those named nobody may win, but somebody else of the tie.
[[nodiscard]] Result<std::vector<TieWinner>> winnersBy(Store &store, const TiedNow &now, const OpenTie &tie,
                                                       const TieOrder &order);

} // namespace hoithi
