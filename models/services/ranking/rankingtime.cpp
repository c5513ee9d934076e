// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/rankingtime.h"

#include "storage/serverlogin.h"

namespace hoithi {

Result<bool> isRankingTime(Store &store, int roundNumber)
{
    return store.database->isShared() ? ranksNow(*store.database, roundNumber) : Result<bool>(true);
}

Error notOver(int roundNumber)
{
    return {ErrorCode::Refused,
            Services::tr("Round %1 is not over: on a server it is ranked afterwards, and who would win is not "
                         "told before.")
                .arg(roundNumber),
            {}};
}

Result<void> requireRankingTime(Store &store, int roundNumber)
{
    HOITHI_TRY(const bool inTime, isRankingTime(store, roundNumber));
    if (inTime)
        return {};
    return failure(notOver(roundNumber));
}

} // namespace hoithi
