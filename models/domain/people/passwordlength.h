// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hoithi {

/// Of a member's password, in characters.
inline constexpr qsizetype shortestPassword = 8;

/// Of a passphrase that seals something, in characters without outer white space: whoever has a copy of the contest can try as
/// many as they like.
inline constexpr qsizetype shortestPassphrase = 12;

} // namespace hoithi
