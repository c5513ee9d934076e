// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/keyeffect.h"

#include "services/review/roundtrial.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

/// Right answers by participant, ascending, so that the same people stand at the same place.
std::vector<std::pair<std::uint32_t, int>> correctCounts(const ComputedRun &run)
{
    std::vector<std::pair<std::uint32_t, int>> counts;
    counts.reserve(run.ranking.rows.size());
    for (const StandingRow &row : run.ranking.rows) {
        const Candidate &candidate = run.candidates.candidates[row.candidate];
        if (row.eligibility != Eligibility::Excluded)
            counts.emplace_back(candidate.participant, candidate.correct);
    }
    std::ranges::sort(counts);
    return counts;
}

std::vector<CorrectChange> correctChanges(const ComputedRun &oldRun, const ComputedRun &newRun)
{
    const auto before = correctCounts(oldRun);
    const auto after = correctCounts(newRun);
    std::map<std::pair<int, int>, qint64> people;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        ++people[{before[i].second, after[i].second}];
    std::vector<CorrectChange> changes;
    for (const auto &[counts, number] : people)
        changes.push_back({counts.first, counts.second, number});
    return changes;
}

InputChange changeOf(const std::vector<ChangedKey> &changes)
{
    const int round = changes.front().after.roundNumber;
    return {round, round, [changes](RankingInputs &inputs) {
                for (StoredKey &stored : inputs.keys) {
                    for (const ChangedKey &change : changes) {
                        if (stored.paperId == change.after.paperId)
                            stored = change.after;
                    }
                }
            }};
}

std::vector<KeyEntryChange> entriesOf(const std::vector<ChangedKey> &changes)
{
    std::vector<KeyEntryChange> entries;
    for (const ChangedKey &change : changes) {
        const AnswerKey &before = change.before.key;
        const AnswerKey &after = change.after.key;
        for (std::size_t i = 0; i < std::max(before.entries.size(), after.entries.size()); ++i) {
            const KeyEntry old = i < before.entries.size() ? before.entries[i] : KeyEntry{};
            const KeyEntry next = i < after.entries.size() ? after.entries[i] : KeyEntry{};
            if (old != next)
                entries.push_back({before.paperCode, static_cast<int>(i) + 1, old, next});
        }
    }
    return entries;
}

} // namespace

RoundEffects AmendmentEffect::rounds() const
{
    RoundEffects all{*this};
    all.insert(all.end(), others.begin(), others.end());
    std::ranges::sort(all, {}, &PrizeEffect::roundNumber);
    return all;
}

Result<AmendmentEffect> effectOfKeys(Store &store, const std::vector<ChangedKey> &changes, const std::stop_token &stop,
                                     const ProgressCallback &progress)
{
    AmendmentEffect effect;
    const auto readCounts = [&effect](const ComputedRun &before, const ComputedRun &after) {
        effect.correct = correctChanges(before, after);
    };
    HOITHI_TRY(RoundEffects rounds, tryChange(store, changeOf(changes), stop, progress, readCounts));
    effect.roundNumber = changes.front().after.roundNumber;
    effect.entries = entriesOf(changes);
    const auto own = std::ranges::find(rounds, effect.roundNumber, &PrizeEffect::roundNumber);
    if (own != rounds.end()) {
        static_cast<PrizeEffect &>(effect) = std::move(*own);
        rounds.erase(own);
    } else {
        effect.refusal = noSubmissions(effect.roundNumber).message;
    }
    effect.others = std::move(rounds);
    return effect;
}

} // namespace hoithi
