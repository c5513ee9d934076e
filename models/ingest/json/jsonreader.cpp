// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json/jsonreader.h"

#include <utility>

namespace hoithi {

Result<bool> JsonReader::next(RawRecord &record)
{
    HOITHI_TRY(const bool any, m_elements.next());
    if (!any)
        return false;
    record.clear();
    record.line = m_elements.line();
    const std::string_view text = m_elements.text();
    // simdjson looks at the byte behind an object; a comma or bracket there would read on.
    char &behind = m_window.data()[text.size()];
    const char kept = std::exchange(behind, '\n');
    m_objects.read(text, record);
    behind = kept;
    return true;
}

} // namespace hoithi
