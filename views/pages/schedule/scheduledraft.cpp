// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/schedule/scheduledraft.h"

#include <algorithm>
#include <utility>

namespace hoithi {

void ScheduleDraft::setRecorded(const Schedule &recorded)
{
    if (recorded == m_recorded)
        return;
    Schedule shown = recorded;
    for (const ScheduleLineChange &change : changes()) {
        if (change.round) {
            Round round = *change.round;
            if (change.isAdded()) // others may have added one of that number
                round.id = RoundId(round.number = nextRound(shown).number);
            shown = withLines(std::move(shown), {round}, {});
        } else {
            Milestone milestone = *change.milestone;
            if (change.isAdded())
                milestone.id = nextMilestone(shown).id;
            shown = withLines(std::move(shown), {}, {milestone});
        }
    }
    m_recorded = recorded;
    m_shown = std::move(shown);
    m_before.clear(); // its steps were over another schedule
}

void ScheduleDraft::become(Schedule schedule)
{
    if (schedule == m_shown)
        return;
    m_before.push_back(std::exchange(m_shown, std::move(schedule)));
}

void ScheduleDraft::put(const Round &round)
{
    become(withLines(m_shown, {round}, {}));
}

void ScheduleDraft::put(const Milestone &milestone)
{
    become(withLines(m_shown, {}, {milestone}));
}

void ScheduleDraft::undo()
{
    if (!canUndo())
        return;
    m_shown = std::move(m_before.back());
    m_before.pop_back();
}

void ScheduleDraft::discard()
{
    become(m_recorded);
}

} // namespace hoithi
