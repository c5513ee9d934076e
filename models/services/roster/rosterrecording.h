// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterentry.h"
#include "services/roster/rosterview.h"
#include "services/store.h"

#include <vector>

namespace hoithi {

/// Adds those who are not on the roster in force; those who took part are excluded from then on.
[[nodiscard]] Result<RosterAdding> addToRoster(Store &store, const std::vector<RosterEntry> &entries,
                                               const QString &actor);

/// Reads a roster file without errors, and adds its people. Gives how many.
/// What addToRoster() would do.
[[nodiscard]] Result<RosterAdding> effectOfAdding(Store &store, const std::vector<RosterEntry> &entries);

[[nodiscard]] Result<qint64> importRoster(Store &store, const QString &file);

/// Takes entries out for a reason. Whom they had excluded, another entry in force may still exclude.
[[nodiscard]] Result<void> withdrawFromRoster(Store &store, const std::vector<qint64> &entries, const QString &reason,
                                              const QString &actor);

} // namespace hoithi
