// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/contest.h"

#include <optional>
#include <utility>
#include <vector>

namespace hoithi {

/// What a contest does when, as one change after another left it.
struct Schedule
{
    std::vector<Round> rounds; ///< by number
    std::vector<Milestone> milestones;

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// A round, by its number, or a milestone, by its id.
struct ScheduleLine
{
    enum class Kind { Milestone, Round };
    Kind kind = Kind::Milestone;
    qint64 id = 0;

    friend auto operator<=>(const ScheduleLine &, const ScheduleLine &) = default;
};

[[nodiscard]] ScheduleLine lineOf(const Round &round);
[[nodiscard]] ScheduleLine lineOf(const Milestone &milestone);

/// What became of one line. Either rounds or milestones; without a `before`, it was added.
struct ScheduleLineChange
{
    ScheduleLine line;
    std::optional<Round> roundBefore = {};
    std::optional<Round> round = {};
    std::optional<Milestone> milestoneBefore = {};
    std::optional<Milestone> milestone = {};

    [[nodiscard]] bool isAdded() const { return !roundBefore && !milestoneBefore; }
    friend bool operator==(const ScheduleLineChange &, const ScheduleLineChange &) = default;
};

/// The lines that are otherwise, or new, in `after`: milestones, then rounds. No line is ever missing.
[[nodiscard]] std::vector<ScheduleLineChange> differences(const Schedule &before, const Schedule &after);

/// The schedule with these lines in it, instead of those of the same number or id or besides.
[[nodiscard]] Schedule withLines(Schedule schedule, const std::vector<Round> &rounds,
                                 const std::vector<Milestone> &milestones);

/// The milestone that the rounds are a part of: "2" in the plan's numbering. Null where there is none.
[[nodiscard]] const Milestone *contestMilestone(const Schedule &schedule);

/// All lines as they are read: the rounds below the milestone that they are a part of, or at the end.
[[nodiscard]] std::vector<ScheduleLine> linesInOrder(const Schedule &schedule);

/// Null where there is no such line.
[[nodiscard]] const Round *roundOf(const Schedule &schedule, ScheduleLine line);
[[nodiscard]] const Milestone *milestoneOf(const Schedule &schedule, ScheduleLine line);

/// The first day of a round and its last; a round that closes at midnight ends on the day before.
[[nodiscard]] QDate firstDay(const Round &round);
[[nodiscard]] QDate lastDay(const Round &round);
/// From the first day of what is to be held to the last; of what was cancelled where there is nothing else. Null without any line.
[[nodiscard]] std::pair<QDate, QDate> heldDays(const Schedule &schedule);
/// The local day of a moment.
[[nodiscard]] QDate contestDay(Instant instantUtc);

/// The same round so many days later, at the same times of the day.
[[nodiscard]] Round movedByDays(Round round, int days);
[[nodiscard]] Milestone movedByDays(Milestone milestone, int days);

/// What comes after the last round: at once, and as long. And a milestone after the last, without a day yet.
[[nodiscard]] Round nextRound(const Schedule &schedule);
[[nodiscard]] Milestone nextMilestone(const Schedule &schedule);

} // namespace hoithi
