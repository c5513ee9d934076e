// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

/// Of the timeline, in pixels.
namespace hoithi::gantt {

inline constexpr int head = 24;       ///< the days above
inline constexpr int foot = space::l; ///< where today is named
inline constexpr int row = 24;
inline constexpr int inset = 5; ///< of a bar in its row
inline constexpr int names = 208;
inline constexpr qreal grip = 6; ///< how far from a bar's end it is taken by that end

} // namespace hoithi::gantt
