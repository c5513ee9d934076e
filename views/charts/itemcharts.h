// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analysisview.h"

#include <QWidget>

#include <vector>

class QChart;
class QChartView;

namespace hoithi {

struct Colours;

/// Questions by facility and discrimination; those whose key is doubtful have another colour and shape, the selected one a ring.
class DiscriminationChart final : public QWidget
{
    Q_OBJECT
public:
    explicit DiscriminationChart(QWidget *parent = nullptr);
    /// `selected`: index of a question, or -1.
    void show(const std::vector<AnalysedQuestion> &questions, int selected, const Colours &colours);

Q_SIGNALS:
    void questionClicked(int index);

private:
    struct Point
    {
        int index = 0;
        double facility = 0;
        double discrimination = 0;
        bool doubtful = false;
    };

    void addPoints(QChart &chart, int selected, const Colours &colours);
    void addSeries(QChart &chart, bool doubtful, const Colours &colours);
    [[nodiscard]] int nearest(const QPointF &point) const;
    void tell(const QPointF &point, bool entered);

    QChartView *m_view;
    std::vector<Point> m_points;
    std::vector<int> m_numbers; ///< of the questions, by index
};

/// What part of all people, of the best and of the weakest chose each option of a question; the key's options say so.
class OptionChart final : public QWidget
{
    Q_OBJECT
public:
    explicit OptionChart(QWidget *parent = nullptr);
    /// Null: none.
    void show(const AnalysedQuestion *question, const Colours &colours);

private:
    QChartView *m_view;
};

} // namespace hoithi
