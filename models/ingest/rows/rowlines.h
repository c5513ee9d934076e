// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "ingest/source/dumppart.h"

#include <functional>
#include <limits>
#include <vector>

namespace hoithi {

/// Where rows stand in the text of a dump, and that text, below whatever stands above the first row: a dump of those rows alone, as they
/// were written.
class RowLines
{
public:
    /// Reads the dump once. `rows`: lines on which rows begin, ascending. Unsupported where rows do not stand on lines of their own.
    [[nodiscard]] static Result<RowLines> find(const DumpPart &part, const MappingProfile &profile,
                                               const std::vector<std::uint64_t> &rows, const ReadWatch &watch = {});

    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; } ///< of the dump's bytes
    [[nodiscard]] qint64 count() const { return m_count; }              ///< rows found

    /// Reads it once more. The text comes in pieces of any size, in UTF-8 but for what was none; `take` returns false to stop.
    [[nodiscard]] Result<void> write(const std::function<bool(std::string_view)> &take,
                                     const ReadWatch &watch = {}) const;

private:
    struct Range
    {
        std::uint64_t first = 1;
        std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
    };

    [[nodiscard]] Result<void> locate(const std::vector<std::uint64_t> &rows, const ReadWatch &watch);

    DumpPart m_part;
    MappingProfile m_profile;
    std::vector<Range> m_ranges; ///< of lines, ascending
    QByteArray m_sha256;
    qint64 m_count = 0;
};

} // namespace hoithi
