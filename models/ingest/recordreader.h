// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/rawrecord.h"

#include "base/result.h"

namespace hoithi {

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
};

} // namespace hoithi
