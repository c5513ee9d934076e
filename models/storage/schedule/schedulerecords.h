// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/contest.h"

namespace hoithi {

/// One change of the schedule: what it changed are the versions with its number.
struct StoredScheduleChange
{
    qint64 id = 0;
    QString madeBy;
    Instant madeAtUtc;
    QString reason;
};

struct StoredRoundVersion
{
    qint64 id = 0;
    qint64 changeId = 0; ///< 0: as the contest was made
    Round round;
};

struct StoredMilestoneVersion
{
    qint64 id = 0;
    qint64 changeId = 0;
    Milestone milestone;
};

} // namespace hoithi
