// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/rawrecord.h"
#include "ingest/timeparser.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <string>

namespace hoithi {

/// Brings a foreign dump to the contract: which source column holds which field, how times are written.
/// A field that the profile does not name is looked for under its canonical name.
struct MappingProfile
{
    std::array<std::optional<std::string>, dumpFieldCount> columns; ///< UTF-8, NFC; by DumpField
    TimeFormat time = TimeFormat::Iso;
    char delimiter = '\0'; ///< of a CSV file; '\0': told from its header

    /// The source column of a field; empty where another field has claimed the canonical name.
    [[nodiscard]] std::string columnOf(DumpField field) const;

    /// From {"columns":{"full_name":"Họ tên"},"time":"iso|dmy|excel|unix|unix_ms|js","delimiter":","}. BadInput names what
    /// is unknown in it.
    [[nodiscard]] static Result<MappingProfile> parse(const QByteArray &json);
};

} // namespace hoithi
