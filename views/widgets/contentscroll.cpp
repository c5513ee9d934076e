// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/contentscroll.h"

#include "views/theme/tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace hoithi {

QScrollArea *contentScroll(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

QVBoxLayout *scrolledColumn(QWidget *pane, const QString &name)
{
    auto *content = new QWidget(pane);
    QScrollArea *area = contentScroll(content, pane);
    area->setObjectName(name);
    auto *whole = new QVBoxLayout(pane);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    return column;
}

} // namespace hoithi
