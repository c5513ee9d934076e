// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedule.h"

namespace hoithi {

/// What somebody planned over the schedule as they knew it, laid over what others have made of it meanwhile. What only one side
/// changed stays changed, field by field; where both did, the plan stands. A round's beginning and end are one field. What was
/// planned as one more line comes after those that the others added.
[[nodiscard]] Schedule replanned(const Schedule &planned, const Schedule &known, const Schedule &current);

} // namespace hoithi
