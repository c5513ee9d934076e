// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace hoithi {

/// A paragraph style, by the name that Word's list shows; its properties as XML.
struct DocxStyle
{
    QByteArray id;
    QByteArray name;
    QByteArray paragraph;
    QByteArray run;
};

/// The parts of a Word document, and what holds them together. Relations are named by the order of adding.
class DocxPackage
{
public:
    /// The styles of its paragraphs beside "Normal", and the face of all.
    explicit DocxPackage(std::vector<DocxStyle> styles, QString face = QStringLiteral("Times New Roman"))
        : m_styles(std::move(styles)), m_face(std::move(face))
    {}

    /// Each gives the relation's id for the body.
    QString addHeader(const QByteArray &xml) { return addPart(QStringLiteral("header"), xml); }
    QString addFooter(const QByteArray &xml) { return addPart(QStringLiteral("footer"), xml); }
    /// `suffix` is "png", "jpeg" or "gif".
    QString addImage(const QByteArray &bytes, const QString &suffix);

    /// The file, of this body and title. The same parts give the same bytes.
    [[nodiscard]] Result<QByteArray> write(const QByteArray &body, const QString &title) const;

private:
    struct Part
    {
        QString kind;
        QString name; ///< below word/
        QByteArray bytes;
    };

    QString addPart(const QString &kind, const QByteArray &xml);
    [[nodiscard]] QByteArray stylesXml() const;
    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QByteArray relations() const;

    std::vector<DocxStyle> m_styles;
    QString m_face;
    std::vector<Part> m_parts;
};

} // namespace hoithi
