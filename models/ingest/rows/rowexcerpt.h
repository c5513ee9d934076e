// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "ingest/rows/copies.h"
#include "ingest/source/dumpnames.h"
#include "ingest/source/dumppart.h"

#include <functional>
#include <vector>

namespace hoithi {

/// Asked for every row of a dump, in order.
using RowChoice = std::function<bool(RawRecord &)>;

/// Rows taken out of a dump, as they are written there: a dump of those rows alone, which is read by the same profile. Lines of a
/// text below whatever stands above the first row, elements as a JSON list, rows of a sheet below its header as a workbook.
class RowExcerpt
{
public:
    /// Reads the dump once. `rows`: lines on which rows begin, ascending. Where several rows begin on one line, as in JSON, `choice`
    /// tells which of them are meant; without it all are.
    [[nodiscard]] static Result<RowExcerpt> find(const DumpPart &part, const MappingProfile &profile,
                                                 const std::vector<std::uint64_t> &rows, const ReadWatch &watch = {},
                                                 const RowChoice &choice = {});

    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; } ///< of the dump's bytes
    [[nodiscard]] qint64 count() const { return std::ssize(m_places); } ///< rows found
    [[nodiscard]] DumpFormat format() const { return m_format; }        ///< of the dump, and of what is written

    /// Reads it once more. Text is UTF-8 but for what was none.
    [[nodiscard]] Result<void> write(const TakePiece &take, const ReadWatch &watch = {}) const;

private:
    [[nodiscard]] Result<void> locate(const std::vector<std::uint64_t> &rows, const ReadWatch &watch,
                                      const RowChoice &choice);
    void take(std::uint64_t place, std::uint64_t line, bool isWanted);

    DumpPart m_part;
    MappingProfile m_profile;
    DumpFormat m_format = DumpFormat::Csv;
    std::uint64_t m_firstLine = 1;       ///< where the first row begins
    std::vector<LineRange> m_ranges;     ///< of lines, ascending
    std::vector<std::uint64_t> m_places; ///< of the rows: their numbers in a sheet, else counted from 0
    bool m_isOpen = false;               ///< the last range has no end yet
    QByteArray m_sha256;
};

} // namespace hoithi
