// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/schedulerules.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr Instant earliest = std::chrono::sys_days(std::chrono::year(2000) / 1 / 1);
/// The end of 2099 where the contest is held.
constexpr Instant latest = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1) - std::chrono::hours(7);

bool isInTime(QDate day)
{
    return day.year() >= 2000 && day.year() <= 2099;
}

std::optional<ScheduleRefusal> refusalToCancel(const RoundUse &use)
{
    if (use.imported)
        return ScheduleRefusal::ImportedRound;
    if (use.ranked)
        return ScheduleRefusal::RankedRound;
    if (use.openedAtUtc)
        return ScheduleRefusal::OpenedRound;
    return {};
}

std::optional<ScheduleRefusal> refusalOfDays(const Milestone &milestone, QDate today)
{
    if (!milestone.due.isValid())
        return ScheduleRefusal::NoDeadline;
    if (!isInTime(milestone.due) || (milestone.starts.isValid() && !isInTime(milestone.starts))
        || (milestone.doneOn.isValid() && !isInTime(milestone.doneOn)))
        return ScheduleRefusal::OutOfTime;
    if (milestone.starts.isValid() && milestone.starts > milestone.due)
        return ScheduleRefusal::EndsBeforeStart;
    if (milestone.doneOn.isValid() && milestone.doneOn > today)
        return ScheduleRefusal::DoneInFuture;
    return {};
}

} // namespace

std::optional<ScheduleRefusal> refusalOf(const std::optional<Round> &before, const Round &after, const RoundUse &use,
                                         Instant nowUtc)
{
    if (after.title.trimmed().isEmpty())
        return ScheduleRefusal::NoTitle;
    if (after.title.size() > longestRoundTitle)
        return ScheduleRefusal::TitleTooLong;
    if (after.opensAtUtc >= after.closesAtUtc)
        return ScheduleRefusal::EndsBeforeStart;
    if (after.opensAtUtc < earliest || after.closesAtUtc > latest)
        return ScheduleRefusal::OutOfTime;
    if (after.number > mostRounds)
        return ScheduleRefusal::TooMany;
    if (after.cancelled && before && !before->cancelled) {
        if (const auto refusal = refusalToCancel(use))
            return refusal;
    }
    if (use.openedAtUtc && *use.openedAtUtc < after.opensAtUtc)
        return ScheduleRefusal::AfterItsOpening;
    if (use.ranked && after.closesAtUtc > nowUtc)
        return ScheduleRefusal::OpenAfterRanking;
    return {};
}

std::optional<ScheduleRefusal> refusalOf(const Schedule &before, const Milestone &after, QDate today)
{
    if (after.number.trimmed().isEmpty())
        return ScheduleRefusal::NoNumber;
    if (after.number.size() > longestMilestoneNumber)
        return ScheduleRefusal::NumberTooLong;
    if (after.title.trimmed().isEmpty())
        return ScheduleRefusal::NoTitle;
    if (after.title.size() > longestScheduleTitle)
        return ScheduleRefusal::TitleTooLong;
    if (std::max(after.lead.size(), after.partner.size()) > longestScheduleTitle)
        return ScheduleRefusal::NameTooLong;
    if (after.id.value() > mostMilestones)
        return ScheduleRefusal::TooMany;
    const bool taken = std::ranges::any_of(before.milestones, [&after](const Milestone &other) {
        return other.id != after.id && !other.cancelled && !after.cancelled && other.number == after.number;
    });
    return taken ? ScheduleRefusal::NumberTaken : refusalOfDays(after, today);
}

} // namespace hoithi
