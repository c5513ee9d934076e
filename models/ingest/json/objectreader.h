// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "ingest/rawrecord.h"

#include <memory>
#include <string_view>

namespace hoithi {

/// Reads JSON objects as rows of a dump, whatever they stand in.
class JsonObjectReader
{
public:
    explicit JsonObjectReader(const MappingProfile &profile);
    ~JsonObjectReader();
    JsonObjectReader(const JsonObjectReader &) = delete;
    JsonObjectReader &operator=(const JsonObjectReader &) = delete;

    /// Fills a cleared record from `text`, which the bytes of a TextWindow follow. Text that is no object, or holds a field twice or
    /// in a type it cannot have, is malformed. The views are valid until the next call, or until the text goes.
    void read(std::string_view text, RawRecord &record);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hoithi
