// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ceremony/ceremonywindow.h"

#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace hoithi {

namespace {

/// Shares of the height of the screen, so that the last row reads it on any projector.
constexpr double headingShare = 0.045;
constexpr double headlineShare = 0.11;
constexpr double lineShare = 0.05;
constexpr double smallShare = 0.018;

QFont sized(QFont font, const QRect &room, double share, bool bold = false)
{
    font.setPixelSize(std::max(type::caption, static_cast<int>(room.height() * share)));
    font.setBold(bold);
    return font;
}

/// As large as the text can be in that room, down to a third.
QFont fitting(const QFont &font, const QString &text, const QRect &room, int height)
{
    QFont smaller = font;
    const int least = font.pixelSize() / 3;
    while (smaller.pixelSize() > least) {
        const QRect taken = QFontMetrics(smaller).boundingRect(QRect(0, 0, room.width(), room.height()),
                                                               Qt::TextWordWrap | Qt::AlignHCenter, text);
        if (taken.height() <= height && taken.width() <= room.width())
            break;
        smaller.setPixelSize(smaller.pixelSize() - 1);
    }
    return smaller;
}

/// Draws centred from `top` down, at most to `bottom`; gives where the text ends.
int drawCentred(QPainter &painter, const QRect &room, int top, int bottom, const QFont &font, const QString &text)
{
    if (text.isEmpty())
        return top;
    const QRect place(room.left(), top, room.width(), std::max(0, bottom - top));
    painter.setFont(fitting(font, text, place, place.height()));
    QRect taken;
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop, text, &taken);
    return taken.bottom();
}

} // namespace

CeremonyWindow::CeremonyWindow(std::vector<CeremonySlide> slides, QString source, QWidget *parent)
    : QWidget(parent, Qt::Window), m_slides(std::move(slides)), m_source(std::move(source))
{
    setObjectName(QStringLiteral("ceremony"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ceremony"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    goTo(0);
}

void CeremonyWindow::goTo(std::size_t slide)
{
    m_current = std::min(slide, m_slides.size() - 1);
    m_black = false;
    const CeremonySlide &shown = m_slides[m_current];
    setAccessibleName(shown.headline); // for who hears the screen
    setAccessibleDescription(shown.lines.join(QStringLiteral(". ")));
    update();
}

void CeremonyWindow::go(std::ptrdiff_t steps)
{
    const auto wanted = static_cast<std::ptrdiff_t>(m_current) + steps;
    goTo(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, wanted)));
}

void CeremonyWindow::keyPressEvent(QKeyEvent *event)
{
    const int once = event->isAutoRepeat() ? 0 : 1; // a key that is held must not run through the winners
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return go(once);
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        return go(-once);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(m_slides.size() - 1);
    case Qt::Key_B:
    case Qt::Key_Period:
        m_black = !m_black;
        return update();
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CeremonyWindow::mousePressEvent(QMouseEvent *event)
{
    go(event->button() == Qt::RightButton ? -1 : 1);
}

QString CeremonyWindow::hint() const
{
    return m_current == 0 ? tr("Page Down or Space: next · Page Up: back · B: black · Esc: end") : QString();
}

void CeremonyWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_black)
        return;
    const Colours colours = darkColours();
    painter.fillRect(rect(), colours.window);
    const int margin = height() / 16;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    paintSlide(painter, room);
    painter.setFont(sized(font(), room, smallShare));
    painter.setPen(colours.textMuted);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignBottom, m_source);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop, hint());
}

void CeremonyWindow::paintSlide(QPainter &painter, const QRect &room) const
{
    const Colours colours = darkColours();
    const CeremonySlide &slide = m_slides[m_current];
    const bool all = slide.kind == CeremonySlide::Kind::All;
    painter.setPen(colours.textMuted);
    int bottom = drawCentred(painter, room, room.top() + room.height() / (all ? 24 : 5),
                             room.top() + room.height() * 2 / 5, sized(font(), room, headingShare), slide.heading);
    painter.setPen(slide.kind == CeremonySlide::Kind::Winner ? colours.accent : colours.text);
    const double share = all ? headingShare : headlineShare;
    bottom = drawCentred(painter, room, bottom + room.height() / 40, room.top() + room.height() * 2 / 3,
                         sized(font(), room, share, true), slide.headline);
    painter.setPen(colours.text);
    const QRect rest(room.left(), bottom + room.height() / 40, room.width(),
                     room.bottom() - bottom - room.height() / 10);
    if (all)
        return paintWinners(painter, rest, slide.lines);
    for (const QString &line : slide.lines)
        bottom = drawCentred(painter, room, bottom + room.height() / 40, room.bottom() - room.height() / 16,
                             sized(font(), room, lineShare), line);
}

/// Each on a line of its own, smaller where there are many.
void CeremonyWindow::paintWinners(QPainter &painter, const QRect &room, const QStringList &lines) const
{
    if (lines.isEmpty())
        return;
    const int height = std::min(room.height() / static_cast<int>(lines.size()), room.height() / 8);
    QFont font = this->font();
    font.setPixelSize(std::max(1, height * 2 / 3));
    int top = room.top();
    for (const QString &line : lines) {
        const QRect place(room.left(), top, room.width(), height);
        const QFont fitted = fitting(font, line, place, height);
        painter.setFont(fitted);
        painter.drawText(place, Qt::AlignCenter, QFontMetrics(fitted).elidedText(line, Qt::ElideRight, place.width()));
        top += height;
    }
}

} // namespace hoithi
