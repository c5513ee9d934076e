// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedulecheck.h"
#include "domain/contest/schedulerules.h"

#include <QString>

#include <map>
#include <vector>

namespace hoithi {

/// A change as it was recorded.
struct ScheduleChange
{
    qint64 id = 0;
    QString madeBy;
    Instant madeAtUtc;
    QString reason;
    qint64 auditEntry = 0; ///< its number; 0 where there is none
    QByteArray entryHash;  ///< which finds it in the audit trail
    std::vector<ScheduleLineChange> lines;
};

/// What the schedule page shows, read in one go.
struct ScheduleState
{
    Contest contest;
    QByteArray identity; ///< of the contest, hex
    qint64 version = 0;  ///< the newest change's number
    Schedule schedule;
    std::vector<RoundReadiness> readiness; ///< of all rounds
    std::map<int, RoundUse> uses;          ///< what has come of a round, by its number
    std::vector<ScheduleProblem> problems;
    std::vector<ScheduleChange> changes; ///< the newest first
    Instant readAtUtc;                   ///< today's line
};

/// Lines as they are to be. A round or milestone whose number or id is the one after the last is added; the others are there.
struct ScheduleRequest
{
    qint64 baseVersion = 0; ///< what its maker has seen
    std::vector<Round> rounds;
    std::vector<Milestone> milestones;
    QString reason;
    QString actor;
    QString
        questionsPassphrase; ///< to seal an added round's questions, where those of the others are and the session has no key
};

/// What a schedule can be saved as, by the end of the file's name.
enum class ScheduleFormat { Calendar, Pdf, Png };

} // namespace hoithi
