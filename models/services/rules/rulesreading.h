// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rules/rulesview.h"
#include "services/store.h"

namespace hoithi {

/// All versions of the rule book, and what they mean for each round.
[[nodiscard]] Result<RulesState> readRules(Store &store);

} // namespace hoithi
