// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/review/keyview.h"
#include "services/store.h"

namespace hoithi {

class StandingCache;

/// What carrying out the proposal would change, in words read from its content and not from its subject, which is what the
/// proposer calls it. Stale where it cannot be carried out any more.
[[nodiscard]] Result<QString> proposedChange(Store &store, StandingCache &standings, qint64 id);

/// What a proposed amendment would do to the prizes as they are now; Refused for any other proposal.
[[nodiscard]] Result<AmendmentEffect> proposedEffect(Store &store, qint64 id, const std::stop_token &stop = {},
                                                     const ProgressCallback &progress = {});

} // namespace hoithi
