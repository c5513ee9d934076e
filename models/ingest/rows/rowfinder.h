// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "ingest/recordreader.h"
#include "ingest/source/dumppart.h"

#include <optional>
#include <string>
#include <vector>

namespace hoithi {

/// Which row is looked for.
struct RowPlace
{
    std::uint64_t line = 0;         ///< where it begins
    std::optional<DumpField> field; ///< that is at fault; none: the whole row
    std::string text;       ///< what stands there, or its beginning: tells which row, where several begin on the line
    std::size_t around = 6; ///< rows shown before and behind it
};

/// A row of a dump among its neighbours, as they stand there, all divided by the same columns where they can be.
struct FoundRow
{
    std::vector<std::string> columns;
    std::vector<SourceRow> rows;
    std::size_t chosen = 0;
    std::optional<std::size_t> fault; ///< the column of the field
    std::optional<QString> sheet;
};

/// Reads up to the row and those behind it. NotFound where no row begins on the line.
[[nodiscard]] Result<FoundRow> findRow(const DumpPart &part, const MappingProfile &profile, const RowPlace &place,
                                       const ReadWatch &watch = {});

/// Divides JSON objects: the columns are the keys, the chosen row's first; a value that is no text is as it is written.
void divideObjects(FoundRow &found);

} // namespace hoithi
