// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pageview.h"

#include "views/theme/tokens.h"
#include "views/widgets/pagepicture.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr int gap = space::l;
constexpr int pictureBytes = 96 * 1024 * 1024;
constexpr qint64 largestPicture = qint64{24} * 1024 * 1024; ///< beyond that a page is painted as far as it is in sight
constexpr double millimetresPerInch = 25.4;
constexpr std::array<int, 12> zoomSteps{25, 33, 50, 67, 80, 100, 125, 150, 200, 250, 300, 400};

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(pictureBytes)
{
    setObjectName(QStringLiteral("pageView"));
    setFocusPolicy(Qt::StrongFocus);
    // A bar that comes and goes with the width it takes would never settle.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(3 * space::l);
    horizontalScrollBar()->setSingleStep(3 * space::l);
}

void PageView::setDocument(std::shared_ptr<const PagedDocument> document)
{
    m_document = std::move(document);
    m_current = -1;
    m_pictures.clear();
    if (m_zoom == PageZoom::Fixed)
        arrange();
    else
        fit();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    setCurrent(pageCount() > 0 ? 0 : -1);
}

int PageView::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

QRect PageView::pageRect(int page) const
{
    const QSize size = (m_document->pageSize() * m_scale).toSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2);
    return {QPoint(left, gap + page * (size.height() + gap)), size};
}

int PageView::pageAt(int y) const
{
    return std::clamp((y - gap / 2) / (pageRect(0).height() + gap), 0, pageCount() - 1);
}

void PageView::arrange()
{
    const bool any = pageCount() > 0;
    const QRect last = any ? pageRect(pageCount() - 1) : QRect();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, any ? std::max(0, last.bottom() + gap - viewport()->height()) : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, any ? std::max(0, last.width() + 2 * gap - viewport()->width()) : 0);
    viewport()->update();
}

void PageView::fit()
{
    if (pageCount() == 0)
        return arrange();
    const QSizeF paper = m_document->pageSize();
    const double byWidth = (viewport()->width() - 2 * gap) / paper.width();
    const double byHeight = (viewport()->height() - 2 * gap) / paper.height();
    const bool whole = m_zoom == PageZoom::FitPage || (m_zoom == PageZoom::Automatic && paper.width() > paper.height());
    if (whole)
        return setScale(std::min(byWidth, byHeight));
    setScale(m_zoom == PageZoom::Automatic ? std::min(byWidth, logicalDpiX() / millimetresPerInch) : byWidth);
}

void PageView::setScale(double pixelsPerMillimetre)
{
    // What stood at the top stays there.
    const double before = m_document ? pageRect(0).height() + gap : 1;
    const double position = verticalScrollBar()->value() / before;
    m_scale = std::max(pixelsPerMillimetre, 0.1);
    m_pictures.clear();
    m_jumping = true;
    arrange();
    if (m_document)
        verticalScrollBar()->setValue(qRound(position * (pageRect(0).height() + gap)));
    m_jumping = false;
    Q_EMIT zoomChanged();
}

void PageView::setZoom(PageZoom zoom)
{
    m_zoom = zoom;
    const int page = m_current;
    fit();
    if (zoom == PageZoom::FitPage && page >= 0)
        goToPage(page);
}

int PageView::zoomPercent() const
{
    return qRound(m_scale * millimetresPerInch / logicalDpiX() * 100);
}

void PageView::zoomBy(int steps)
{
    const int now = zoomPercent();
    const auto larger = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), now);
    const auto notSmaller = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), now);
    const int wanted = steps > 0 ? (larger == zoomSteps.end() ? zoomSteps.back() : *larger)
                                 : (notSmaller == zoomSteps.begin() ? zoomSteps.front() : *(notSmaller - 1));
    m_zoom = PageZoom::Fixed;
    setScale(wanted / 100.0 * logicalDpiX() / millimetresPerInch);
}

void PageView::goToPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    m_jumping = true;
    verticalScrollBar()->setValue(pageRect(page).top() - gap);
    m_jumping = false;
    setCurrent(page);
}

void PageView::turn(int direction)
{
    if (pageCount() == 0)
        return;
    if (pageRect(0).height() <= viewport()->height())
        return goToPage(std::clamp(m_current + direction, 0, pageCount() - 1));
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + direction * (viewport()->height() - gap));
}

void PageView::setCurrent(int page)
{
    if (page == m_current)
        return;
    m_current = page;
    Q_EMIT currentPageChanged(page);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_jumping && pageCount() > 0)
        setCurrent(pageAt(verticalScrollBar()->value() + viewport()->height() / 2));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom == PageZoom::Fixed)
        arrange();
    else
        fit();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turn(1);
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    if (pageCount() == 0)
        return;
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int last = pageAt(scrolled.y() + event->rect().bottom());
    for (int page = pageAt(scrolled.y() + event->rect().top()); page <= last; ++page) {
        const QRect place = pageRect(page).translated(-scrolled);
        if (place.intersects(event->rect()))
            paintPage(painter, page, place);
    }
}

void PageView::paintPage(QPainter &painter, int page, const QRect &place)
{
    const qreal ratio = devicePixelRatioF();
    const double pixels = place.width() * ratio * place.height() * ratio;
    if (pixels * 4 > static_cast<double>(largestPicture))
        return paintPaper(painter, *m_document, page, place);
    const QPixmap *kept = m_pictures.object(page);
    const QPixmap picture = kept ? *kept : pagePicture(*m_document, page, place.size(), ratio);
    if (!kept)
        m_pictures.insert(page, new QPixmap(picture), static_cast<int>(pixels * 4));
    painter.drawPixmap(place.topLeft(), picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace hoithi
