// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflicts/conflictview.h"
#include "services/store.h"
#include "storage/imports/conflictrepository.h"

namespace hoithi {

/// A row in conflict with all that a decision about it goes by.
struct ConflictCase
{
    StoredConflict conflict;
    ConflictState state = ConflictState::Open;
    std::optional<ConflictDecision> last;   ///< about it
    std::optional<ConflictDecision> taken;  ///< the last "take" of it, whose batch counts again where it is taken again
    std::optional<StoredSubmission> stored; ///< what counts under its id now
};

/// NotFound where there is none, or its file was withdrawn.
[[nodiscard]] Result<ConflictCase> conflictCase(Store &store, qint64 conflict);

/// Refused, with what to do first, where the row cannot take the place of what is stored now.
[[nodiscard]] Result<void> requireTakeable(Store &store, const ConflictCase &found);
/// The same of what was stored before it.
[[nodiscard]] Result<void> requireRestorable(Store &store, const ConflictCase &found);

} // namespace hoithi
