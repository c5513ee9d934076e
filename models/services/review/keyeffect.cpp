// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/keyeffect.h"

#include "services/review/prizeeffect.h"

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

Result<void> compare(Store &store, const RankingInputs &before, const std::vector<ChangedKey> &changes,
                     AmendmentEffect &effect)
{
    RankingInputs after = before;
    for (StoredKey &stored : after.keys) {
        for (const ChangedKey &change : changes) {
            if (stored.paperId == change.after.paperId)
                stored = change.after;
        }
    }
    HOITHI_TRY(const ComputedRun oldRun, computeRun(store, before));
    HOITHI_TRY(const ComputedRun newRun, computeRun(store, after));
    HOITHI_TRY(PrizeEffect prizes, prizeEffect(store, oldRun, newRun));
    static_cast<PrizeEffect &>(effect) = std::move(prizes);
    effect.correct = correctChanges(oldRun, newRun);
    return {};
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

Result<AmendmentEffect> effectOfKeys(Store &store, const std::vector<ChangedKey> &changes)
{
    AmendmentEffect effect;
    effect.roundNumber = changes.front().after.roundNumber;
    effect.entries = entriesOf(changes);
    const Result<RankingInputs> now = currentInputs(store, changes.front().after.roundNumber);
    if (now) {
        if (const Result<void> earlier = requireEarlierRanked(store, *now); !earlier)
            effect.refusal = earlier.error().message;
        else
            HOITHI_CHECK(compare(store, *now, changes, effect));
        return effect;
    }
    effect.refusal = now.error().message;
    return isNotRankableYet(now.error()) ? Result<AmendmentEffect>(std::move(effect)) : failure(now.error());
}

} // namespace hoithi
