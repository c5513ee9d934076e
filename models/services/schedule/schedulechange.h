// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/schedule/scheduleview.h"
#include "services/store.h"

namespace hoithi {

/// One change with its audit entry, and its version; see ScheduleService::change.
[[nodiscard]] Result<qint64> changeSchedule(Store &store, const ScheduleRequest &request);

/// See ScheduleService::refusals.
[[nodiscard]] Result<QStringList> refusalsOfChange(Store &store, const ScheduleRequest &request);

} // namespace hoithi
