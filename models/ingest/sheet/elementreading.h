// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/xmlevents.h"
#include "ingest/sheet/plainxml.h"

#include <string>
#include <string_view>

namespace hoithi {

/// Takes the events of a document that holds many elements of one kind, or such an element as a whole.
class ElementConsumer : public XmlConsumer
{
public:
    /// As nearly all programs write the end of such an element.
    [[nodiscard]] virtual std::string_view endTag() const = 0;
    /// Where an element is now inside of another one that matters here, it is read by its events.
    [[nodiscard]] virtual bool canTakeWhole() const = 0;
    /// Takes the element that `xml` begins with as its events would be taken, if it is plain, and says how many bytes it has.
    [[nodiscard]] virtual PlainXml::Outcome takeWhole(std::string_view xml, std::size_t &size) = 0;
};

/// Reads a document that comes in pieces: its elements as a whole where they are plain, all else by the XML parser, which is not
/// shown those.
class ElementReading
{
public:
    /// `part` is what errors call the document; the consumer must outlive the reading.
    ElementReading(const QString &part, ElementConsumer &consumer) : m_consumer(consumer), m_xml(part, consumer) {}

    /// Hands out what the next piece holds; `isLast`: there is none after it.
    [[nodiscard]] Result<void> take(std::string_view piece, bool isLast);

private:
    [[nodiscard]] Result<bool> takePlain(std::string_view &left);
    [[nodiscard]] std::size_t endOfElement(std::string_view xml) const;

    ElementConsumer &m_consumer;
    XmlReading m_xml;
    std::string m_begun; ///< of a plain element, as far as it has come
};

} // namespace hoithi
