// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/openflagcounts.h"

#include "services/contestsession.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "views/widgets/answers.h"

#include <algorithm>

namespace hoithi {

FlagSource flagSource(ContestSession &session)
{
    return {[&session](int round, const std::stop_token &stop) { return session.flags().find(round, stop); },
            [&session](const RoundFlagsPtr &flags) {
                return session.review().flagStates(flags);
            }};
}

OpenFlagCounts::OpenFlagCounts(FlagSource source, QObject *parent) : QObject(parent), m_source(std::move(source)) {}

OpenFlagCounts::~OpenFlagCounts()
{
    m_stop.request_stop();
}

void OpenFlagCounts::follow(const ContestOverview &overview)
{
    m_followed = true;
    m_waiting.clear();
    for (const RoundState &round : overview.rounds) {
        const int number = round.round.number;
        if (!round.run || !round.run->current || round.keyHidden) {
            m_found.erase(number); // what else is to be done for it is said elsewhere
            setCount(number, 0);
            continue;
        }
        const Search search{number, flagBasis(overview, number)};
        if (isFound(search))
            count(number);
        else if (search != m_looking)
            m_waiting.push_back(search);
    }
    std::ranges::reverse(m_waiting);
    next();
}

bool OpenFlagCounts::isFound(const Search &search) const
{
    const auto known = m_found.find(search.round);
    return known != m_found.end() && known->second.basis == search.basis;
}

bool OpenFlagCounts::isKnown() const
{
    return m_followed && m_waiting.empty() && !m_looking && m_unknown.empty();
}

void OpenFlagCounts::next()
{
    while (!m_looking && !m_waiting.empty()) {
        const Search search = m_waiting.back();
        m_waiting.pop_back();
        if (isFound(search)) // by the search before, which came upon what had changed
            continue;
        m_looking = search;
        whenAnswered(m_source.find(search.round, m_stop.get_token()), this,
                     [this, search](const Result<RoundFlagsPtr> &flags) { take(search, flags); });
    }
}

void OpenFlagCounts::take(const Search &search, const Result<RoundFlagsPtr> &flags)
{
    m_looking.reset();
    m_unknown.insert(search.round); // until they are counted
    if (flags) {
        m_found[search.round] = {foundOn(search.basis, **flags), *flags};
        count(search.round);
    }
    next();
}

void OpenFlagCounts::count(int round)
{
    const RoundFlagsPtr flags = m_found.at(round).flags;
    whenAnswered(m_source.states(flags), this, [this, round, flags](const Result<FlagStates> &states) {
        const auto known = m_found.find(round);
        if (states && known != m_found.end() && known->second.flags == flags)
            setCount(round, openPrizeFlags(*flags, *states));
    });
}

void OpenFlagCounts::setCount(int round, qint64 open)
{
    const auto known = m_counts.find(round);
    const qint64 before = known == m_counts.end() ? 0 : known->second;
    if (m_unknown.erase(round) == 0 && before == open)
        return;
    m_counts.erase(round);
    if (open > 0)
        m_counts[round] = open;
    Q_EMIT changed();
}

} // namespace hoithi
