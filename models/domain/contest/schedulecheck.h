// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/holidays.h"
#include "domain/contest/schedule.h"

namespace hoithi {

/// What a round is to be held with.
struct RoundReadiness
{
    enum class Paper { Unknown, Missing, Ready }; ///< unknown to whom the server hides the keys
    int round = 0;
    Paper paper = Paper::Unknown;
    int questionCount = 0; ///< of its papers; 0 where that is not known
    int rulesCount = 0;    ///< that the rules in force ask for; 0 without any
};

enum class ScheduleProblemKind {
    Overlap,        ///< with `other`, from `first` to `last`
    OutsideContest, ///< of the milestone `other`, whose days are `first` to `last`
    NoPaper,        ///< of a round that is open, was, or opens within a week
    QuestionCount,  ///< `count` instead of `expected`
    DeadlinePassed, ///< `first`, and it is not said to be done
    Gap,            ///< between this round and `other`: no round on `first` to `last`
    NoRules,        ///< a round that is open, was, or opens within a week has no rule reading in force
    OnHoliday,      ///< a deadline, or the first or last day of a round
    OnWeekend       ///< a deadline
};

/// Where a line stands.
enum class LineState { Planned, UnderWay, Over, Done, Late, Cancelled };
[[nodiscard]] LineState stateOf(const Round &round, Instant nowUtc);
[[nodiscard]] LineState stateOf(const Milestone &milestone, QDate today);

enum class ScheduleSeverity { Note, Warning, Error };

struct ScheduleProblem
{
    ScheduleProblemKind kind = ScheduleProblemKind::Overlap;
    ScheduleLine line;
    ScheduleLine other = {};
    QDate first = {};
    QDate last = {};
    int count = 0;
    int expected = 0;
    HolidayKind holiday = HolidayKind::NewYear;

    friend bool operator==(const ScheduleProblem &, const ScheduleProblem &) = default;
};

[[nodiscard]] ScheduleSeverity severityOf(ScheduleProblemKind kind);

/// What does not fit together, the worst first, then by line. Cancelled lines have no problems. What a round lacks is told of those
/// in `readiness`.
[[nodiscard]] std::vector<ScheduleProblem> scheduleProblems(const Schedule &schedule,
                                                            const std::vector<RoundReadiness> &readiness,
                                                            Instant nowUtc);

/// Those that the line has, as told from its side: an overlap is one of both rounds.
[[nodiscard]] std::vector<ScheduleProblem> problemsOfLine(const std::vector<ScheduleProblem> &problems,
                                                          ScheduleLine line);

} // namespace hoithi
