// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"

namespace hoithi {

/// People by agency, of one round or (0) of all rounds that have submissions. Needs no recorded rule reading: without one the
/// first attempt counts, and without a key nobody is all correct.
[[nodiscard]] Result<std::vector<ParticipationRow>> readParticipation(Store &store, int roundNumber);

} // namespace hoithi
