// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/review/flagbasis.h"

#include "services/contestsession.h"
#include "services/review/flagview.h"

namespace hoithi {

FlagBasis flagBasis(const ContestOverview &overview, int round)
{
    FlagBasis basis;
    for (const RoundState &state : overview.rounds) {
        if (state.round.number <= round)
            basis.push_back({state.run && state.run->current ? state.run->runHash : QByteArray(), state.submissions});
    }
    return basis;
}

FlagBasis foundOn(FlagBasis asked, const RoundFlags &flags)
{
    if (!asked.empty())
        asked.back() = {flags.runHash, flags.submissions};
    return asked;
}

} // namespace hoithi
