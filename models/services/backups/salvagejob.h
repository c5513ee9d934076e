// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/backupview.h"

#include <memory>
#include <stop_token>

namespace hoithi {

/// Saves what can be read of a damaged contest file into a new one and verifies that, so that the report says what its
/// records still prove.
[[nodiscard]] Result<SalvageReport> salvageContest(const QString &damaged, const QString &file,
                                                   const std::shared_ptr<const Clock> &clock,
                                                   const std::stop_token &stop);

} // namespace hoithi
