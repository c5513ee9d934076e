// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedulecheck.h"
#include "domain/contest/timescale.h"

#include <QRectF>
#include <QWidget>

#include <optional>

namespace hoithi {

struct Colours;
class Theme;

/// Rounds and milestones on one timeline, with today's line, weekends and holidays. A bar is dragged as a whole or by an end, or moved
/// with the arrow keys: day by day with the left and right ones, its end with Shift, its beginning with Ctrl.
class GanttChart final : public QWidget
{
    Q_OBJECT
public:
    explicit GanttChart(const Theme &theme, QWidget *parent = nullptr);

    /// What is otherwise in `recorded` is drawn behind as it is recorded.
    void setSchedule(const Schedule &shown, const Schedule &recorded, Instant nowUtc);
    void setEditable(bool editable);
    void setCurrent(std::optional<ScheduleLine> line);
    [[nodiscard]] std::optional<ScheduleLine> current() const { return m_current; }

    /// Where the bar of a line is; for tests too.
    [[nodiscard]] QRectF barOf(ScheduleLine line) const;
    [[nodiscard]] qreal dayWidth() const;
    [[nodiscard]] std::vector<ScaleLabel> labels() const; ///< of the days above
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void lineChosen(hoithi::ScheduleLine line);
    void lineActivated(hoithi::ScheduleLine line); ///< to be changed by typing
    void roundMoved(const hoithi::Round &round);
    void milestoneMoved(const hoithi::Milestone &milestone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Grip { Whole, Beginning, End };
    struct Drag
    {
        ScheduleLine line;
        Grip grip = Grip::Whole;
        QPointF from;
        int days = 0;
    };
    struct Span
    {
        QDate first; ///< null where only the deadline is known
        QDate last;
    };

    // ganttchart.cpp: what is where, and what is done to it
    [[nodiscard]] qreal left() const;
    [[nodiscard]] qreal xOf(QDate day) const;
    [[nodiscard]] int rowAt(qreal y) const;
    [[nodiscard]] Span spanOf(const Schedule &schedule, ScheduleLine line) const;
    [[nodiscard]] QRectF barOf(const Span &span, int row) const;
    [[nodiscard]] Grip gripAt(ScheduleLine line, QPointF at) const;
    [[nodiscard]] Schedule moved(ScheduleLine line, Grip grip, int days) const;
    void move(ScheduleLine line, Grip grip, int days);
    void choose(int row);
    void showCursor(QPointF at);
    [[nodiscard]] QString tipOf(ScheduleLine line) const;

    // ganttpainting.cpp
    void paintGround(QPainter &painter, const Colours &colours) const;
    void paintScale(QPainter &painter, const Colours &colours) const;
    void paintRow(QPainter &painter, const Colours &colours, int row) const;
    void paintBar(QPainter &painter, const Colours &colours, ScheduleLine line, const QRectF &bar) const;
    void paintDragged(QPainter &painter, const Colours &colours) const;
    void paintToday(QPainter &painter, const Colours &colours) const;

    const Theme &m_theme;
    Schedule m_shown;
    Schedule m_recorded;
    std::vector<ScheduleLine> m_lines;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    std::optional<ScheduleLine> m_current;
    std::optional<Drag> m_drag;
    bool m_editable = false;
};

} // namespace hoithi
