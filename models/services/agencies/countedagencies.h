// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencyhistory.h"
#include "services/store.h"

namespace hoithi {

/// The day as of which figures count agencies: the last one of the round, or (0) of the last round with submissions.
[[nodiscard]] Result<QDate> figuresDay(Store &store, int roundNumber);

/// The agencies that figures of the round, or (0) of all rounds, count by.
[[nodiscard]] Result<CountedAgencies> countedAgencies(Store &store, int roundNumber);

} // namespace hoithi
