// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/schedule/scheduledraft.h"

#include "domain/contest/schedulemerge.h"
#include "services/schedule/scheduledrafts.h"

#include <utility>

namespace hoithi {

void ScheduleDraft::setRecorded(const Schedule &recorded)
{
    if (recorded == m_recorded)
        return;
    m_shown = replanned(m_shown, m_recorded, recorded);
    m_recorded = recorded;
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

void ScheduleDraft::bringBack(const Schedule &planned, const Schedule &base)
{
    become(replanned(planned, linesAlsoIn(base, m_recorded), m_recorded));
}

} // namespace hoithi
