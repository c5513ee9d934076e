// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/xmltree.h"
#include "exchange/itemissues.h"

namespace hoithi {

/// A picture that a formatted text shows.
struct RichImage
{
    QString source; ///< as the text has it
    QString description;
};

/// A formatted text as plain text, and what else was in it.
struct RichText
{
    QString text;
    std::vector<RichImage> images; ///< in order
    QStringList formatting;        ///< what the plain text does not show: "b", "table" …
    QStringList media;             ///< sound, film and the like: "video" …
    bool formula = false;

    /// Adds what is lost of it, but for the images.
    void addLosses(ItemIssues &issues, const FilePlace &place) const;
};

[[nodiscard]] RichText richTextOfHtml(const QString &html);

/// What stands within an element, as HTML; text is escaped where it was text.
[[nodiscard]] QString htmlWithin(const XmlElement &element);

/// HTML of a plain text that richTextOfHtml() gives back: lines end in <br/>, all else is escaped. Also well-formed XML.
[[nodiscard]] QString htmlOfPlain(const QString &text, bool *lost = nullptr);

/// Escapes a text for XML, in content and in attributes, and leaves out what XML cannot hold; `lost` then gets true.
[[nodiscard]] QString escapedXml(QStringView text, bool *lost = nullptr);

} // namespace hoithi
