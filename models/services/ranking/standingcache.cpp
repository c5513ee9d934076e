// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/standingcache.h"

#include "services/ranking/rankingjob.h"

namespace hoithi {

Result<StandingPtr> StandingCache::newest(Store &store, int roundNumber)
{
    HOITHI_TRY(std::optional<RunSummary> run, newestRun(store, roundNumber));
    if (!run || !m_standing || m_standing->run.runId != run->runId) {
        m_standing.reset(); // two of a million rows each are not needed at once
        HOITHI_TRY(m_standing, storedStanding(store, roundNumber));
    } else if (m_standing->run != *run) {
        auto renewed = std::make_shared<Standing>(*m_standing);
        renewed->run = std::move(*run);
        m_standing = std::move(renewed);
    }
    return m_standing;
}

} // namespace hoithi
