// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace hoithi {

/// The parts of a Word document, and what holds them together. Relations are named by the order of adding.
class DocxPackage
{
public:
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
    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QByteArray relations() const;

    std::vector<Part> m_parts;
};

} // namespace hoithi
