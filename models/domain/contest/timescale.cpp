// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/timescale.h"

namespace hoithi {

std::vector<ScaleLabel> scaleLabels(const TimeScale &scale)
{
    constexpr int week = 7;
    std::vector<ScaleLabel> labels;
    const bool years = scale.first.year() != scale.last.year() || scale.last.year() != scale.today.year();
    const qreal end = scale.dayWidth * qreal(scale.first.daysTo(scale.last) + 1);
    qreal free = 0;
    int told = 0; // the year
    for (QDate day = scale.first.addDays((week + 1 - scale.first.dayOfWeek()) % week); day <= scale.last;
         day = day.addDays(week)) {
        const bool withYear = years && day.year() != told;
        const qreal width = withYear ? scale.labelWithYear : scale.label;
        const qreal x = scale.dayWidth * qreal(scale.first.daysTo(day));
        if (x < free || x + width > end)
            continue;
        labels.push_back({day, day.toString(withYear ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("dd/MM")), width});
        told = withYear ? day.year() : told;
        free = x + width;
    }
    return labels;
}

} // namespace hoithi
