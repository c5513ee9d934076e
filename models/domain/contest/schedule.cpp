// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/schedule.h"

#include <QDateTime>

#include <algorithm>

namespace hoithi {

ScheduleLine lineOf(const Round &round)
{
    return {ScheduleLine::Kind::Round, round.number};
}

ScheduleLine lineOf(const Milestone &milestone)
{
    return {ScheduleLine::Kind::Milestone, milestone.id.value()};
}

std::vector<ScheduleLineChange> differences(const Schedule &before, const Schedule &after)
{
    std::vector<ScheduleLineChange> changes;
    for (const Milestone &milestone : after.milestones) {
        const auto old = std::ranges::find(before.milestones, milestone.id, &Milestone::id);
        if (old == before.milestones.end())
            changes.push_back({lineOf(milestone), {}, {}, {}, milestone});
        else if (!(*old == milestone))
            changes.push_back({lineOf(milestone), {}, {}, *old, milestone});
    }
    for (const Round &round : after.rounds) {
        const auto old = std::ranges::find(before.rounds, round.number, &Round::number);
        if (old == before.rounds.end())
            changes.push_back({lineOf(round), {}, round, {}, {}});
        else if (!(*old == round))
            changes.push_back({lineOf(round), *old, round, {}, {}});
    }
    return changes;
}

Schedule withLines(Schedule schedule, const std::vector<Round> &rounds, const std::vector<Milestone> &milestones)
{
    for (const Round &round : rounds) {
        const auto old = std::ranges::find(schedule.rounds, round.number, &Round::number);
        if (old == schedule.rounds.end())
            schedule.rounds.push_back(round);
        else
            *old = round;
    }
    for (const Milestone &milestone : milestones) {
        const auto old = std::ranges::find(schedule.milestones, milestone.id, &Milestone::id);
        if (old == schedule.milestones.end())
            schedule.milestones.push_back(milestone);
        else
            *old = milestone;
    }
    std::ranges::sort(schedule.rounds, {}, &Round::number);
    return schedule;
}

std::pair<QDate, QDate> heldDays(const Schedule &schedule)
{
    using Days = std::pair<QDate, QDate>;
    Days held;
    Days cancelled;
    const auto add = [&](bool isCancelled, QDate first, QDate last) {
        Days &days = isCancelled ? cancelled : held;
        days =
            days.first.isValid() ? Days(std::min(days.first, first), std::max(days.second, last)) : Days(first, last);
    };
    for (const Round &round : schedule.rounds)
        add(round.cancelled, firstDay(round), lastDay(round));
    for (const Milestone &milestone : schedule.milestones)
        add(milestone.cancelled, milestone.starts.isValid() ? milestone.starts : milestone.due, milestone.due);
    return held.first.isValid() ? held : cancelled;
}

const Milestone *contestMilestone(const Schedule &schedule)
{
    const auto found = std::ranges::find_if(schedule.milestones, [](const Milestone &milestone) {
        return milestone.number == QLatin1String("2") && !milestone.cancelled;
    });
    return found == schedule.milestones.end() ? nullptr : &*found;
}

std::vector<ScheduleLine> linesInOrder(const Schedule &schedule)
{
    std::vector<ScheduleLine> lines;
    const Milestone *contest = contestMilestone(schedule);
    const auto addRounds = [&] {
        for (const Round &round : schedule.rounds)
            lines.push_back(lineOf(round));
    };
    for (const Milestone &milestone : schedule.milestones) {
        lines.push_back(lineOf(milestone));
        if (&milestone == contest)
            addRounds();
    }
    if (!contest)
        addRounds();
    return lines;
}

const Round *roundOf(const Schedule &schedule, ScheduleLine line)
{
    const auto found = std::ranges::find(schedule.rounds, line.id, [](const Round &round) { return round.number; });
    return line.kind == ScheduleLine::Kind::Round && found != schedule.rounds.end() ? &*found : nullptr;
}

const Milestone *milestoneOf(const Schedule &schedule, ScheduleLine line)
{
    const auto found = std::ranges::find(schedule.milestones, MilestoneId(line.id), &Milestone::id);
    return line.kind == ScheduleLine::Kind::Milestone && found != schedule.milestones.end() ? &*found : nullptr;
}

QDate contestDay(Instant instantUtc)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instantUtc), contestTimeZone()).date();
}

QDate firstDay(const Round &round)
{
    return contestDay(round.opensAtUtc);
}

QDate lastDay(const Round &round)
{
    return contestDay(round.closesAtUtc - std::chrono::milliseconds(1));
}

Round movedByDays(Round round, int days)
{
    round.opensAtUtc += std::chrono::days(days);
    round.closesAtUtc += std::chrono::days(days);
    return round;
}

Milestone movedByDays(Milestone milestone, int days)
{
    milestone.due = milestone.due.addDays(days);
    if (milestone.starts.isValid())
        milestone.starts = milestone.starts.addDays(days);
    return milestone;
}

Round nextRound(const Schedule &schedule)
{
    Round next;
    next.number = 1;
    for (const Round &round : schedule.rounds) {
        next.number = std::max(next.number, round.number + 1);
        if (round.closesAtUtc <= next.opensAtUtc)
            continue;
        next.opensAtUtc = round.closesAtUtc;
        next.closesAtUtc = round.closesAtUtc + (round.closesAtUtc - round.opensAtUtc);
    }
    next.id = RoundId(next.number);
    next.title = QStringLiteral("Tuần %1").arg(next.number);
    return next;
}

Milestone nextMilestone(const Schedule &schedule)
{
    qint64 last = 0;
    for (const Milestone &milestone : schedule.milestones)
        last = std::max(last, milestone.id.value());
    Milestone next;
    next.id = MilestoneId(last + 1);
    return next;
}

} // namespace hoithi
