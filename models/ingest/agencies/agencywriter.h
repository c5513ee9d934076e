// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agency/agencyhistory.h"

#include <QByteArray>

#include <vector>

namespace hoithi {

/// A file of agencies with all that is recorded of them, as readAgencyFile() takes it: an .xlsx workbook, or CSV.
[[nodiscard]] Result<QByteArray> agencyFile(const std::vector<AgencyState> &agencies, bool isSheet);

} // namespace hoithi
