// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pagepicture.h"

#include <QPainter>

namespace hoithi {

void paintPaper(QPainter &painter, const PagedDocument &document, int page, const QRectF &paper)
{
    painter.save();
    painter.fillRect(paper, Qt::white); // paper is white in the dark too
    painter.setClipRect(paper, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / document.pageSize().width(), paper.height() / document.pageSize().height());
    document.paint(painter, page);
    painter.restore();
}

QPixmap pagePicture(const PagedDocument &document, int page, const QSize &size, qreal pixelRatio)
{
    QPixmap picture(size * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    QPainter painter(&picture);
    paintPaper(painter, document, page, QRectF(QPointF(), size));
    return picture;
}

} // namespace hoithi
