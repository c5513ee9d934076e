// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"

namespace hoithi {

/// Before a result of the round is signed or its prizes are given, and where it comes out otherwise than before: that all it rests on is stored as the audit trail tells.
/// A part of what `verify` looks at, so that nobody signs what was altered beside the trail. `roundNumber` 0: of all rounds,
/// for the collective prizes. Reads every submission of the round; not within a transaction, which others would wait for.
[[nodiscard]] Result<void> requireRecorded(Store &store, int roundNumber);

} // namespace hoithi
