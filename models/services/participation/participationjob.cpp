// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/participation/participationjob.h"

#include "domain/ranking/countedsubmissions.h"
#include "services/ranking/candidateloader.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/submissionscan.h"

namespace hoithi {

namespace {

/// What counting people needs; unlike ranking, it waits for no rule reading.
Result<RankingInputs> inputsForCounting(Store &store, int roundNumber)
{
    Database &database = *store.database;
    RankingInputs inputs;
    inputs.roundNumber = roundNumber;
    HOITHI_TRY(const auto rules, RuleBookRepository(database).inForce(roundNumber));
    if (rules)
        inputs.rules = *rules;
    HOITHI_TRY(inputs.keys, PaperRepository(database).latestKeys(roundNumber));
    HOITHI_TRY(inputs.batches, BatchRepository(database).all(roundNumber));
    HOITHI_TRY(inputs.decisions, DecisionRepository(database).ofRound(roundNumber));
    HOITHI_TRY(inputs.rosterEntries, RosterRepository(database).count());
    return inputs;
}

/// Agency of each submission by its position in the round.
Result<std::vector<AgencyId>> agenciesByPosition(Store &store, int roundNumber)
{
    HOITHI_TRY(const qint64 count, submissionCount(*store.database, roundNumber));
    std::vector<AgencyId> agencies(static_cast<std::size_t>(count) + 1);
    const qint64 first = firstSubmissionId(roundNumber).value();
    HOITHI_CHECK(scanSubmissions(*store.database, firstSubmissionId(roundNumber), firstSubmissionId(roundNumber + 1),
                                 ScanColumns::Ranking, [&](const StoredSubmissionView &row) {
                                     agencies.at(static_cast<std::size_t>(row.id - first)) = AgencyId{row.agencyId};
                                     return true;
                                 }));
    return agencies;
}

Result<RoundParticipation> roundParticipation(Store &store, int roundNumber)
{
    RoundParticipation result;
    result.roundNumber = roundNumber;
    HOITHI_TRY(const RankingInputs inputs, inputsForCounting(store, roundNumber));
    if (inputs.batches.empty())
        return result;
    HOITHI_TRY(const RankingInput candidates, loadCandidates(store, inputs));
    HOITHI_TRY(const std::vector<AgencyId> agencies, agenciesByPosition(store, roundNumber));
    const int questions = inputs.keys.empty() ? 0 : static_cast<int>(inputs.keys.front().key.entries.size());
    const CountedSubmissions counted = countedSubmissions(candidates, inputs.rules.rules.countedAttempt);
    std::unordered_set<std::uint32_t> excluded;
    for (std::size_t i = 0; i < counted.candidates.size(); ++i) {
        const Candidate &candidate = candidates.candidates[counted.candidates[i]];
        if (counted.excluded[i] != 0)
            excluded.insert(candidate.participant);
        result.counted.push_back({candidate.participant, agencies.at(candidate.position), candidate.submittedAtMs,
                                  questions > 0 && candidate.correct == questions, counted.excluded[i] != 0});
    }
    for (const Candidate &candidate : candidates.candidates) {
        const AgencyId agency = agencies.at(candidate.position);
        if (agency.isValid() && !excluded.contains(candidate.participant))
            ++result.submissions[agency];
    }
    return result;
}

} // namespace

Result<std::vector<ParticipationRow>> readParticipation(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    if (roundNumber != 0)
        HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    std::vector<RoundParticipation> parts;
    for (const Round &round : rounds) {
        if (roundNumber == 0 || roundNumber == round.number) {
            HOITHI_TRY(RoundParticipation part, roundParticipation(store, round.number));
            parts.push_back(std::move(part));
        }
    }
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    return computeParticipation(*agencies, parts).rows;
}

} // namespace hoithi
