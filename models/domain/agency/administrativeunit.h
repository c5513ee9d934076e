// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencytext.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hoithi {

/// What an administrative unit is, as the first word of its name says.
enum class UnitType { Ward, Commune, Township, Town, City, District, UrbanDistrict, Province };

/// A name such as "Phường Tây Lộc" taken apart.
struct AdministrativeUnit
{
    UnitType type = UnitType::Ward;
    AgencyWords proper; ///< "tây lộc"; never empty
};

/// Nothing where the name does not begin with the full word for a unit.
[[nodiscard]] std::optional<AdministrativeUnit> administrativeUnit(const AgencyWords &name);

/// How the type is written: the full word first, then what it is shortened to.
[[nodiscard]] std::span<const std::string_view> writtenForms(UnitType type);

/// What may stand before the name of a unit and means the same agency, its people's committee: "ubnd", "uỷ ban nhân dân" …
[[nodiscard]] std::span<const std::string_view> committeeForms();

/// The words without "UBND" and the word for the unit in front, however short; `words` itself where nothing is left.
struct BareName
{
    std::optional<UnitType> type;
    AgencyWords words;
};
[[nodiscard]] BareName bareName(const AgencyWords &words);

} // namespace hoithi
