// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencystage.h"
#include "services/store.h"

#include <QStringList>

namespace hoithi {

/// The day of the last round's close: what holds later changes no figure. Null where there is no round.
[[nodiscard]] Result<QDate> lastFiguresDay(Store &store);

/// See AgencyService::remarks.
[[nodiscard]] Result<QStringList> readAgencyRemarks(Store &store, const std::vector<AgencyEdit> &edits);

} // namespace hoithi
