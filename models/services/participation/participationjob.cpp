// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/participation/participationjob.h"

#include "domain/ranking/countedsubmissions.h"
#include "services/agencies/agencydecisions.h"
#include "services/agencies/countedagencies.h"
#include "services/ranking/accountmerges.h"
#include "services/ranking/candidateloader.h"
#include "services/ranking/rankingtime.h"
#include "services/ranking/takenconflicts.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>

namespace hoithi {

namespace {

/// None where who had everything right is not to be told, whoever sees the keys: of a round that is not over it is nearly the number
/// that predictions are held against.
Result<void> addKeysToTell(Store &store, RankingInputs &inputs)
{
    HOITHI_TRY(const bool inTime, isRankingTime(store, inputs.roundNumber));
    inputs.keysHidden = !inTime;
    if (inTime) {
        HOITHI_TRY(inputs.keys, PaperRepository(*store.database).latestKeys(inputs.roundNumber));
    }
    return {};
}

/// What counting people needs; unlike ranking, it waits for no rule reading. Which submissions count is as in that round, also over the
/// whole contest, where accounts that are merged for any round are one person's.
Result<RankingInputs> inputsForCounting(Store &store, int roundNumber)
{
    Database &database = *store.database;
    RankingInputs inputs;
    inputs.roundNumber = roundNumber;
    HOITHI_TRY(const auto rules, RuleBookRepository(database).inForce(roundNumber));
    if (rules)
        inputs.rules = *rules;
    HOITHI_CHECK(addKeysToTell(store, inputs));
    HOITHI_TRY(inputs.batches, BatchRepository(database).inForce(roundNumber));
    HOITHI_TRY(inputs.conflicts, conflictsInForce(store, roundNumber));
    HOITHI_TRY(inputs.decisions, invalidations(store, roundNumber));
    HOITHI_TRY(inputs.merges, mergesInForce(store, roundNumber));
    HOITHI_CHECK(countRoster(store, inputs));
    return inputs;
}

/// Agency of each submission by its position in the round.
Result<std::vector<AgencyId>> agenciesByPosition(Store &store, int roundNumber, const CountedAgencies &counted)
{
    HOITHI_TRY(const DecidedAgencies decided, DecidedAgencies::of(store, roundNumber, roundNumber));
    HOITHI_TRY(const qint64 count, submissionCount(*store.database, roundNumber));
    std::vector<AgencyId> agencies(static_cast<std::size_t>(count) + 1);
    const qint64 first = firstSubmissionId(roundNumber).value();
    HOITHI_CHECK(scanSubmissions(*store.database, firstSubmissionId(roundNumber), firstSubmissionId(roundNumber + 1),
                                 ScanColumns::Ranking, [&](const StoredSubmissionView &row) {
                                     agencies.at(static_cast<std::size_t>(row.id - first)) =
                                         counted.counting(decided.agencyOf(row.id, row.agencyId));
                                     return true;
                                 }));
    return agencies;
}

/// Who is one person in all that is counted, and who (by participant) is excluded: in one of several rounds means in all.
struct CountedPeople
{
    AccountMerges persons;
    bool areMerged = false; ///< some of them
    std::vector<bool> excluded;

    [[nodiscard]] bool isExcluded(std::uint32_t person) const { return person < excluded.size() && excluded[person]; }
};

Result<RoundParticipation> roundParticipation(Store &store, const RankingInputs &inputs, const CountedPeople &people,
                                              const CountedAgencies &counting)
{
    const int roundNumber = inputs.roundNumber;
    RoundParticipation result;
    result.roundNumber = roundNumber;
    if (inputs.batches.empty())
        return result;
    const auto personOf = [&people](const Candidate &candidate) {
        return people.persons.personOf(candidate.participant);
    };
    HOITHI_TRY(const RankingInput candidates, loadCandidates(store, inputs));
    HOITHI_TRY(const std::vector<AgencyId> agencies, agenciesByPosition(store, roundNumber, counting));
    const int questions = inputs.keys.empty() ? 0 : static_cast<int>(inputs.keys.front().key.entries.size());
    CountedSubmissions counted = countedSubmissions(candidates, inputs.rules.rules.countedAttempt);
    if (people.areMerged) { // of several at one moment the first in order counts
        std::ranges::sort(counted.candidates, [&candidates](std::uint32_t a, std::uint32_t b) {
            return isSentBefore(candidates, candidates.candidates[a], candidates.candidates[b]);
        });
    }
    for (const std::uint32_t index : counted.candidates) {
        const Candidate &candidate = candidates.candidates[index];
        const std::uint32_t person = personOf(candidate);
        result.counted.push_back({person, agencies.at(candidate.position), candidate.submittedAtMs,
                                  questions > 0 && candidate.correct == questions, people.isExcluded(person)});
    }
    for (const Candidate &candidate : candidates.candidates) {
        const AgencyId agency = agencies.at(candidate.position);
        if (agency.isValid() && !people.isExcluded(personOf(candidate)))
            ++result.submissions[agency];
    }
    return result;
}

void addAll(std::vector<bool> &marked, const std::vector<bool> &more)
{
    marked.resize(std::max(marked.size(), more.size()));
    for (std::size_t i = 0; i < more.size(); ++i)
        marked[i] = marked[i] || more[i];
}

} // namespace

Result<std::vector<ParticipationRow>> readParticipation(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    if (roundNumber != 0)
        HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    std::vector<RankingInputs> inputs;
    HOITHI_TRY(const std::vector<QString> merges, mergesInForce(store, roundNumber)); // 0: of any round
    CountedPeople people;
    HOITHI_TRY(people.persons, AccountMerges::of(store, merges));
    people.areMerged = !merges.empty();
    for (const Round &round : rounds) {
        if (roundNumber != 0 && roundNumber != round.number)
            continue;
        HOITHI_TRY(RankingInputs ofRound, inputsForCounting(store, round.number));
        HOITHI_TRY(const std::vector<bool> excludedInRound, excludedParticipants(store, ofRound));
        addAll(people.excluded, excludedInRound);
        inputs.push_back(std::move(ofRound));
    }
    people.persons.apply(people.excluded);
    HOITHI_TRY(const CountedAgencies counting, countedAgencies(store, roundNumber));
    std::vector<RoundParticipation> parts;
    for (const RankingInputs &ofRound : inputs) {
        HOITHI_TRY(RoundParticipation part, roundParticipation(store, ofRound, people, counting));
        parts.push_back(std::move(part));
    }
    std::vector<ParticipationRow> rows = computeParticipation(counting.agencies, parts).rows;
    const bool hidden = std::ranges::any_of(
        inputs, [](const RankingInputs &ofRound) { return ofRound.keysHidden && !ofRound.batches.empty(); });
    for (ParticipationRow &row : rows)
        row.allCorrectHidden = hidden;
    return rows;
}

} // namespace hoithi
