// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runs/placechanges.h"

#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <unordered_map>

namespace hoithi {

namespace {

/// Of a submission, by its position in the round.
struct Placed
{
    std::uint32_t position = 0;
    std::uint32_t place = 0;
};

/// Whoever has a place, by position.
Result<std::vector<Placed>> placesOf(Store &store, const RankingRun &run)
{
    std::vector<Placed> placed;
    HOITHI_CHECK(RunRepository(*store.database).forEachRow(run.id, [&placed](const StoredStanding &row) {
        if (row.place != 0)
            placed.push_back({row.position, row.place});
    }));
    std::ranges::sort(placed, {}, &Placed::position);
    return placed;
}

/// Places in both runs; 0 where there is none.
using Places = std::array<std::uint32_t, 2>;

void count(const Places &places, PlaceChanges &changes)
{
    if (places[0] == places[1])
        return;
    ++changes.people;
    for (const qint64 place : places) {
        if (place != 0 && (changes.fromPlace == 0 || place < changes.fromPlace))
            changes.fromPlace = place;
    }
}

/// Counts whoever has a place with the same submission in both; gives the places of the others, by position.
std::unordered_map<std::uint32_t, Places> countSameSubmissions(const std::array<std::vector<Placed>, 2> &runs,
                                                               PlaceChanges &changes)
{
    std::unordered_map<std::uint32_t, Places> others;
    auto first = runs[0].begin();
    auto second = runs[1].begin();
    while (first != runs[0].end() || second != runs[1].end()) {
        const bool inFirst = second == runs[1].end() || (first != runs[0].end() && first->position <= second->position);
        const bool inSecond =
            first == runs[0].end() || (second != runs[1].end() && second->position <= first->position);
        const std::uint32_t position = inFirst ? first->position : second->position;
        const Places places{inFirst ? (first++)->place : 0, inSecond ? (second++)->place : 0};
        if (inFirst && inSecond)
            count(places, changes);
        else
            others.emplace(position, places);
    }
    return others;
}

/// Another submission of the same person may count in the other run, at whatever place.
Result<void> countOtherSubmissions(Store &store, int roundNumber,
                                   const std::unordered_map<std::uint32_t, Places> &byPosition,
                                   const AccountMerges &people, PlaceChanges &changes)
{
    if (byPosition.empty())
        return {};
    std::unordered_map<std::uint32_t, Places> byPerson;
    const SubmissionId first = firstSubmissionId(roundNumber);
    HOITHI_CHECK(scanSubmissions(*store.database, first, firstSubmissionId(roundNumber + 1), ScanColumns::Ranking,
                                 [&](const StoredSubmissionView &row) {
                                     const auto found =
                                         byPosition.find(static_cast<std::uint32_t>(row.id - first.value()));
                                     if (found == byPosition.end())
                                         return true;
                                     Places &places =
                                         byPerson[people.personOf(static_cast<std::uint32_t>(row.participantId))];
                                     for (std::size_t run = 0; run < places.size(); ++run)
                                         places.at(run) = std::max(places.at(run), found->second.at(run));
                                     return true;
                                 }));
    for (const auto &[person, places] : byPerson)
        count(places, changes);
    return {};
}

} // namespace

Result<PlaceChanges> placeChanges(Store &store, const RankingRun &first, const RankingRun &second,
                                  const AccountMerges &people)
{
    std::array<std::vector<Placed>, 2> runs;
    HOITHI_TRY(runs[0], placesOf(store, first));
    HOITHI_TRY(runs[1], placesOf(store, second));
    PlaceChanges changes;
    const auto others = countSameSubmissions(runs, changes);
    HOITHI_CHECK(countOtherSubmissions(store, first.roundNumber, others, people, changes));
    return changes;
}

} // namespace hoithi
