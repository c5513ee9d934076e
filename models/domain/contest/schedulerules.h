// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedule.h"

namespace hoithi {

/// What has come of a round so far.
struct RoundUse
{
    bool imported = false; ///< a dump was, whatever came of its rows
    bool ranked = false;
    std::optional<Instant> openedAtUtc; ///< when its question set was opened, of sealed ones
};

/// Why a line of the schedule cannot be so.
enum class ScheduleRefusal {
    NoTitle,
    TitleTooLong,
    NoNumber, ///< of a milestone
    NumberTooLong,
    NameTooLong, ///< who leads, or works with them
    NoDeadline,
    EndsBeforeStart,
    OutOfTime,        ///< before 2000 or after 2099
    DoneInFuture,     ///< of a milestone: nothing is done before the day has come
    NumberTaken,      ///< another milestone has it
    NotNext,          ///< an added line whose number or id does not follow the last one
    TooMany,          ///< rounds, or milestones
    ImportedRound,    ///< cannot be cancelled
    RankedRound,      ///< cannot be cancelled
    OpenedRound,      ///< cannot be cancelled
    AfterItsOpening,  ///< its question set was opened before it would open
    OpenAfterRanking, ///< it was ranked, and would go on
};

inline constexpr int longestScheduleTitle = 300;
inline constexpr int longestRoundTitle = 200;
inline constexpr int longestMilestoneNumber = 16;
inline constexpr int mostRounds = 99;
inline constexpr int mostMilestones = 999;

/// Nothing where the round may become this. Whether its time holds what was submitted, only the store tells.
[[nodiscard]] std::optional<ScheduleRefusal> refusalOf(const std::optional<Round> &before, const Round &after,
                                                       const RoundUse &use, Instant nowUtc);
/// The same of a milestone of this schedule, as it is before the change.
[[nodiscard]] std::optional<ScheduleRefusal> refusalOf(const Schedule &before, const Milestone &after, QDate today);

} // namespace hoithi
