// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hoithi {

/// In characters.
inline constexpr qsizetype longestMemberName = 100;

/// Whether a member can be called so: Vietnamese and western Latin letters, digits, spaces and ' ’ . - / ( ), with a letter.
/// Names tell members apart in everything that is recorded: other letters that look the same (Ð and Đ, ǎ and ă, those of other
/// scripts) would make another person, and commas divide the names of two. A server asks the same (storage/sql/0002_people).
[[nodiscard]] bool isMemberName(QStringView name);

} // namespace hoithi
