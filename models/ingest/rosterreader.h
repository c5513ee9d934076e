// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/participant/rosterentry.h"

#include <vector>

namespace hoithi {

/// Reads a roster, CSV with the header body,full_name,account_id,phone,national_id (any order, further columns ignored, any
/// of them missing but body and full_name). BadInput names the line that cannot be read, or that identifies nobody.
[[nodiscard]] Result<std::vector<RosterEntry>> readRoster(const QString &path);

} // namespace hoithi
