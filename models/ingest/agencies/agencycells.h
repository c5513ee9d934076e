// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencystage.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace hoithi {

enum class AgencyColumn {
    Code,
    Name,
    Kind,
    Bloc,
    Parent,
    Headcount,
    HeadcountFrom,
    Aliases,
    MergedInto,
    MergedFrom,
    Counted
};
inline constexpr std::size_t agencyColumnCount = 11;

/// Which column of a file holds what, from 0; -1: none.
using AgencyColumns = std::array<int, agencyColumnCount>;

/// Nothing where the line is no header: it has no column of codes.
[[nodiscard]] std::optional<AgencyColumns> agencyHeader(const QStringList &cells);

/// The heading of a column that another one before it names already; empty where there is none.
[[nodiscard]] QString repeatedHeading(const QStringList &cells);

/// What a line wants the agency to be, with the first thing in it that cannot be read.
[[nodiscard]] AgencyFileRow agencyRow(const AgencyColumns &columns, const QStringList &cells, quint64 line);

} // namespace hoithi
