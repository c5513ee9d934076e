// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"

#include <QPixmap>

class QPainter;

namespace hoithi {

/// Paints a page with its paper into the rectangle.
void paintPaper(QPainter &painter, const PagedDocument &document, int page, const QRectF &paper);

/// The page on white paper, `size` logical pixels large on a screen of that pixel ratio.
[[nodiscard]] QPixmap pagePicture(const PagedDocument &document, int page, const QSize &size, qreal pixelRatio);

} // namespace hoithi
