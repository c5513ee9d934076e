// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/schedule/scheduleview.h"

#include "base/pageddocument.h"
#include "base/result.h"

#include <memory>

namespace hoithi {

/// The rounds and milestones for people's calendars; cancelled ones too, so that these take them out.
[[nodiscard]] QByteArray scheduleCalendar(const ScheduleState &state);

/// Needs a QGuiApplication for its fonts.
[[nodiscard]] std::shared_ptr<const PagedDocument> scheduleDocument(const ScheduleState &state);

/// Nothing of it is personal, so it leaves no audit entry.
[[nodiscard]] Result<void> exportSchedule(const ScheduleState &state, const QString &file, ScheduleFormat format);

} // namespace hoithi
