// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/roundtrial.h"

#include "services/ranking/mergedexclusions.h"
#include "services/review/prizeeffect.h"
#include "services/review/triedrounds.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Who counts as having won in later rounds, with which prize; all that these look at.
std::vector<std::pair<std::uint32_t, std::int16_t>> prizesIn(const AssumedRound &round)
{
    std::vector<std::pair<std::uint32_t, std::int16_t>> prizes;
    for (std::size_t i = 0; i < round.winners.size(); ++i)
        prizes.emplace_back(round.accounts[i], round.winners[i].prize);
    std::ranges::sort(prizes);
    return prizes;
}

AssumedRound winnersOf(const ComputedRun &run)
{
    AssumedRound round{run.inputs.rules.version, {}, {}};
    for (const StandingRow &row : run.ranking.rows) {
        if (row.prize < 0)
            continue;
        const Candidate &candidate = run.candidates.candidates[row.candidate];
        const auto own = run.candidates.ownAccounts.find(candidate.position);
        round.winners.push_back(storedRow(run.candidates, row));
        round.accounts.push_back(own == run.candidates.ownAccounts.end() ? candidate.participant : own->second);
    }
    return round;
}

/// Ranks rounds in their order, as they are and as they would be; who wins one bears on those that follow.
class Trial
{
public:
    Trial(Store &store, const InputChange &change, const std::stop_token &stop, const ProgressCallback &progress,
          const TrialReader &reader)
        : m_store(store), m_change(change), m_stop(stop), m_progress(progress), m_reader(reader)
    {}

    Result<RoundEffects> of(std::vector<TriedRound> rounds)
    {
        m_rankings = 2 * std::ssize(rounds);
        for (TriedRound &round : rounds) {
            if (round.refusal.isEmpty())
                HOITHI_CHECK(add(std::move(round)));
            else
                addRefused(round);
        }
        if (!m_looksBack)
            std::erase_if(m_effects, [](const PrizeEffect &effect) { return effect.bearing == Bearing::Earlier; });
        return std::move(m_effects);
    }

private:
    void addRefused(const TriedRound &round)
    {
        m_done += 2;
        if (round.bearing == Bearing::Later && !m_carriesDifference)
            return; // whatever it lacks, it goes by the same winners as before
        PrizeEffect &effect = m_effects.emplace_back();
        effect.roundNumber = round.number;
        effect.bearing = round.bearing;
        effect.refusal = round.refusal;
    }

    Result<void> add(TriedRound round)
    {
        HOITHI_TRY(const ComputedRun before, ranked(round, round.inputs, m_before));
        m_before[round.number] = winnersOf(before);
        const bool carried = round.goesByEarlier && m_carriesDifference;
        if (!round.isDecided() && !carried) {
            m_after[round.number] = m_before[round.number];
            ++m_done;
            return {};
        }
        if (round.isDecided())
            HOITHI_CHECK(change(round.inputs));
        HOITHI_TRY(const ComputedRun after, ranked(round, round.inputs, m_after));
        m_after[round.number] = winnersOf(after);
        m_carriesDifference =
            m_carriesDifference || prizesIn(m_after[round.number]) != prizesIn(m_before[round.number]);
        HOITHI_TRY(PrizeEffect effect, prizeEffect(m_store, before, after));
        effect.bearing = round.bearing;
        if (round.isDecided() && m_reader)
            m_reader(before, after);
        if (round.isDecided() || effect.changesPrizes()) {
            m_effects.push_back(std::move(effect));
            m_looksBack = m_looksBack || round.goesByEarlier;
        }
        return {};
    }

    /// Accounts that are merged, or no longer, change whom the roster excludes.
    Result<void> change(RankingInputs &inputs) const
    {
        m_change.apply(inputs);
        return addMergedExclusions(m_store, inputs);
    }

    Result<ComputedRun> ranked(const TriedRound &round, RankingInputs inputs, const AssumedRounds &earlier)
    {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, Services::tr("Looking at the effect on the prizes was stopped."));
        if (round.goesByEarlier)
            inputs.assumed = earlier;
        Result<ComputedRun> run = computeRun(m_store, std::move(inputs));
        if (m_progress)
            m_progress({++m_done, m_rankings, 0});
        return run;
    }

    Store &m_store;
    const InputChange &m_change;
    const std::stop_token &m_stop;
    const ProgressCallback &m_progress;
    const TrialReader &m_reader;
    qint64 m_rankings = 0;
    qint64 m_done = 0;
    AssumedRounds m_before;
    AssumedRounds m_after;
    bool m_carriesDifference = false; ///< some round has other winners
    bool m_looksBack = false;         ///< winners of earlier rounds bear on one whose prizes are told
    RoundEffects m_effects;
};

} // namespace

Result<RoundEffects> tryChange(Store &store, const InputChange &change, const std::stop_token &stop,
                               const ProgressCallback &progress, const TrialReader &reader)
{
    HOITHI_TRY(std::vector<TriedRound> rounds, roundsToTry(store, change));
    return Trial(store, change, stop, progress, reader).of(std::move(rounds));
}

} // namespace hoithi
