// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/rawrecord.h"

#include "base/result.h"

#include <string>
#include <vector>

namespace hoithi {

class ColumnMap;

/// A row as it stands in its dump.
struct SourceRow
{
    std::uint64_t line = 0;
    bool isTable = false;           ///< divided into cells
    std::vector<std::string> cells; ///< of a table, by column
    std::string text;               ///< of what is no row of a table
};

/// Rows of a dump, one after the other, whatever the format.
class RecordReader
{
public:
    RecordReader() = default;
    virtual ~RecordReader() = default;
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;

    /// Fills `record` with the next row; false at the end. An error means that nothing of the file counts.
    [[nodiscard]] virtual Result<bool> next(RawRecord &record) = 0;

    /// The row that next() gave.
    [[nodiscard]] virtual SourceRow standing() const = 0;
    /// Of a table; null of objects.
    [[nodiscard]] virtual const ColumnMap *columns() const { return nullptr; }
};

} // namespace hoithi
