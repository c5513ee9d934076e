// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/json/jsonelements.h"
#include "ingest/json/objectreader.h"
#include "ingest/recordreader.h"

namespace hoithi {

/// A submission dump as one JSON document: a list of objects. The line of a row is where its object begins.
class JsonReader final : public RecordReader
{
public:
    /// The window must outlive the reader.
    JsonReader(TextWindow &window, const MappingProfile &profile)
        : m_window(window), m_elements(window), m_objects(profile)
    {}

    [[nodiscard]] Result<bool> next(RawRecord &record) override;
    [[nodiscard]] SourceRow standing() const override
    {
        return {m_elements.line(), false, {}, std::string(m_elements.text())};
    }

private:
    TextWindow &m_window;
    JsonElements m_elements;
    JsonObjectReader m_objects;
};

} // namespace hoithi
