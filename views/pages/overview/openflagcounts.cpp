// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/openflagcounts.h"

#include "services/contestsession.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "views/widgets/answers.h"

#include <algorithm>

namespace hoithi {

OpenFlagCounts::~OpenFlagCounts()
{
    m_stop.request_stop();
}

void OpenFlagCounts::follow(ContestSession &session, const ContestOverview &overview)
{
    m_waiting.clear();
    for (const RoundState &round : overview.rounds) {
        const int number = round.round.number;
        if (!round.run || !round.run->current || round.keyHidden) {
            setCount(number, 0); // what else is to be done for it is said elsewhere
            continue;
        }
        const Ranked ranked{number, round.run->runHash, round.submissions};
        const auto known = m_found.find(number);
        if (known != m_found.end() && known->second.first == ranked)
            count(session, number, known->second.second);
        else
            m_waiting.push_back(ranked);
    }
    std::ranges::reverse(m_waiting);
    next(session);
}

void OpenFlagCounts::next(ContestSession &session)
{
    if (m_looking || m_waiting.empty())
        return;
    m_looking = true;
    const Ranked ranked = m_waiting.back();
    m_waiting.pop_back();
    whenAnswered(session.flags().find(ranked.round, m_stop.get_token()), this,
                 [this, &session, ranked](const Result<RoundFlagsPtr> &flags) { take(session, ranked, flags); });
}

void OpenFlagCounts::take(ContestSession &session, const Ranked &ranked, const Result<RoundFlagsPtr> &flags)
{
    m_looking = false;
    if (flags && (*flags)->runHash == ranked.run) { // else it was ranked anew meanwhile, and is followed again
        m_found[ranked.round] = {ranked, *flags};
        count(session, ranked.round, *flags);
    }
    next(session);
}

void OpenFlagCounts::count(ContestSession &session, int round, const RoundFlagsPtr &flags)
{
    whenAnswered(session.review().flagStates(flags), this, [this, round, flags](const Result<FlagStates> &states) {
        const auto known = m_found.find(round);
        if (states && known != m_found.end() && known->second.second == flags)
            setCount(round, openPrizeFlags(*flags, *states));
    });
}

void OpenFlagCounts::setCount(int round, qint64 open)
{
    const auto known = m_counts.find(round);
    if ((known == m_counts.end() ? 0 : known->second) == open)
        return;
    if (open > 0)
        m_counts[round] = open;
    else
        m_counts.erase(known);
    Q_EMIT changed();
}

} // namespace hoithi
