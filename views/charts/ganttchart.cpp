// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ganttchart.h"

#include "itemmodels/format.h"
#include "services/schedule/scheduletexts.h"
#include "views/charts/ganttsizes.h"
#include "views/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hoithi {

GanttChart::GanttChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("ganttChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GanttChart::setSchedule(const Schedule &shown, const Schedule &recorded, Instant nowUtc)
{
    m_shown = shown;
    m_recorded = recorded;
    m_lines = linesInOrder(shown);
    m_today = contestDay(nowUtc);
    m_drag.reset();
    constexpr int room = 4; // to drag into
    const auto [first, last] = heldDays(shown);
    m_first = (first.isValid() ? first : m_today).addDays(-room);
    m_last = (last.isValid() ? last : m_today).addDays(room);
    if (m_current && std::ranges::find(m_lines, *m_current) == m_lines.end())
        m_current.reset();
    updateGeometry();
    update();
}

void GanttChart::setEditable(bool editable)
{
    m_editable = editable;
}

void GanttChart::setCurrent(std::optional<ScheduleLine> line)
{
    m_current = line;
    if (line)
        setAccessibleDescription(tipOf(*line));
    update();
}

QSize GanttChart::sizeHint() const
{
    constexpr int leastWidth = 480;
    return {leastWidth, gantt::head + gantt::row * std::max(1, static_cast<int>(m_lines.size())) + gantt::foot};
}

qreal GanttChart::left() const
{
    return std::min(gantt::names, width() / 3);
}

qreal GanttChart::dayWidth() const
{
    return m_first.isValid() ? (width() - left() - 1) / qreal(m_first.daysTo(m_last) + 1) : 1;
}

qreal GanttChart::xOf(QDate day) const
{
    return left() + dayWidth() * qreal(m_first.daysTo(day));
}

std::vector<ScaleLabel> GanttChart::labels() const
{
    if (!m_first.isValid())
        return {};
    const QFontMetricsF metrics(font());
    return scaleLabels({m_first, m_last, m_today, dayWidth(),
                        metrics.horizontalAdvance(QStringLiteral("00/00")) + space::s,
                        metrics.horizontalAdvance(QStringLiteral("00/00/0000")) + space::s});
}

int GanttChart::rowAt(qreal y) const
{
    const int row = static_cast<int>(std::floor((y - gantt::head) / gantt::row));
    return y >= gantt::head && row < static_cast<int>(m_lines.size()) ? row : -1;
}

GanttChart::Span GanttChart::spanOf(const Schedule &schedule, ScheduleLine line) const
{
    if (const Round *round = roundOf(schedule, line))
        return {firstDay(*round), lastDay(*round)};
    const Milestone *milestone = milestoneOf(schedule, line);
    return milestone ? Span{milestone->starts, milestone->due} : Span{};
}

QRectF GanttChart::barOf(const Span &span, int row) const
{
    if (!span.last.isValid())
        return {};
    const qreal begin = xOf(span.first.isValid() ? span.first : span.last);
    const qreal top = gantt::head + row * gantt::row + gantt::inset;
    return {begin, top, xOf(span.last.addDays(1)) - begin, gantt::row - 2.0 * gantt::inset};
}

QRectF GanttChart::barOf(ScheduleLine line) const
{
    const auto found = std::ranges::find(m_lines, line);
    return found == m_lines.end() ? QRectF() : barOf(spanOf(m_shown, line), static_cast<int>(found - m_lines.begin()));
}

GanttChart::Grip GanttChart::gripAt(ScheduleLine line, QPointF at) const
{
    const QRectF bar = barOf(line);
    const qreal reach = std::min(gantt::grip, bar.width() / 3);
    const Milestone *milestone = milestoneOf(m_shown, line);
    if (milestone && !milestone->starts.isValid())
        return Grip::Whole;
    if (at.x() <= bar.left() + reach)
        return Grip::Beginning;
    return at.x() >= bar.right() - reach ? Grip::End : Grip::Whole;
}

/// Whatever would end before it begins stays as it is.
Schedule GanttChart::moved(ScheduleLine line, Grip grip, int days) const
{
    if (const Round *round = roundOf(m_shown, line)) {
        Round after = grip == Grip::Whole ? movedByDays(*round, days) : *round;
        if (grip == Grip::Beginning)
            after.opensAtUtc += std::chrono::days(days);
        if (grip == Grip::End)
            after.closesAtUtc += std::chrono::days(days);
        return after.opensAtUtc < after.closesAtUtc ? withLines(m_shown, {after}, {}) : m_shown;
    }
    const Milestone *milestone = milestoneOf(m_shown, line);
    if (!milestone)
        return m_shown;
    Milestone after = grip == Grip::Whole ? movedByDays(*milestone, days) : *milestone;
    if (grip == Grip::Beginning && after.starts.isValid())
        after.starts = after.starts.addDays(days);
    if (grip == Grip::End)
        after.due = after.due.addDays(days);
    return !after.starts.isValid() || after.starts <= after.due ? withLines(m_shown, {}, {after}) : m_shown;
}

void GanttChart::move(ScheduleLine line, Grip grip, int days)
{
    const Schedule after = moved(line, grip, days);
    if (after == m_shown)
        return;
    if (const Round *round = roundOf(after, line))
        Q_EMIT roundMoved(Round(*round));
    else if (const Milestone *milestone = milestoneOf(after, line))
        Q_EMIT milestoneMoved(Milestone(*milestone));
}

void GanttChart::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    setCurrent(m_lines[static_cast<std::size_t>(row)]);
    Q_EMIT lineChosen(*m_current);
}

void GanttChart::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().y());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    choose(row);
    if (m_editable && barOf(*m_current).adjusted(-1, 0, 1, 0).contains(event->position()))
        m_drag = Drag{*m_current, gripAt(*m_current, event->position()), event->position(), 0};
}

void GanttChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return showCursor(event->position());
    const int days = static_cast<int>(std::lround((event->position().x() - m_drag->from.x()) / dayWidth()));
    if (days != std::exchange(m_drag->days, days))
        update();
}

void GanttChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    update();
    if (drag.days != 0)
        move(drag.line, drag.grip, drag.days);
}

void GanttChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (event->button() == Qt::LeftButton && rowAt(event->position().y()) >= 0 && m_current)
        Q_EMIT lineActivated(*m_current);
}

void GanttChart::showCursor(QPointF at)
{
    const int row = rowAt(at.y());
    if (!m_editable || row < 0 || !barOf(m_lines[static_cast<std::size_t>(row)]).contains(at))
        return unsetCursor();
    setCursor(gripAt(m_lines[static_cast<std::size_t>(row)], at) == Grip::Whole ? Qt::OpenHandCursor
                                                                                : Qt::SizeHorCursor);
}

void GanttChart::keyPressEvent(QKeyEvent *event)
{
    const auto found = m_current ? std::ranges::find(m_lines, *m_current) : m_lines.end();
    const int row = found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const Grip grip = held == Qt::ShiftModifier     ? Grip::End
                      : held == Qt::ControlModifier ? Grip::Beginning
                                                    : Grip::Whole;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        update();
    } else if (event->key() == Qt::Key_Up) {
        choose(std::max(0, row - 1));
    } else if (event->key() == Qt::Key_Down) {
        choose(row + 1);
    } else if (sideways && held != Qt::AltModifier && m_editable && row >= 0) {
        move(*m_current, grip, event->key() == Qt::Key_Left ? -1 : 1);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0) {
        Q_EMIT lineActivated(*m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

QString GanttChart::tipOf(ScheduleLine line) const
{
    const Span span = spanOf(m_shown, line);
    const Round *round = roundOf(m_shown, line);
    const Milestone *milestone = milestoneOf(m_shown, line);
    const QString name = round ? round->title : milestone ? milestone->title : QString();
    return span.first.isValid() ? tr("%1: %2 – %3").arg(name, formatDate(span.first), formatDate(span.last))
                                : tr("%1: until %2").arg(name, formatDate(span.last));
}

bool GanttChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help =
        static_cast<QHelpEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): by its type
    const int row = rowAt(help->pos().y());
    const QDate day = m_first.addDays(static_cast<qint64>(std::floor((help->pos().x() - left()) / dayWidth())));
    const auto holiday = help->pos().x() >= left() ? holidayOn(day) : std::nullopt;
    QStringList texts;
    if (row >= 0)
        texts.append(tipOf(m_lines[static_cast<std::size_t>(row)]));
    if (holiday)
        texts.append(tr("%1: %2").arg(formatDate(day), holidayText(holiday->kind)));
    QToolTip::showText(help->globalPos(), texts.join(u'\n'), this);
    return true;
}

} // namespace hoithi
