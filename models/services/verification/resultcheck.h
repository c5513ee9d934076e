// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"

namespace hoithi {

/// Before a result of the round is signed or its prizes are given, and where it comes out otherwise than before: that all it rests on is stored as the audit trail tells.
/// A part of what `verify` looks at, so that nobody signs what was altered beside the trail. `roundNumber` 0: of all rounds,
/// for the collective prizes. Reads every submission of the round; not within a transaction, which others would wait for.
[[nodiscard]] Result<void> requireRecorded(Store &store, int roundNumber);
/// The same for who has a snapshot already.
[[nodiscard]] Result<void> requireRecordedWithin(Store &store, int roundNumber);

/// A part of it, of all that is not sealed in all tables but the submissions: no value is of another kind than the program writes (storage/schema/valuecheck.h).
[[nodiscard]] Result<void> requireKinds(Store &store);

/// That all that may keep a result from being final is stored as the audit trail tells, and nothing else: complaints, verdicts about
/// flags, and proposals. Within a transaction, or a snapshot.
[[nodiscard]] Result<void> requireHindrancesRecorded(Store &store);

} // namespace hoithi
