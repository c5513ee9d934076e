// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/participation/participation.h"

#include <QWidget>

#include <vector>

class QChart;
class QChartView;

namespace hoithi {

struct Colours;

/// Bars of the agencies with most people (twelve in the window, twenty in a file), people and all-correct side by side.
class ParticipationChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ParticipationChart(QWidget *parent = nullptr);
    void show(const std::vector<ParticipationRow> &rows, const QString &title, const Colours &colours);

private:
    QChartView *m_view;
};

/// Writes the chart as PNG or SVG, by the path's ending. Needs a QApplication, any platform; call on its thread.
/// Errors: InvalidArgument for another ending, Io.
[[nodiscard]] Result<void> exportParticipationChart(const std::vector<ParticipationRow> &rows, const QString &title,
                                                    const QString &path);

} // namespace hoithi
