// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedule.h"

#include <vector>

namespace hoithi {

/// The schedule as somebody is planning it, over what is recorded: several moves are recorded together, with one reason.
class ScheduleDraft
{
public:
    /// What is recorded now. What was planned stays, over it: see replanned().
    void setRecorded(const Schedule &recorded);
    [[nodiscard]] const Schedule &recorded() const { return m_recorded; }
    [[nodiscard]] const Schedule &shown() const { return m_shown; }

    void put(const Round &round);
    void put(const Milestone &milestone);

    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }
    void undo(); ///< the last step
    void discard();
    /// What was planned before over `base`, as one step.
    void bringBack(const Schedule &planned, const Schedule &base);

    [[nodiscard]] std::vector<ScheduleLineChange> changes() const { return differences(m_recorded, m_shown); }
    [[nodiscard]] bool isEmpty() const { return m_recorded == m_shown; }

private:
    void become(Schedule schedule);

    Schedule m_recorded;
    Schedule m_shown;
    std::vector<Schedule> m_before; ///< as it was shown, step by step
};

} // namespace hoithi
