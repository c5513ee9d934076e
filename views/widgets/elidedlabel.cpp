// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elidedlabel.h"

#include <QStyle>
#include <QStyleOption>
#include <QStylePainter>

namespace hoithi {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QRect place = contentsRect();
    painter.drawItemText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), palette(), isEnabled(),
                         fontMetrics().elidedText(text(), Qt::ElideRight, place.width()), QPalette::WindowText);
}

} // namespace hoithi
