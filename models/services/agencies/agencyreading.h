// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/agencies/agencyview.h"
#include "services/store.h"

namespace hoithi {

/// The texts of submissions that count for no agency, of one round or (0) of all.
[[nodiscard]] Result<UnresolvedAgencies> readUnresolvedAgencies(Store &store, int roundNumber);

/// See AgencyService::submissionsOf.
[[nodiscard]] Result<qint64> countSubmissionsOf(Store &store, const AgencyRequest &request);

/// Everything that was decided about texts, the newest first.
[[nodiscard]] Result<std::vector<AgencyDecided>> readAgencyDecisions(Store &store);

} // namespace hoithi
