// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/rankingjob.h"

#include "base/sha256.h"
#include "services/people/acting.h"
#include "services/ranking/candidateloader.h"
#include "services/ranking/rankingtime.h"
#include "services/ranking/runmanifest.h"
#include "services/ranking/runs/laststanding.h"
#include "services/ranking/storedinputs.h"
#include "services/verification/resultcheck.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/transaction.h"

#include <algorithm>
#include <chrono>

namespace hoithi {

namespace {

constexpr std::chrono::seconds patience{5};

Result<void> recordRun(Store &store, const RankingRun &run, const QString &person)
{
    const qint64 id = run.id.value();
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Runs, id));
    HOITHI_TRY(const std::vector<Fact> winners, groupFacts(*store.database, GroupFacts::Winners, id));
    facts.insert(facts.end(), winners.begin(), winners.end());
    return recordAudit(store, person, QStringLiteral("run.compute"), QStringLiteral("round %1").arg(run.roundNumber),
                       {{QStringLiteral("run"), id}, {QStringLiteral("run_hash"), QString::fromLatin1(run.runHash)}},
                       facts);
}

/// While it was computed somebody else may have changed what it was computed from, or what earlier rounds were.
Result<void> requireSameInputs(Store &store, const ComputedRun &computed)
{
    const int round = computed.inputs.roundNumber;
    HOITHI_TRY(const RankingInputs now, currentInputs(store, round));
    if (manifest(now) == computed.manifest && !dependsOnStaleRun(now))
        return {};
    return failure(ErrorCode::Stale,
                   Services::tr("Something changed while round %1 was being ranked. Nothing was stored: rank it again.")
                       .arg(round));
}

/// The same inputs give the same result: where they do not, they were altered since they were ranked, or the stored result is
/// false.
Result<void> requireExplained(Store &store, const ComputedRun &computed)
{
    const int round = computed.inputs.roundNumber;
    HOITHI_TRY(const auto newest, RunRepository(*store.database).newest(round));
    if (newest && newest->manifest == computed.manifest && newest->runHash != computed.runHash)
        return requireRecorded(store, round);
    return {};
}

Result<RankingRun> storeRun(Store &store, const ComputedRun &computed)
{
    RunRepository repository(*store.database);
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("rank")));
    HOITHI_CHECK(requireSameInputs(store, computed));
    HOITHI_TRY(const std::optional<RankingRun> existing,
               repository.findByHash(computed.inputs.roundNumber, computed.runHash));
    if (existing)
        return *existing;
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::Rank, {}));
    RankingRun run;
    run.roundNumber = computed.inputs.roundNumber;
    run.runHash = computed.runHash;
    run.manifest = computed.manifest;
    run.rulesVersion = computed.inputs.rules.version;
    run.target = computed.ranking.target;
    run.participants = computed.ranking.participants;
    run.eligible = computed.ranking.eligible;
    run.allCorrect = computed.ranking.allCorrect;
    run.counted = static_cast<qint64>(computed.ranking.rows.size());
    HOITHI_TRY(run.computedAtUtc, nowOf(store));
    HOITHI_TRY(run.id, repository.insert(run, storedRows(computed)));
    HOITHI_CHECK(recordRun(store, run, person));
    HOITHI_CHECK(transaction.commit());
    return run;
}

/// The run that stands, of all there are.
Result<std::optional<RankingRun>> standingRun(Store &store, int roundNumber)
{
    HOITHI_TRY(std::vector<RankingRun> runs, RunRepository(*store.database).all(roundNumber));
    if (runs.size() < 2)
        return runs.empty() ? std::optional<RankingRun>() : std::optional(std::move(runs.front()));
    HOITHI_TRY(const InputsNow now, inputsNow(store, roundNumber));
    HOITHI_TRY(const std::size_t standing, standingAmong(store, runs, now));
    return std::optional(std::move(runs[standing]));
}

Result<RunSummary> summary(Store &store, const RankingRun &run, const RuleBook &rules)
{
    HOITHI_TRY(const InputsNow now, inputsNow(store, run.roundNumber));
    return runSummary(store, run, rules, now);
}

Result<StandingPtr> shown(Store &store, const RankingRun &run, ComputedRun computed)
{
    if (computed.runHash != run.runHash || !sameFigures(run, computed.ranking)) {
        return failure(ErrorCode::Corrupt,
                       Services::tr("The stored result of round %1 does not match its inputs. Run “verify”, and rank "
                                    "again only when the cause is known.")
                           .arg(run.roundNumber));
    }
    auto standing = std::make_shared<Standing>();
    HOITHI_TRY(standing->run, summary(store, run, computed.inputs.rules.rules));
    standing->input = std::move(computed.candidates);
    standing->rows = std::move(computed.ranking.rows);
    standing->ties = std::move(computed.ranking.ties);
    return StandingPtr(std::move(standing));
}

/// All inputs out of one state of the store.
Result<RankingInputs> inputsAtOnce(Store &store, int roundNumber)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database));
    return currentInputs(store, roundNumber);
}

/// By the inputs there are, whatever the state of earlier rounds. Where others change them meanwhile, it is computed again:
/// as long as somebody who waits for the store would be kept waiting.
Result<StandingPtr> rankAlone(Store &store, int roundNumber)
{
    const auto since = std::chrono::steady_clock::now();
    for (;;) {
        HOITHI_TRY(RankingInputs inputs, inputsAtOnce(store, roundNumber));
        HOITHI_TRY(ComputedRun computed, computeRun(store, std::move(inputs)));
        HOITHI_CHECK(requireExplained(store, computed));
        const Result<RankingRun> run = storeRun(store, computed);
        if (run)
            return shown(store, *run, std::move(computed));
        const bool inTime = std::chrono::steady_clock::now() - since < patience;
        if (run.error().code != ErrorCode::Stale || !inTime)
            return failure(run.error());
    }
}

} // namespace

Error notRanked(int roundNumber)
{
    return {ErrorCode::NotFound, Services::tr("Round %1 has not been ranked yet.").arg(roundNumber), {}};
}

Result<InputsNow> inputsNow(Store &store, int roundNumber)
{
    const Result<RankingInputs> now = currentInputs(store, roundNumber);
    if (now)
        return InputsNow{manifest(*now), {}};
    if (isPassing(now.error().code))
        return failure(now.error());
    return InputsNow{{}, now.error().message};
}

Result<std::size_t> standingAmong(Store &store, const std::vector<RankingRun> &runs, const InputsNow &now)
{
    std::optional<std::size_t> chosen;
    std::size_t most = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].manifest != now.manifest)
            continue;
        HOITHI_TRY(const auto signatures, SignatureRepository(*store.database).ofRun(runs[i].id));
        if (signatures.size() < most)
            continue;
        most = signatures.size();
        chosen = i;
    }
    return chosen ? Result<std::size_t>(*chosen) : stoodLast(store, runs);
}

Result<RunSummary> runSummary(Store &store, const RankingRun &run, const RuleBook &rules, const InputsNow &now)
{
    RunSummary result;
    result.runId = run.id.value();
    result.roundNumber = run.roundNumber;
    result.runHash = run.runHash;
    result.rules = rules;
    result.ruleBookVersion = run.rulesVersion;
    result.target = run.target;
    result.participants = run.participants;
    result.eligible = run.eligible;
    result.allCorrect = run.allCorrect;
    result.counted = run.counted;
    result.computedAtUtc = run.computedAtUtc;
    HOITHI_TRY(const auto signatures, SignatureRepository(*store.database).ofRun(run.id));
    for (const StoredSignature &signature : signatures)
        result.signedBy.push_back(signature.judge);
    HOITHI_TRY(const Contest contest, ContestRepository(*store.database).contest());
    result.quorum = contest.signatureQuorum;
    HOITHI_TRY(const auto final, ReviewRepository(*store.database).finalisation(run.id));
    if (final)
        result.finalisation = Finalisation{final->judge, final->comment, final->finalisedAtUtc};
    result.staleBecause = now.hindrance.isEmpty() ? manifestDifference(run.manifest, now.manifest) : now.hindrance;
    result.current = result.staleBecause.isEmpty();
    return result;
}

bool sameFigures(const RankingRun &run, const Ranking &ranking)
{
    return run.target == ranking.target && run.participants == ranking.participants && run.eligible == ranking.eligible
           && run.allCorrect == ranking.allCorrect && run.counted == static_cast<qint64>(ranking.rows.size());
}

StoredStanding storedRow(const RankingInput &input, const StandingRow &row)
{
    const Candidate &candidate = input.candidates[row.candidate];
    return {candidate.position, row.place,       row.prize,
            candidate.correct,  row.separatedBy, static_cast<std::uint8_t>(row.eligibility)};
}

std::vector<StoredStanding> storedRows(const ComputedRun &run)
{
    std::vector<StoredStanding> rows;
    rows.reserve(run.ranking.rows.size());
    for (const StandingRow &row : run.ranking.rows)
        rows.push_back(storedRow(run.candidates, row));
    return rows;
}

Result<ComputedRun> computeRun(Store &store, RankingInputs inputs)
{
    ComputedRun run;
    HOITHI_TRY(run.candidates, loadCandidates(store, inputs));
    run.ranking = rank(run.candidates, inputs.rules.rules);
    run.manifest = manifest(inputs);
    run.runHash = Sha256::hexOf(QByteArray(run.manifest + '\n' + standingDigest(run.candidates, run.ranking)));
    run.inputs = std::move(inputs);
    return run;
}

Result<StandingPtr> rankRound(Store &store, int roundNumber)
{
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_CHECK(requireKinds(store));
    HOITHI_TRY(const RankingInputs inputs, inputsAtOnce(store, roundNumber));
    HOITHI_CHECK(requireRankingTime(store, roundNumber)); // a run that is there already would be told
    if (inputs.rules.rules.repeatWinners != RepeatWinners::Allowed) {
        // Prizes of earlier rounds bear on this one: their rankings come first.
        for (int earlier = 1; earlier < roundNumber; ++earlier) {
            HOITHI_TRY(const bool counts, hasSubmissions(store, earlier));
            if (!counts)
                continue; // all of it may have been withdrawn since it was ranked
            const Result<StandingPtr> ranked = rankAlone(store, earlier);
            if (ranked)
                continue;
            const ErrorCode code = ranked.error().code;
            HOITHI_TRY(const auto stored, RunRepository(*store.database).newest(earlier));
            if (stored || (code != ErrorCode::NotFound && code != ErrorCode::Refused))
                return failure(ranked.error());
        }
    }
    return rankAlone(store, roundNumber);
}

Result<StandingPtr> storedStanding(Store &store, int roundNumber)
{
    HOITHI_CHECK(requireKeyInSight(store, roundNumber)); // and a ranking with it
    HOITHI_TRY(auto run, standingRun(store, roundNumber));
    if (!run)
        return failure(notRanked(roundNumber));
    HOITHI_CHECK(requireRankingTime(store, roundNumber));
    HOITHI_TRY(RankingInputs inputs, inputsOf(store, *run));
    HOITHI_TRY(ComputedRun computed, computeRun(store, std::move(inputs)));
    if (computed.runHash != run->runHash) { // a true one of the same inputs may lie beside a false one
        HOITHI_TRY(auto same, RunRepository(*store.database).findByHash(roundNumber, computed.runHash));
        if (same)
            run = std::move(same);
    }
    return shown(store, *run, std::move(computed));
}

Result<std::optional<RunSummary>> newestRun(Store &store, int roundNumber)
{
    HOITHI_TRY(const bool inTime, isRankingTime(store, roundNumber));
    if (!inTime)
        return std::optional<RunSummary>();
    HOITHI_TRY(const auto run, standingRun(store, roundNumber));
    if (!run)
        return std::optional<RunSummary>();
    HOITHI_TRY(const RankingInputs inputs, inputsOf(store, *run));
    HOITHI_TRY(RunSummary result, summary(store, *run, inputs.rules.rules));
    return std::optional<RunSummary>(std::move(result));
}

Result<RunSummary> runByHash(Store &store, int roundNumber, const QByteArray &runHash)
{
    HOITHI_TRY(const auto run, RunRepository(*store.database).findByHash(roundNumber, runHash));
    if (!run)
        return failure(notRanked(roundNumber));
    HOITHI_TRY(const RankingInputs inputs, inputsOf(store, *run));
    return summary(store, *run, inputs.rules.rules);
}

Result<RunSummary> signedCurrentRun(Store &store, int roundNumber)
{
    HOITHI_CHECK(requireKeyInSight(store, roundNumber));
    HOITHI_CHECK(requireRankingTime(store, roundNumber));
    HOITHI_TRY(const auto run, newestRun(store, roundNumber));
    if (!run)
        return failure(notRanked(roundNumber));
    if (!run->current) {
        return failure(ErrorCode::Stale, Services::tr("The result of round %1 is stale: %2. Rank it again and sign it.")
                                             .arg(roundNumber)
                                             .arg(run->staleBecause));
    }
    if (!run->isSigned()) {
        return failure(ErrorCode::Refused, Services::tr("The result of round %1 has %2 of the %3 signatures it needs.")
                                               .arg(roundNumber)
                                               .arg(run->signedBy.size())
                                               .arg(run->quorum));
    }
    return *run;
}

} // namespace hoithi
