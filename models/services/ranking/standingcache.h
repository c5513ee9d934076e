// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rankingview.h"
#include "services/store.h"

namespace hoithi {

/// The standing that was asked for last. A stored run never changes, so its rows are computed, and compared with the stored
/// hash, only once; what was signed or has become stale since is read each time.
class StandingCache
{
public:
    /// As storedStanding().
    [[nodiscard]] Result<StandingPtr> newest(Store &store, int roundNumber);

private:
    StandingPtr m_standing;
};

} // namespace hoithi
