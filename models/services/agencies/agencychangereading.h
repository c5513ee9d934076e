// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/agencies/agencychangeview.h"
#include "services/store.h"

#include <QByteArray>

namespace hoithi {

/// See AgencyService::list and changes.
[[nodiscard]] Result<AgencyList> readAgencyList(Store &store, QDate day);
[[nodiscard]] Result<std::vector<AgencyChangeTold>> readAgencyChanges(Store &store);

/// The agencies with all that is recorded of them, as an import takes them; .csv or .xlsx.
[[nodiscard]] Result<void> exportAgencies(Store &store, const QString &path);

} // namespace hoithi
