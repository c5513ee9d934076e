// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/agencies/agencyview.h"
#include "services/store.h"

namespace hoithi {

/// Decides what texts mean, in one audit entry. Gives for how many that is new: none, and nothing recorded, where all mean it already.
[[nodiscard]] Result<qint64> decideAgency(Store &store, const AgencyRequest &request);

/// Takes back what was decided about texts, all or none of it; NotFound where nothing was.
[[nodiscard]] Result<void> undoAgencyDecisions(Store &store, const QStringList &texts, const QString &reason,
                                               const QString &actor);

} // namespace hoithi
