// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace hoithi {

struct XmlElement;

/// Of an element's content: a run of text, or an element.
struct XmlNode
{
    QString text;
    std::unique_ptr<XmlElement> element;
};

struct XmlAttribute
{
    QString name;  ///< without a prefix
    QString space; ///< the namespace; empty for most
    QString value;
};

/// Where in a file something begins, both from 1.
struct XmlPlace
{
    int line = 0;
    int column = 0; ///< in characters
};

/// An element of a file with all that is in it. No prefixes are kept: names are local ones, beside their namespace.
struct XmlElement
{
    QString name;
    QString space;
    XmlPlace place; ///< of the '<'
    std::vector<XmlAttribute> attributes;
    std::vector<XmlNode> children; ///< in order; no two runs of text beside each other

    /// The value of the first attribute of that name; null where there is none.
    [[nodiscard]] QString attribute(QStringView wanted) const;
    /// The first element of that name among the children, or null.
    [[nodiscard]] const XmlElement *child(QStringView wanted) const;
    /// All of that name among the children; all elements, where the name is empty.
    [[nodiscard]] std::vector<const XmlElement *> elements(QStringView wanted = {}) const;
    /// Every text within, at any depth.
    [[nodiscard]] QString text() const;
};

/// What is refused, however well-formed: files of questions and office documents are far below.
struct XmlLimits
{
    int depth = 100;
    qsizetype nodes = 1'000'000; ///< elements, attributes and texts that are held at one time
};

/// Whether the first sign is a '<', whatever the encoding.
[[nodiscard]] bool looksLikeXml(const QByteArray &bytes);

/// The document element with all that is in it. BadInput with line and column where the bytes are no well-formed XML, declare a
/// document type (entities unfold without end, and name other files), or go beyond a limit; `failed` then gets the place.
/// UTF-8, UTF-16 and the one-byte encodings that the file declares are read. Blanks before the declaration, which scripts print,
/// are passed over.
[[nodiscard]] Result<XmlElement> readXml(const QByteArray &bytes, const XmlLimits &limits = {},
                                         XmlPlace *failed = nullptr);

/// Takes a child of the document element, which has no children yet but a name and attributes. An error ends the reading.
using XmlPieceTaker = std::function<Result<void>(const XmlElement &document, XmlElement piece)>;

/// Like readXml() for a file of many pieces: each element of the document element goes to `take` as soon as it is complete, and
/// is then forgotten. The limit of nodes is that of a piece. Gives the document element without children.
[[nodiscard]] Result<XmlElement> readXmlPieces(const QByteArray &bytes, const XmlPieceTaker &take,
                                               const XmlLimits &limits = {}, XmlPlace *failed = nullptr);

} // namespace hoithi
