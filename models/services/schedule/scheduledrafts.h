// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedule.h"
#include "domain/draft/draft.h"

#include <optional>

namespace hoithi {

/// A schedule that is not recorded, as it is kept on a computer: a field a line.
[[nodiscard]] DraftContent draftOf(const Schedule &schedule);

/// Nothing where it cannot be read.
[[nodiscard]] std::optional<Schedule> scheduleIn(const DraftContent &content);

/// Those of its lines that `other` has too. A contest that was brought back from a backup may have fewer than were known.
[[nodiscard]] Schedule linesAlsoIn(Schedule schedule, const Schedule &other);

} // namespace hoithi
