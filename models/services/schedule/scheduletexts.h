// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/schedule/scheduleview.h"

#include <QJsonObject>

namespace hoithi {

/// "Round 2", "Milestone 1.2".
[[nodiscard]] QString lineText(const Schedule &schedule, ScheduleLine line);
[[nodiscard]] QString lineText(const ScheduleLineChange &change);

/// What is otherwise, a text each: "opens 15/09/2023 00:00 → 18/09/2023 00:00". Of what was added, all of it.
[[nodiscard]] QStringList changeTexts(const ScheduleLineChange &change);

/// "The round overlaps round 1 from 20/09/2023 to 21/09/2023." The line it is about is named apart.
[[nodiscard]] QString problemText(const Schedule &schedule, const ScheduleProblem &problem);

/// Why it cannot be, and what to do.
[[nodiscard]] QString refusalText(ScheduleRefusal refusal, const QString &line);

[[nodiscard]] QString stateText(LineState state);

/// When something ends, as people say it: midnight is 24:00 of the day before.
[[nodiscard]] QString endText(Instant instant);
[[nodiscard]] QString holidayText(HolidayKind kind);

/// As the audit trail keeps a line: times as they are here.
[[nodiscard]] QJsonObject jsonOf(const Round &round);
[[nodiscard]] QJsonObject jsonOf(const Milestone &milestone);

} // namespace hoithi
