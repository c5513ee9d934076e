// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflicts/conflictview.h"
#include "services/store.h"
#include "storage/imports/conflictrepository.h"

namespace hoithi {

/// The conflicts of a round or file, open ones first, each against what it differs from.
[[nodiscard]] Result<ConflictList> readConflicts(Store &store, const ConflictQuery &query);
[[nodiscard]] Result<qint64> openConflicts(Store &store, const ConflictQuery &query);
/// NotFound where no row of the file at that line is a conflict, or the file was withdrawn.
[[nodiscard]] Result<qint64> conflictAt(Store &store, qint64 batch, quint64 line);

/// What the newest decision about a row leaves it as.
[[nodiscard]] ConflictState stateAfter(const std::optional<ConflictDecision> &decision);

} // namespace hoithi
