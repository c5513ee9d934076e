// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractAxis;
class QChart;
class QChartView;

namespace hoithi {

struct Colours;

/// The look of charts in the window.
void styleChart(QChart &chart, const QString &title, const Colours &colours);
void styleAxis(QAbstractAxis &axis, const QString &title, const Colours &colours);
/// Puts a chart into a view in the place of the one before.
void putChart(QChartView &view, QChart *chart, const Colours &colours);

} // namespace hoithi
