// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "services/store.h"

namespace hoithi {

/// What keeps the round's result from being final, and whether it is. Corrupt where something that may keep it from that is not
/// what was recorded, or where nothing else does and the result rests on such a thing. Within a snapshot, where others may record something meanwhile.
[[nodiscard]] Result<FinalisationState> readFinalisation(Store &store, int roundNumber);

/// A judge declares the signed, current run final, with a comment. Refused while anything keeps it from that, naming all of it. A
/// later change of what the result is computed from leaves this on record, and takes a new run, new signatures and a new
/// finalisation.
[[nodiscard]] Result<void> finaliseRound(Store &store, int roundNumber, const QString &judge, const QString &comment,
                                         const QByteArray &shownRun);

/// What follows once the state was read, which takes seconds, and nothing speaks against it. Stale where something of it has changed
/// since.
[[nodiscard]] Result<void> finaliseAsRead(Store &store, const FinalisationState &state, const QString &judge,
                                          const QString &comment);

} // namespace hoithi
