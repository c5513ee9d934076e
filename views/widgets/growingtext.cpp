// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/growingtext.h"

#include "views/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>

namespace hoithi {

GrowingText::GrowingText(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines), m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(space::xs);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    fit();
}

int GrowingText::heightOf(int lines) const
{
    constexpr int edges = 4; // its frame, when it has the keyboard
    return lines * fontMetrics().lineSpacing() + 2 * space::xs + edges;
}

QSize GrowingText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), height()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), heightOf(m_leastLines)};
}

/// A plain text's layout counts its size in lines.
void GrowingText::fit()
{
    const int lines = std::clamp(qRound(document()->size().height()), m_leastLines, m_mostLines);
    setVerticalScrollBarPolicy(document()->size().height() > m_mostLines ? Qt::ScrollBarAsNeeded
                                                                         : Qt::ScrollBarAlwaysOff);
    if (const int wanted = heightOf(lines); wanted != maximumHeight() || wanted != minimumHeight())
        setFixedHeight(wanted);
}

void GrowingText::showText(const QString &text)
{
    const QString now = toPlainText();
    if (now == text)
        return;
    qsizetype front = 0;
    while (front < std::min(now.size(), text.size()) && now.at(front) == text.at(front))
        ++front;
    qsizetype back = 0;
    while (back < std::min(now.size(), text.size()) - front
           && now.at(now.size() - 1 - back) == text.at(text.size() - 1 - back))
        ++back;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(front));
    cursor.setPosition(static_cast<int>(now.size() - back), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(front, text.size() - front - back));
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

/// The form around it scrolls, unless there is more text than it shows.
void GrowingText::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

bool GrowingText::canInsertFromMimeData(const QMimeData *source) const
{
    return (m_media && (source->hasImage() || source->hasUrls())) || QPlainTextEdit::canInsertFromMimeData(source);
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    if (!m_media || isReadOnly() || !m_media(*source))
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace hoithi
