// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "ingest/recordreader.h"
#include "ingest/textwindow.h"

#include <memory>

namespace hoithi {

/// A submission dump with one JSON object a line. Blank lines are no rows; a line that is no object, holds a field twice or
/// in a type it cannot have is malformed.
class NdjsonReader final : public RecordReader
{
public:
    /// The window must outlive the reader.
    NdjsonReader(TextWindow &window, const MappingProfile &profile);
    ~NdjsonReader() override;
    NdjsonReader(const NdjsonReader &) = delete;
    NdjsonReader &operator=(const NdjsonReader &) = delete;

    [[nodiscard]] Result<bool> next(RawRecord &record) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hoithi
