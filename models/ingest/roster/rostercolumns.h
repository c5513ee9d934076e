// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace hoithi {

enum class RosterColumn { Body, FullName, Account, Phone, NationalId };
inline constexpr std::size_t rosterColumnCount = 5;

/// A filled cell of a line.
struct RosterCell
{
    int column = 0; ///< from 1
    QString text;
    bool isNumber = false; ///< in a sheet: leading zeros are lost
    bool isError = false;
};

/// Which column of a file holds what; 0: none.
using RosterColumns = std::array<int, rosterColumnCount>;

/// Which column of a roster a heading means ("Số điện thoại", "phone"), in Vietnamese or English, with or without diacritics.
[[nodiscard]] std::optional<RosterColumn> rosterColumn(const QString &heading);

/// The columns of a line that is a header: it has the name, and something that people are found by. Nothing for any other line;
/// BadInput where two of its columns mean the same.
[[nodiscard]] Result<std::optional<RosterColumns>> rosterHeader(const std::vector<RosterCell> &line);

} // namespace hoithi
