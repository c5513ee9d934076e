// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/sharedtextitems.h"

#include "ingest/ingesttexts.h"

namespace hoithi {

void SharedTextItems::start(std::string_view name, const XmlAttributes &)
{
    m_text.start(name);
}

void SharedTextItems::end(std::string_view name)
{
    m_text.end(name);
    if (name != "si")
        return;
    add(m_text.stored());
    m_text.clear();
}

/// One text, not in several runs.
PlainXml::Outcome SharedTextItems::takeWhole(std::string_view xml, std::size_t &size)
{
    PlainXml item(xml);
    XmlCharacters characters;
    const bool isRead =
        item.skip("<si>") && item.skip("<t") && item.readElement("</t>", characters) && item.skip("</si>");
    const PlainXml::Outcome outcome = item.outcome(isRead);
    size = item.size();
    if (outcome == PlainXml::Outcome::Read)
        add(characters.text(m_characters));
    return outcome;
}

void SharedTextItems::add(std::string_view stored)
{
    if (stored.size() > CellCharacters::byteLimit || !m_texts.add(plainText(stored, m_plain)))
        refuse({ErrorCode::BadInput,
                Ingest::tr("The workbook holds more text than is read from one. Save the sheet as CSV (UTF-8), and "
                           "import that."),
                {}});
}

} // namespace hoithi
