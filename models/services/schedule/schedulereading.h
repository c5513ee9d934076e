// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/schedule/scheduleview.h"
#include "services/store.h"

namespace hoithi {

[[nodiscard]] Result<ScheduleState> readSchedule(Store &store);

/// What is in force now.
[[nodiscard]] Result<Schedule> currentSchedule(Store &store);

/// The changes that came after one, the newest first; 0: all of them.
[[nodiscard]] Result<std::vector<ScheduleChange>> scheduleChanges(Store &store, qint64 after = 0);

[[nodiscard]] Result<RoundUse> roundUse(Store &store, int roundNumber);

/// Refused for a round that was cancelled.
[[nodiscard]] Result<void> requireHeld(const Round &round);

} // namespace hoithi
