// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/json/objectreader.h"
#include "ingest/recordreader.h"
#include "ingest/textwindow.h"

namespace hoithi {

/// A submission dump with one JSON object a line. Blank lines are no rows; a line that is no object, holds a field twice or
/// in a type it cannot have is malformed.
class NdjsonReader final : public RecordReader
{
public:
    /// The window must outlive the reader.
    NdjsonReader(TextWindow &window, const MappingProfile &profile);

    [[nodiscard]] Result<bool> next(RawRecord &record) override;
    [[nodiscard]] SourceRow standing() const override;

private:
    [[nodiscard]] Result<bool> nextLineText(std::string_view &line);

    TextWindow &m_window;
    JsonObjectReader m_objects;
    std::uint64_t m_nextLine = 1;
    std::size_t m_consumed = 0;
};

} // namespace hoithi
