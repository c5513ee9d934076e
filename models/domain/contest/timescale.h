// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace hoithi {

/// The days that a timeline shows, and how much room it has for them, in whatever unit it is drawn in.
struct TimeScale
{
    QDate first;
    QDate last;
    QDate today;
    qreal dayWidth = 0;
    qreal label = 0;         ///< how wide "18/09" is, with a space
    qreal labelWithYear = 0; ///< "18/09/2023"
};

struct ScaleLabel
{
    QDate day;
    QString text;
    qreal width = 0;
};

/// The Mondays that there is room to name. Where the days are of several years or of another than today's, the first one of a year
/// tells it.
[[nodiscard]] std::vector<ScaleLabel> scaleLabels(const TimeScale &scale);

} // namespace hoithi
