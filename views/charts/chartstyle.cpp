// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartstyle.h"

#include "views/theme/tokens.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLocale>

#include <memory>

namespace hoithi {

void styleChart(QChart &chart, const QString &title, const Colours &colours)
{
    chart.setLocale(QLocale());
    chart.setLocalizeNumbers(true);
    chart.setMargins(QMargins(space::xs, space::xs, space::xs, space::xs));
    QFont font = chart.titleFont();
    font.setPointSize(type::body);
    font.setBold(true);
    chart.setTitleFont(font);
    chart.setTitle(title);
    chart.setTitleBrush(colours.text);
    chart.setBackgroundBrush(colours.surface);
    chart.setBackgroundRoundness(0);
    chart.legend()->setAlignment(Qt::AlignBottom);
    chart.legend()->setLabelColor(colours.text);
    QFont caption = chart.legend()->font();
    caption.setPointSize(type::caption);
    chart.legend()->setFont(caption);
}

void styleAxis(QAbstractAxis &axis, const QString &title, const Colours &colours)
{
    QFont font = axis.labelsFont();
    font.setPointSize(type::caption);
    axis.setLabelsFont(font);
    font.setBold(false);
    axis.setTitleFont(font);
    axis.setTitleText(title);
    axis.setTitleBrush(colours.textMuted);
    axis.setLabelsColor(colours.text);
    axis.setGridLineColor(colours.border);
    axis.setLinePenColor(colours.border);
}

void putChart(QChartView &view, QChart *chart, const Colours &colours)
{
    const std::unique_ptr<QChart> previous(view.chart());
    view.setBackgroundBrush(colours.surface);
    view.setChart(chart);
}

} // namespace hoithi
