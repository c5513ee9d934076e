// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/durationparser.h"
#include "ingest/rawrecord.h"

#include <optional>
#include <string_view>

namespace hoithi {

/// What a column's name says it holds.
struct NamedColumn
{
    enum class Meaning {
        Unknown,
        Field,    ///< `field`
        Duration, ///< how long somebody took
        Date,     ///< a day or a moment, of which is not said
        Clock,    ///< a time of day, of which is not said
        Id,       ///< an id, of what is not said
        FamilyName,
        Answer, ///< of one question, `number`
        Other   ///< nothing that an import needs, such as a score
    };
    Meaning meaning = Meaning::Unknown;
    std::optional<DumpField> field;
    bool isCanonical = false;              ///< the contract's own name
    bool isSure = true;                    ///< the name is hardly ever used for anything else
    int number = 0;                        ///< of the question, from 1
    bool hasWording = false;               ///< of the question, behind its number
    std::optional<DurationUnit> unit = {}; ///< of a duration, where the name says it
};

/// In Vietnamese, with and without diacritics, or English, in words, snake_case or camelCase.
[[nodiscard]] NamedColumn meaningOfColumn(std::string_view name);

} // namespace hoithi
