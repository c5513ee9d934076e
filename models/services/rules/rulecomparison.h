// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/rules/rulesview.h"
#include "services/store.h"

#include <stop_token>

namespace hoithi {

/// Ranks a round by each of the rule books, in memory, and says what differs. Submissions are read and marked once.
[[nodiscard]] Result<RulesComparison> compareRules(Store &store, int roundNumber,
                                                   const std::vector<ComparedRules> &rules, const std::stop_token &stop,
                                                   const ProgressCallback &progress);

} // namespace hoithi
