// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flagservice.h"

#include "services/people/membersonly.h"
#include "services/review/flags/flagdescriptions.h"
#include "services/review/flags/roundflags.h"
#include "services/storethread.h"

namespace hoithi {

FlagService::Answer<RoundFlagsPtr> FlagService::find(int roundNumber, const std::stop_token &stop,
                                                     const ProgressCallback &progress)
{
    return m_surveys.run(forMembers([=](Store &store) { return findRoundFlags(store, roundNumber, stop, progress); }));
}

FlagService::Answer<std::vector<FlagDescription>> FlagService::describe(RoundFlagsPtr flags,
                                                                        std::vector<quint32> indexes)
{
    return m_reads.run(forMembers([flags = std::move(flags), indexes = std::move(indexes)](Store &store) {
        return describeFlags(store, *flags, indexes);
    }));
}

} // namespace hoithi
