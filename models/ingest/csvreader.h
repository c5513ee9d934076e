// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/columnmap.h"
#include "ingest/csvrecords.h"
#include "ingest/recordreader.h"

#include <memory>
#include <optional>

namespace hoithi {

/// A submission dump as CSV. The first record is the header, or the one at the profile's line; a row with another number of fields is malformed.
class CsvReader final : public RecordReader
{
public:
    /// Reads the header; BadInput names what is wrong with it. The window must outlive the reader.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(TextWindow &window, const MappingProfile &profile);

    [[nodiscard]] Result<bool> next(RawRecord &record) override;
    [[nodiscard]] SourceRow standing() const override;
    [[nodiscard]] const ColumnMap *columns() const override { return &*m_columns; }

private:
    CsvReader(TextWindow &window, char delimiter, char quote) : m_records(window, delimiter, quote) {}
    [[nodiscard]] Result<void> readHeader(int line);

    CsvRecords m_records;
    std::optional<ColumnMap> m_columns; ///< there once open() has read the header
    bool m_isFirstAhead = false;        ///< the record at hand is a row, which has told the columns
};

} // namespace hoithi
