// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ceremony/ceremonywindow.h"

#include "views/ceremony/slidetext.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace hoithi {

namespace {

/// Shares of the height of the screen.
constexpr double smallShare = 0.018;
constexpr double footShare = 0.026;

void drawFoot(QPainter &painter, const QRect &room, QFont font, double share, const QString &text)
{
    font.setPixelSize(std::max(type::caption, static_cast<int>(room.height() * share)));
    painter.setFont(font);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignBottom,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
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
    case Qt::Key_F11: // which began it, and may still be held
        if (once == 0)
            return;
        [[fallthrough]];
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

QString CeremonyWindow::hint()
{
    return tr("Page Down or Space: next · Page Up: back · B: black · Esc or F11: end");
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
    const QRect screen = rect().adjusted(margin, margin / 2, -margin, -margin / 2);
    const int foot = height() / 10;
    paintSlide(painter, screen.adjusted(0, foot / 2, 0, -foot));
    painter.setPen(colours.textMuted);
    drawFoot(painter, screen.adjusted(0, 0, 0, -foot / 2), font(), footShare, m_current == 0 ? hint() : contest());
    drawFoot(painter, screen, font(), smallShare, m_source);
}

QString CeremonyWindow::contest() const
{
    return m_slides.front().kind == CeremonySlide::Kind::Title ? m_slides.front().heading : QString();
}

QString CeremonyWindow::round() const
{
    return m_slides.front().kind == CeremonySlide::Kind::Title ? m_slides.front().headline : QString();
}

void CeremonyWindow::paintSlide(QPainter &painter, const QRect &room) const
{
    const Colours colours = darkColours();
    const CeremonySlide &slide = m_slides[m_current];
    std::vector<SlideText> texts;
    switch (slide.kind) {
    case CeremonySlide::Kind::Title:
        texts = {{slide.heading, 0.07, colours.text, false, 0.05}, {slide.headline, 0.17, colours.accent, true}};
        break;
    case CeremonySlide::Kind::Prize:
        texts = {{round(), 0.05, colours.textMuted, false, 0.04}, {slide.headline, 0.2, colours.text, true, 0.05}};
        break;
    case CeremonySlide::Kind::Winner:
        texts = {{round(), 0.045, colours.textMuted, false, 0.02},
                 {slide.heading, 0.085, colours.text, true, 0.05},
                 {slide.headline, 0.18, colours.accent, true, 0.05}};
        break;
    case CeremonySlide::Kind::All:
        texts = {{slide.heading, 0.05, colours.textMuted, false, 0.02}, {slide.headline, 0.12, colours.accent, true}};
        return drawSlide(painter, room, font(), texts, slide.lines, colours.text);
    }
    for (const QString &line : slide.lines)
        texts.push_back({line, 0.06, colours.text});
    drawSlide(painter, room, font(), texts);
}

} // namespace hoithi
