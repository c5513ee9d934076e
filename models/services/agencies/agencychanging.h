// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/agencies/agencychangeview.h"
#include "services/store.h"

namespace hoithi {

/// See AgencyService::change, revert and stage.
[[nodiscard]] Result<qint64> changeAgencies(Store &store, const AgencyChangeRequest &request);
[[nodiscard]] Result<qint64> revertAgencyChange(Store &store, qint64 change, const QString &reason,
                                                const QString &actor);
[[nodiscard]] Result<AgencyStage> stageAgencyFile(Store &store, const QString &file);

} // namespace hoithi
