// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/format.h"
#include "views/charts/ganttchart.h"
#include "views/charts/ganttsizes.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hoithi {

namespace {

QColor barColour(ScheduleLine line)
{
    return chartColours().at(line.kind == ScheduleLine::Kind::Round ? 1 : 0);
}

/// The mark of a deadline.
QPolygonF diamond(QPointF middle, qreal half)
{
    return {
        {middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half), middle + QPointF(-half, 0)}};
}

} // namespace

void GanttChart::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.surface);
    if (!m_first.isValid())
        return;
    paintGround(painter, colours);
    paintScale(painter, colours);
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row)
        paintRow(painter, colours, row);
    paintToday(painter, colours);
    if (m_drag)
        paintDragged(painter, colours);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

/// Weekends and holidays.
void GanttChart::paintGround(QPainter &painter, const Colours &colours) const
{
    const qreal bottom = gantt::head + gantt::row * qreal(m_lines.size());
    const std::vector<Holiday> holidays = holidaysBetween(m_first, m_last);
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const bool holiday = std::ranges::find(holidays, day, &Holiday::day) != holidays.end();
        if (holiday || isWeekend(day))
            painter.fillRect(QRectF(xOf(day), gantt::head, dayWidth(), bottom - gantt::head),
                             holiday ? colours.warningTint : colours.stripe);
    }
}

/// Mondays, with their days where there is room.
void GanttChart::paintScale(QPainter &painter, const Colours &colours) const
{
    const qreal bottom = gantt::head + gantt::row * qreal(m_lines.size());
    painter.setPen(colours.textMuted);
    for (const ScaleLabel &label : labels())
        painter.drawText(QRectF(xOf(label.day), 0, label.width, gantt::head), Qt::AlignLeft | Qt::AlignVCenter,
                         label.text);
    painter.setPen(QPen(colours.border, 1));
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        if (day.dayOfWeek() == Qt::Monday)
            painter.drawLine(QPointF(xOf(day), gantt::head), QPointF(xOf(day), bottom));
    }
    painter.drawLine(QPointF(0, gantt::head), QPointF(width(), gantt::head));
    painter.drawLine(QPointF(0, bottom), QPointF(width(), bottom));
}

void GanttChart::paintRow(QPainter &painter, const Colours &colours, int row) const
{
    const ScheduleLine line = m_lines[static_cast<std::size_t>(row)];
    const qreal top = gantt::head + row * gantt::row;
    if (m_current == line)
        painter.fillRect(QRectF(0, top, left(), gantt::row), colours.selection);
    const Round *round = roundOf(m_shown, line);
    const Milestone *milestone = milestoneOf(m_shown, line);
    const bool cancelled = round ? round->cancelled : milestone->cancelled;
    const qreal indent = round ? space::xl : space::s;
    const QString name = round ? round->title : milestone->number + QStringLiteral("  ") + milestone->title;
    QFont face = font();
    face.setStrikeOut(cancelled);
    painter.setFont(face);
    painter.setPen(cancelled ? colours.textMuted : colours.text);
    const QRectF box(indent, top, left() - indent - space::s, gantt::row);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(face).elidedText(name, Qt::ElideRight, box.width()));
    painter.setFont(font());
    painter.save();
    painter.setClipRect(QRectF(left(), 0, width() - left(), height())); // what was cancelled may be on other days
    const Span recorded = spanOf(m_recorded, line);
    const Span shown = spanOf(m_shown, line);
    if (recorded.last.isValid() && (recorded.first != shown.first || recorded.last != shown.last)) {
        painter.setPen(QPen(colours.textMuted, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(barOf(recorded, row).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    paintBar(painter, colours, line, barOf(shown, row));
    painter.restore();
}

void GanttChart::paintBar(QPainter &painter, const Colours &colours, ScheduleLine line, const QRectF &bar) const
{
    const Round *round = roundOf(m_shown, line);
    const Milestone *milestone = milestoneOf(m_shown, line);
    const bool cancelled = round ? round->cancelled : milestone->cancelled;
    const QColor fill = barColour(line);
    painter.setPen(QPen(cancelled ? colours.textMuted : fill.darker(130), 1));
    painter.setBrush(cancelled ? QBrush(colours.textMuted, Qt::BDiagPattern) : QBrush(fill));
    if (round || milestone->starts.isValid())
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (milestone) {
        const QPointF middle(bar.right() - dayWidth() / 2, bar.center().y());
        painter.setPen(QPen(colours.text, 1));
        painter.setBrush(milestone->doneOn.isValid() ? colours.text : colours.surface);
        painter.drawPolygon(diamond(middle, gantt::inset));
    }
}

/// Where it would be, and the days, while the mouse holds it.
void GanttChart::paintDragged(QPainter &painter, const Colours &colours) const
{
    const Schedule after = moved(m_drag->line, m_drag->grip, m_drag->days);
    const auto row = static_cast<int>(std::ranges::find(m_lines, m_drag->line) - m_lines.begin());
    const Span span = spanOf(after, m_drag->line);
    const QRectF bar = barOf(span, row);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar, 2, 2);
    const QString text = span.first.isValid()
                             ? QStringLiteral("%1 – %2").arg(formatDate(span.first).left(5), formatDate(span.last))
                             : formatDate(span.last);
    const QFontMetricsF metrics(font());
    const qreal wide = metrics.horizontalAdvance(text) + 2 * space::s;
    const qreal y = row + 1 < static_cast<int>(m_lines.size()) ? bar.bottom() + 2 : bar.top() - gantt::row;
    const QRectF box(std::clamp(bar.left(), left(), std::max(left(), width() - wide)), y, wide, gantt::row - 2);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void GanttChart::paintToday(QPainter &painter, const Colours &colours) const
{
    if (m_today < m_first || m_today > m_last)
        return;
    const qreal x = xOf(m_today) + dayWidth() / 2;
    const qreal bottom = gantt::head + gantt::row * qreal(m_lines.size());
    painter.setPen(QPen(colours.negative, 2));
    painter.drawLine(QPointF(x, gantt::head), QPointF(x, bottom + 2));
    const QString text = tr("Today");
    const qreal wide = QFontMetricsF(font()).horizontalAdvance(text) + 2;
    painter.setPen(colours.negative);
    painter.drawText(QRectF(std::clamp(x - wide / 2, 0.0, width() - wide), bottom, wide, gantt::foot), Qt::AlignCenter,
                     text);
}

} // namespace hoithi
