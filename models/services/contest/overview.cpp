// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/winners.h"
#include "services/complaints/opencomplaints.h"
#include "services/conflicts/conflictplaces.h"
#include "services/contest/contestcreation.h"
#include "services/people/acting.h"
#include "services/questions/roundopening.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/takenconflicts.h"
#include "services/vault/retention.h"
#include "storage/repositories/agencyrepository.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/awardrepository.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/repositories/rulebookrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

Result<RoundState> readRoundState(Store &store, const Round &round, const std::vector<ConflictPlace> &conflicts)
{
    Database &database = *store.database;
    RoundState state;
    state.round = round;
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(database).latestKeys(round.number));
    for (const StoredKey &stored : keys) {
        state.paperCodes.push_back(stored.key.paperCode);
        state.questionCount = static_cast<int>(stored.key.entries.size());
    }
    HOITHI_TRY(state.keyHidden, hidesKeyOf(store, round.number));
    HOITHI_TRY(state.questions, questionSetState(store, round.number));
    HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(database).inForce(round.number));
    HOITHI_TRY(const LeftOut left, ConflictRepository(database).leftOut());
    HOITHI_TRY(const std::vector<TakenConflict> taken, conflictsInForce(store, round.number));
    for (const ImportBatch &batch : batches) {
        state.submissions += batch.counts.accepted;
        state.batches += std::ranges::find(taken, batch.id, &TakenConflict::batch) == taken.end() ? 1 : 0;
    }
    state.submissions -= replacedWithin(left, round.number);
    for (const ConflictPlace &conflict : conflicts) {
        const bool bears = conflict.bearsOn(round.number);
        state.conflicts += bears ? 1 : 0;
        state.openConflicts += bears && conflict.state == ConflictState::Open ? 1 : 0;
    }
    HOITHI_TRY(const auto rules, RuleBookRepository(database).inForce(round.number));
    state.rulesInForce = rules.has_value();
    HOITHI_TRY(state.run, newestRun(store, round.number));
    if (state.run) {
        HOITHI_TRY(const auto awards, AwardRepository(database).ofRun(RankingRunId{state.run->runId}));
        state.awarded = !awards.empty();
    }
    return state;
}

/// Which rounds' awards were given from a result that does not hold any more.
void markOutdated(std::vector<RoundState> &rounds, const std::vector<StoredAward> &awards)
{
    for (const StoredAward &award : awards) { // by id: the last one of a round counts
        const auto round = std::ranges::find_if(
            rounds, [&award](const RoundState &state) { return state.round.number == award.roundNumber; });
        if (round == rounds.end() || round->keyHidden)
            continue;
        const bool holds = round->run && round->run->current && round->run->runId == award.runId.value();
        round->outdatedAwardsAtUtc = holds ? std::nullopt : std::optional(award.awardedAtUtc);
    }
}

Result<CollectiveAwards> collectiveAwards(Store &store, const std::vector<RoundState> &rounds)
{
    HOITHI_TRY(const std::vector<StoredAward> awards, AwardRepository(*store.database).collective());
    if (awards.empty())
        return CollectiveAwards::None;
    if (std::ranges::any_of(rounds, &RoundState::keyHidden)) // from whom no result can be held against the awards
        return CollectiveAwards::Given;
    const Result<QByteArray> basis = collectiveBasis(store); // refused while a round has to be ranked or signed again
    return basis && *basis == awards.back().basis ? CollectiveAwards::Given : CollectiveAwards::Outdated;
}

/// Withdrawn ones no more.
Result<qint64> peopleOnRoster(Database &database)
{
    const RosterRepository roster(database);
    HOITHI_TRY(const qint64 entries, roster.count());
    HOITHI_TRY(const qint64 withdrawn, roster.withdrawalCount());
    return entries - withdrawn;
}

} // namespace

Result<std::optional<Instant>> recordedAhead(Store &store)
{
    if (store.database->isShared())
        return std::optional<Instant>();
    HOITHI_TRY(const std::optional<AuditEntry> head, AuditRepository(*store.database).head());
    const bool ahead = head && head->atUtc > store.clock->nowUtc();
    return ahead ? std::optional(head->atUtc) : std::nullopt;
}

Result<ContestOverview> readOverview(Store &store)
{
    Database &database = *store.database;
    ContestRepository repository(database);
    ContestOverview overview;
    HOITHI_TRY(overview.contest, repository.contest());
    HOITHI_TRY(const std::vector<Round> rounds, repository.rounds());
    HOITHI_TRY(const std::vector<ConflictPlace> conflicts, conflictPlaces(store, {}));
    for (const Round &round : rounds) {
        HOITHI_TRY(RoundState state, readRoundState(store, round, conflicts));
        overview.rounds.push_back(std::move(state));
    }
    HOITHI_TRY(const std::vector<StoredAward> awards, AwardRepository(database).all());
    markOutdated(overview.rounds, awards);
    HOITHI_TRY(overview.collective, collectiveAwards(store, overview.rounds));
    HOITHI_TRY(overview.complaints, complaintsToDecide(store));
    HOITHI_TRY(overview.milestones, repository.milestones());
    std::erase_if(overview.milestones, [](const Milestone &milestone) { return milestone.cancelled; });
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    overview.agencies = std::ssize(*agencies);
    HOITHI_TRY(overview.rosterEntries, peopleOnRoster(database));
    overview.storeName = database.displayName();
    overview.shared = database.isShared();
    HOITHI_TRY(const std::optional<AuditEntry> first, AuditRepository(database).at(1));
    overview.identity = first ? first->hash : QByteArray();
    HOITHI_TRY(overview.retention, readRetention(store));
    HOITHI_TRY(overview.recordedAheadAtUtc, recordedAhead(store));
    return overview;
}

} // namespace hoithi
