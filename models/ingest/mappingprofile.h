// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/rawrecord.h"
#include "ingest/timeparser.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace hoithi {

/// A column of the source, as its header calls it.
struct SourceColumn
{
    std::string name;   ///< UTF-8, NFC
    int occurrence = 0; ///< which of several of that name, from 1; 0: the only one

    /// For people: the name, and which of several.
    [[nodiscard]] QString shown() const;

    friend bool operator==(const SourceColumn &, const SourceColumn &) = default;
};

/// Brings a foreign dump to the contract: which source column holds which field, how times are written.
/// A field that the profile does not name is looked for under its canonical name.
struct MappingProfile
{
    std::array<std::optional<SourceColumn>, dumpFieldCount> columns; ///< by DumpField
    std::array<std::optional<SourceColumn>, dumpFieldCount>
        clocks;                              ///< times of day beside a date; of the two times only
    std::vector<SourceColumn> answerColumns; ///< one a question, instead of the column of answers
    TimeFormat time = TimeFormat::Iso;
    char delimiter = '\0';            ///< of a CSV file; '\0': told from its header
    std::optional<std::string> sheet; ///< of a workbook, UTF-8; none: its first one that is visible

    /// The source column of a field; empty where another field has claimed the canonical name.
    [[nodiscard]] std::string columnOf(DumpField field) const;

    /// From {"columns":{"full_name":"Họ tên"},"time":"iso|dmy|excel|unix|unix_ms|js","delimiter":","}. BadInput names what
    /// is unknown in it.
    [[nodiscard]] static Result<MappingProfile> parse(const QByteArray &json);
};

} // namespace hoithi
