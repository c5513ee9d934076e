// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runs/runservice.h"

#include "services/people/membersonly.h"
#include "services/ranking/runs/runcomparison.h"
#include "services/ranking/runs/runlist.h"
#include "services/storethread.h"

namespace hoithi {

RunService::Answer<std::vector<ListedRun>> RunService::list(int roundNumber)
{
    return m_reads.run(forMembers([roundNumber](Store &store) { return listRuns(store, roundNumber); }));
}

RunService::Answer<RunComparison> RunService::compare(int roundNumber, const QString &first, const QString &second)
{
    return m_surveys.run(forMembers([=](Store &store) { return compareRuns(store, roundNumber, first, second); }));
}

} // namespace hoithi
