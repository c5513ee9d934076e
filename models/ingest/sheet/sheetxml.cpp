// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/sheetxml.h"

#include "ingest/textwindow.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Behind the next row, as nearly all programs write its end; or behind all of it.
std::size_t endOfRow(std::string_view xml)
{
    constexpr std::string_view end = "</row>";
    const std::size_t found = xml.find(end);
    return found == std::string_view::npos ? xml.size() : found + end.size();
}

} // namespace

Result<void> SheetXml::take(std::string_view piece, bool isLast)
{
    if (!m_begun.empty())
        piece = m_begun.append(piece);
    std::string_view left = piece;
    while (!left.empty()) {
        HOITHI_TRY(const bool isCutOff, takePlain(left));
        if (left.empty() || (isCutOff && !isLast && left.size() <= recordSizeLimit))
            break;
        const std::string_view other = left.substr(0, endOfRow(left));
        HOITHI_CHECK(m_xml.take(other, false));
        left.remove_prefix(other.size());
    }
    if (isLast)
        return m_xml.take({}, true);
    m_begun = std::string(left);
    return {};
}

/// Whether what is left is a plain row whose end has not come yet.
Result<bool> SheetXml::takePlain(std::string_view &left)
{
    if (!m_xml.canPass() || m_rows.isInCell())
        return false;
    for (;;) {
        const std::size_t gap = std::min(left.find_first_not_of(" \n"), left.size());
        const PlainRow::Outcome outcome = m_row.read(left.substr(gap));
        if (outcome != PlainRow::Outcome::Read)
            return outcome == PlainRow::Outcome::CutOff;
        m_rows.take(m_row);
        if (m_rows.error())
            return failure(*m_rows.error());
        m_xml.pass(left.substr(0, gap + m_row.size()));
        left.remove_prefix(gap + m_row.size());
    }
}

} // namespace hoithi
