// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/textblock.h"

#include <QColor>
#include <QRectF>
#include <QSet>
#include <QSizeF>

#include <vector>

namespace hoithi {

/// A certificate's template as read from its JSON; every distance in millimetres.
struct CertificateSheet
{
    struct Frame
    {
        qreal inset = 0;  ///< from the paper's edge
        qreal width = 0;  ///< of the stroke
        qreal corner = 0; ///< side of the square cut into each corner, 0 = plain
        QColor color;
    };

    struct Text
    {
        QString text; ///< with variables
        QRectF box;
        TextStyle style;
        int maxLines = 1;        ///< the size shrinks until the text needs no more lines and fits the box
        bool preprinted = false; ///< already on a pre-printed form
    };

    QSizeF size;
    std::vector<Frame> frames;
    std::vector<Text> texts;

    /// BadInput with the line for JSON that is broken, misses a key or puts a box off the paper.
    [[nodiscard]] static Result<CertificateSheet> parse(const QString &json);
};

/// The names that a template of a certificate may use.
[[nodiscard]] QSet<QString> certificateVariables();

} // namespace hoithi
