// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dropframe.h"

#include "views/theme/tokens.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStyle>
#include <QUrl>

namespace hoithi {

DropFrame::DropFrame(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("dropFrame"));
    setProperty("role", QStringLiteral("drop"));
    setAcceptDrops(true);
    m_text->setObjectName(QStringLiteral("dropText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(m_text);
}

void DropFrame::setText(const QString &text)
{
    m_text->setText(text);
}

void DropFrame::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    setHot(true);
    event->acceptProposedAction();
}

void DropFrame::dragLeaveEvent(QDragLeaveEvent *event)
{
    setHot(false);
    QFrame::dragLeaveEvent(event);
}

void DropFrame::dropEvent(QDropEvent *event)
{
    setHot(false);
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

void DropFrame::setHot(bool hot)
{
    setProperty("hot", hot);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace hoithi
