// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "services/contestsession.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"

namespace hoithi::test {

/// A judge has looked at every flag of the round, and leaves all as it is.
[[nodiscard]] inline Result<void> keepFlags(ContestSession &session, int roundNumber, const QString &judge)
{
    HOITHI_TRY(const RoundFlagsPtr flags, wait(session.flags().find(roundNumber)));
    FlagRequest request{flags, {}, FlagOutcome::Keep, QStringLiteral("đã xem"), judge};
    for (const ReviewFlag &flag : flags->flags)
        request.flags.push_back({flag.id, flagKindName(flag.kind)});
    if (request.flags.empty())
        return {};
    return wait(session.review().judgeFlags(request));
}

} // namespace hoithi::test
