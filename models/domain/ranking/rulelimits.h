// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hoithi {

/// The most that a rule book may say of anything that is counted: prizes, places, questions, rounds.
inline constexpr int largestCount = 1000;
/// Of a prize, in đồng.
inline constexpr qint64 largestAmount = 1'000'000'000'000'000;

} // namespace hoithi
