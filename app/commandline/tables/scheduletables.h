// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/schedule/scheduleview.h"

#include <QByteArray>
#include <QTextStream>

namespace hoithi::commandline {

/// For people: milestones, rounds, problems, changes.
void writeSchedule(QTextStream &out, const ScheduleState &state);
/// What became of one line.
void writeLineChange(QTextStream &out, const ScheduleLineChange &line);
/// Those but notes that were not there before.
void writeProblems(QTextStream &out, const ScheduleState &state, const ScheduleState &before);

/// kind,number,title,lead,partner,starts,ends,done_on,state; with header. Of a round the times, of a milestone the days.
void writeScheduleCsv(QTextStream &out, const ScheduleState &state);

/// One object: version, rounds, milestones, problems, changes.
[[nodiscard]] QByteArray scheduleJson(const ScheduleState &state);

} // namespace hoithi::commandline
