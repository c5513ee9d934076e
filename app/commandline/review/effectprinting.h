// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"
#include "services/review/effectview.h"

namespace hoithi::commandline {

/// Target before and after.
void printTarget(QTextStream &out, const PrizeEffect &effect);
/// Who enters and leaves the prizes, and whose prize becomes another.
void printPrizes(QTextStream &out, const PrizeEffect &effect);
/// The same of every round that a decision bears on.
void printEffects(QTextStream &out, const RoundEffects &effects);

/// What is said after an effect that was only looked at.
[[nodiscard]] QString previewOnly();

} // namespace hoithi::commandline
