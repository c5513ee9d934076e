// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hoithi {

/// What follows the number of every letter that answers a complaint.
inline constexpr const char *letterNumberSuffix = "BTC-TTK";

/// A letter's number as it is kept and printed: "12", "12a", below ten "05" as the decree on clerical work has it. Width, leading zeros and
/// the suffix, if somebody typed it, make no other number. Null for what is none.
[[nodiscard]] std::optional<QString> letterNumberFrom(const QString &given);

/// Whether two letters of a year would have one number.
[[nodiscard]] bool sameLetterNumber(const QString &one, const QString &other);

} // namespace hoithi
