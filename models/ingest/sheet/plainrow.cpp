// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/plainrow.h"

namespace hoithi {

PlainXml::Outcome PlainRow::read(std::string_view xml)
{
    m_xml = PlainXml(xml);
    m_number = {};
    m_cells.clear();
    return m_xml.outcome(readRow());
}

bool PlainRow::readRow()
{
    if (!m_xml.skip("<row"))
        return false;
    const PlainXml::Tag tag = m_xml.readAttributes([this](std::string_view name, std::string_view value) {
        if (m_number.data() == nullptr && (name == "r" || name.ends_with(":r")))
            m_number = value;
    });
    if (tag != PlainXml::Tag::Open)
        return tag == PlainXml::Tag::Empty;
    while (!m_xml.skip("</row>")) {
        if (!readCell())
            return false;
    }
    return true;
}

bool PlainRow::readCell()
{
    if (!m_xml.skip("<c"))
        return false;
    Cell &cell = m_cells.emplace_back();
    const PlainXml::Tag tag = m_xml.readAttributes([&cell](std::string_view name, std::string_view value) {
        if (name.size() != 1)
            return;
        if (name.front() == 'r')
            cell.name = value;
        else if (name.front() == 't')
            cell.type = value;
        else if (name.front() == 's')
            cell.style = value;
    });
    return tag == PlainXml::Tag::Empty || (tag == PlainXml::Tag::Open && readInside(cell) && m_xml.skip("</c>"));
}

/// A formula and a value, or a text; each may be left out.
bool PlainRow::readInside(Cell &cell)
{
    XmlCharacters formula;
    cell.hasFormula = m_xml.skip("<f");
    if (cell.hasFormula && !m_xml.readElement("</f>", formula))
        return false;
    if (m_xml.skip("<v"))
        return m_xml.readElement("</v>", cell.value);
    return !m_xml.skip("<is>") || (m_xml.skip("<t") && m_xml.readElement("</t>", cell.text) && m_xml.skip("</is>"));
}

} // namespace hoithi
