// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rules/rulesview.h"
#include "services/store.h"

namespace hoithi {

/// Records the committee's reading of the rules; gives the version's number. The audit entry tells which settings changed since the
/// version that it takes the place of, from what to what.
[[nodiscard]] Result<int> recordRules(Store &store, const RulesApproval &approval);

} // namespace hoithi
