// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hoithi {

/// Of a member's password, in characters.
inline constexpr qsizetype shortestPassword = 8;

} // namespace hoithi
