// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/contest.h"

#include <optional>
#include <vector>

namespace hoithi {

/// What a new contest starts with. Rounds have no ids yet.
struct ContestPreset
{
    Contest contest;
    std::vector<Round> rounds;
    std::vector<Milestone> milestones;
};

/// "kh2475": plan 2475/KH-STTTT, five rounds of seven days from 15/9/2023 to the end of 19/10/2023, local time;
/// nullopt for any other name. Leads and due dates of the milestones are our reading of the plan; the committee may
/// edit them.
[[nodiscard]] std::optional<ContestPreset> contestPreset(QStringView id);

} // namespace hoithi
