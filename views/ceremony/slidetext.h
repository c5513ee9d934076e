// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace hoithi {

/// One of the texts that stand below each other on a slide, centred. Sizes are shares of the room's height, so that the last row of
/// the hall reads them on any projector.
struct SlideText
{
    QString text; ///< empty: takes no room
    double share = 0;
    QColor colour;
    bool bold = false;
    double gap = 0.03; ///< below it, unless it is the last
};

/// Draws them in the middle of the room: as large as they are meant to be, smaller where they do not fit.
void drawSlide(QPainter &painter, const QRect &room, const QFont &font, const std::vector<SlideText> &texts);

/// The same with a list below them: all of its lines of one size, as large as there is room for; in two columns where they would be too
/// small to read in one.
void drawSlide(QPainter &painter, const QRect &room, const QFont &font, const std::vector<SlideText> &texts,
               const QStringList &list, const QColor &colour);

} // namespace hoithi
