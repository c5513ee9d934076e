// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/elementreading.h"

#include "ingest/textwindow.h"

#include <algorithm>

namespace hoithi {

Result<void> ElementReading::take(std::string_view piece, bool isLast)
{
    if (!m_begun.empty())
        piece = m_begun.append(piece);
    std::string_view left = piece;
    while (!left.empty()) {
        HOITHI_TRY(const bool isCutOff, takePlain(left));
        if (left.empty() || (isCutOff && !isLast && left.size() <= recordSizeLimit))
            break;
        const std::string_view other = left.substr(0, endOfElement(left));
        HOITHI_CHECK(m_xml.take(other, false));
        left.remove_prefix(other.size());
    }
    if (isLast)
        return m_xml.take({}, true);
    m_begun = std::string(left);
    return {};
}

/// Behind the end of the next element; or of all, where none ends so.
std::size_t ElementReading::endOfElement(std::string_view xml) const
{
    const std::string_view end = m_consumer.endTag();
    const std::size_t found = xml.find(end);
    return found == std::string_view::npos ? xml.size() : found + end.size();
}

/// Whether what is left is a plain element whose end has not come yet.
Result<bool> ElementReading::takePlain(std::string_view &left)
{
    if (!m_xml.canPass() || !m_consumer.canTakeWhole())
        return false;
    for (;;) {
        const std::size_t gap = std::min(left.find_first_not_of(" \n"), left.size());
        std::size_t size = 0;
        const PlainXml::Outcome outcome = m_consumer.takeWhole(left.substr(gap), size);
        if (outcome != PlainXml::Outcome::Read)
            return outcome == PlainXml::Outcome::CutOff;
        if (m_consumer.error())
            return failure(*m_consumer.error());
        m_xml.pass(left.substr(0, gap + size));
        left.remove_prefix(gap + size);
    }
}

} // namespace hoithi
