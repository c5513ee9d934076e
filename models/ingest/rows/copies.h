// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "ingest/source/dumppart.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <string_view>
#include <vector>

namespace hoithi {

/// Gets a copy in pieces of any size; returns false to stop.
using TakePiece = std::function<bool(std::string_view)>;

struct LineRange
{
    std::uint64_t first = 1;
    std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
};

/// How much of a dump is read at once.
inline constexpr qint64 copyChunkSize = qint64{256} * 1024;

/// A dump's text, decoded, whatever it is packed in.
class DumpText
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DumpText>> open(const DumpPart &part, const MappingProfile &profile,
                                                                const ReadWatch &watch);
    [[nodiscard]] ByteStream &stream() { return *m_text; }

private:
    std::unique_ptr<DumpBytes> m_bytes;
    std::unique_ptr<DumpSource> m_source;
    std::unique_ptr<ByteStream> m_decoded;
    ByteStream *m_text = nullptr;
};

/// Lines of these ranges, which ascend.
[[nodiscard]] Result<void> copyLines(ByteStream &text, const std::vector<LineRange> &ranges, const TakePiece &take);

/// Elements of a JSON document's list, by their place from 0, as a list.
[[nodiscard]] Result<void> copyElements(ByteStream &text, const std::vector<std::uint64_t> &places,
                                        const TakePiece &take);

/// Rows of the sheet that the profile reads, by number, below all that stands before `firstRow`, as a workbook. Cells keep what
/// they are: what was no text is none in the copy.
[[nodiscard]] Result<void> copySheet(const DumpPart &part, const MappingProfile &profile, std::uint64_t firstRow,
                                     const std::vector<std::uint64_t> &rows, const TakePiece &take,
                                     const ReadWatch &watch);

} // namespace hoithi
