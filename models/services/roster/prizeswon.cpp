// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roster/prizeswon.h"

#include "services/people/acting.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

QString prizeName(const std::vector<RuleBookVersion> &rules, const RankingRun &run, std::int16_t prize)
{
    const auto version = std::ranges::find(rules, run.rulesVersion, &RuleBookVersion::version);
    const auto index = static_cast<std::size_t>(prize);
    return version != rules.end() && index < version->rules.prizes.size() ? version->rules.prizes[index].name
                                                                          : QString();
}

} // namespace

Result<PrizesWon> PrizesWon::read(Store &store)
{
    PrizesWon won;
    HOITHI_TRY(const std::vector<RuleBookVersion> rules, RuleBookRepository(*store.database).all());
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    const RunRepository runs(*store.database);
    for (const Round &round : rounds) {
        HOITHI_TRY(const bool hidden, hidesKeyOf(store, round.number));
        if (hidden)
            continue;
        HOITHI_TRY(const std::optional<RankingRun> run, runs.newest(round.number));
        if (!run)
            continue;
        won.m_ranked.push_back(round.number);
        HOITHI_TRY(const std::vector<StoredStanding> winners, runs.winners(run->id));
        for (const StoredStanding &winner : winners) {
            won.m_bySubmission.emplace(firstSubmissionId(round.number).value() + winner.position, won.m_won.size());
            won.m_won.push_back({{round.number, prizeName(rules, *run, winner.prize)}, 0});
        }
    }
    return won;
}

void PrizesWon::addSubmission(qint64 submission, qint64 participant)
{
    if (const auto found = m_bySubmission.find(submission); found != m_bySubmission.end())
        m_won[found->second].participant = participant;
}

std::vector<PrizeHeld> PrizesWon::heldBy(const std::vector<RosterRepository::Exclusion> &exclusions) const
{
    std::vector<PrizeHeld> held;
    for (const Won &won : m_won) {
        const bool excluded = std::ranges::any_of(exclusions, [&won](const RosterRepository::Exclusion &exclusion) {
            return exclusion.roundNumber == won.prize.roundNumber && exclusion.participantId == won.participant;
        });
        if (excluded)
            held.push_back(won.prize);
    }
    return held;
}

} // namespace hoithi
