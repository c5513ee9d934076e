// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/schedulemerge.h"

#include <tuple>
#include <utility>

namespace hoithi {

namespace {

template<typename Line, typename... Field>
Line withFieldsOf(Line current, const Line &planned, const Line &known, Field Line::*...fields)
{
    ((current.*fields = planned.*fields == known.*fields ? current.*fields : planned.*fields), ...);
    return current;
}

Round replanned(const Round &planned, const Round &known, const Round &current)
{
    Round round = withFieldsOf(current, planned, known, &Round::title, &Round::cancelled);
    const auto times = [](const Round &of) {
        return std::pair(of.opensAtUtc, of.closesAtUtc);
    };
    std::tie(round.opensAtUtc, round.closesAtUtc) = times(times(planned) == times(known) ? current : planned);
    return round;
}

Milestone replanned(const Milestone &planned, const Milestone &known, const Milestone &current)
{
    return withFieldsOf(current, planned, known, &Milestone::number, &Milestone::title, &Milestone::lead,
                        &Milestone::due, &Milestone::partner, &Milestone::starts, &Milestone::doneOn,
                        &Milestone::cancelled);
}

Round replannedRound(const ScheduleLineChange &change, const Schedule &current)
{
    if (!change.isAdded())
        return replanned(*change.round, *change.roundBefore, *roundOf(current, change.line));
    Round added = *change.round;
    added.id = RoundId(added.number = nextRound(current).number);
    return added;
}

Milestone replannedMilestone(const ScheduleLineChange &change, const Schedule &current)
{
    if (!change.isAdded())
        return replanned(*change.milestone, *change.milestoneBefore, *milestoneOf(current, change.line));
    Milestone added = *change.milestone;
    added.id = nextMilestone(current).id;
    return added;
}

} // namespace

Schedule replanned(const Schedule &planned, const Schedule &known, const Schedule &current)
{
    Schedule merged = current;
    for (const ScheduleLineChange &change : differences(known, planned)) {
        merged = change.round ? withLines(merged, {replannedRound(change, merged)}, {})
                              : withLines(merged, {}, {replannedMilestone(change, merged)});
    }
    return merged;
}

} // namespace hoithi
