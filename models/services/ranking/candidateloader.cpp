// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/candidateloader.h"

#include "domain/paper/grader.h"
#include "services/guarded.h"
#include "services/ranking/accountmerges.h"
#include "services/ranking/secondreader.h"
#include "services/ranking/takenconflicts.h"
#include "services/ranking/tieorders.h"
#include "services/vault/sealedroster.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <map>
#include <set>
#include <thread>
#include <unordered_set>

namespace hoithi {

namespace {

/// Turns stored rows into candidates; one per scan.
class CandidateCollector
{
public:
    CandidateCollector(const RankingInputs &inputs, const std::vector<bool> &excluded, RankingInput &result)
        : m_first(firstSubmissionId(inputs.roundNumber).value()), m_excluded(excluded), m_result(result),
          m_keysHidden(inputs.keysHidden)
    {
        for (const StoredKey &stored : inputs.keys)
            m_graders.try_emplace(stored.paperId.value(), stored.key);
        for (const ImportBatch &batch : inputs.batches)
            m_batches.insert(batch.id.value());
        for (const JudgeDecision &decision : inputs.decisions)
            m_invalidated.insert(decision.submissionId.value());
        for (const TakenConflict &taken : inputs.conflicts)
            m_invalidated.insert(taken.replaced.value());
        for (const TriedRow &row : inputs.tried)
            m_invalidated.insert(row.replaced.value());
    }

    /// False for a row whose paper has no key (and none that is hidden), or whose id is none: it was altered.
    [[nodiscard]] bool take(const StoredSubmissionView &row)
    {
        if (!isCandidate(row))
            return true;
        const Grader *grader = graderOf(row.paperId);
        if ((grader == nullptr && !m_keysHidden) || row.submissionId.size() > longestId)
            return false;
        Candidate candidate;
        candidate.position = static_cast<std::uint32_t>(row.id - m_first);
        candidate.participant = static_cast<std::uint32_t>(row.participantId);
        candidate.submittedAtMs = row.submittedAtMs;
        candidate.startedAtMs = row.startedAtMs.value_or(Candidate::noStart);
        candidate.prediction = row.prediction.value_or(Candidate::noPrediction);
        candidate.idOffset = static_cast<std::uint32_t>(m_result.idBytes.size());
        candidate.idLength = static_cast<std::uint16_t>(row.submissionId.size());
        candidate.correct = static_cast<std::uint16_t>(grader != nullptr ? grader->correctCount(row.answers) : 0);
        candidate.excluded = candidate.participant < m_excluded.size() && m_excluded[candidate.participant];
        m_result.idBytes.append(row.submissionId);
        m_result.candidates.push_back(candidate);
        return true;
    }

private:
    static constexpr std::size_t longestId = 256; ///< 64 characters of at most four bytes

    [[nodiscard]] bool isCandidate(const StoredSubmissionView &row)
    {
        if (row.batchId != m_lastBatch) {
            m_lastBatch = row.batchId;
            m_lastBatchCounts = m_batches.contains(row.batchId);
        }
        return m_lastBatchCounts && (m_invalidated.empty() || !m_invalidated.contains(row.id));
    }

    /// Null without a key.
    const Grader *graderOf(qint64 paperId)
    {
        if (!m_grader || paperId != m_lastPaper) {
            const auto found = m_graders.find(paperId);
            m_grader = found == m_graders.end() ? nullptr : &found->second;
            m_lastPaper = paperId;
        }
        return m_grader;
    }

    qint64 m_first;
    const std::vector<bool> &m_excluded;
    RankingInput &m_result;
    bool m_keysHidden;
    std::map<qint64, Grader> m_graders;
    std::unordered_set<qint64> m_batches;
    std::unordered_set<qint64> m_invalidated;
    const Grader *m_grader = nullptr;
    qint64 m_lastPaper = 0;
    qint64 m_lastBatch = -1;
    bool m_lastBatchCounts = false;
};

/// For each prize of an older rule book, which of `now` it is: prizes are compared by name, and by rank where the name is gone.
std::vector<int> prizesOfToday(const RuleBook &older, const RuleBook &now)
{
    std::vector<int> today;
    today.reserve(older.prizes.size());
    for (const Prize &prize : older.prizes) {
        const auto same = std::ranges::find(now.prizes, prize.name, &Prize::name);
        today.push_back(static_cast<int>(same == now.prizes.end() ? std::ssize(today) : same - now.prizes.begin()));
    }
    return today;
}

Result<void> addPrizesOf(Store &store, const AssumedRound &round, const RuleBook &now, BestPrizes &prizes)
{
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    const auto rules = std::ranges::find(versions, round.rulesVersion, &RuleBookVersion::version);
    const std::vector<int> today = rules == versions.end() ? std::vector<int>() : prizesOfToday(rules->rules, now);
    for (std::size_t i = 0; i < round.winners.size(); ++i) {
        const std::int16_t won = round.winners[i].prize;
        const auto index = static_cast<std::size_t>(won);
        const int prize = index < today.size() ? today[index] : won;
        const auto [known, isNew] = prizes.try_emplace(round.accounts[i], prize);
        if (!isNew)
            known->second = std::min(known->second, prize);
    }
    return {};
}

Result<std::vector<std::uint32_t>> winnersAccounts(Store &store, int roundNumber,
                                                   const std::vector<StoredStanding> &winners)
{
    std::vector<SubmissionId> ids;
    ids.reserve(winners.size());
    for (const StoredStanding &winner : winners)
        ids.emplace_back(firstSubmissionId(roundNumber).value() + winner.position);
    HOITHI_TRY(const auto submissions, fetchSubmissions(*store.database, ids));
    std::vector<std::uint32_t> accounts;
    accounts.reserve(submissions.size());
    for (const StoredSubmission &submission : submissions)
        accounts.push_back(static_cast<std::uint32_t>(submission.participantId));
    return accounts;
}

Result<void> addStoredPrizes(Store &store, int roundNumber, const RankingInputs &inputs, BestPrizes &prizes)
{
    for (const QByteArray &hash : inputs.earlierRuns) {
        HOITHI_TRY(const auto run, RunRepository(*store.database).findByHash(roundNumber, hash));
        if (!run)
            continue;
        HOITHI_TRY(std::vector<StoredStanding> winners, RunRepository(*store.database).winners(run->id));
        HOITHI_TRY(std::vector<std::uint32_t> accounts, winnersAccounts(store, roundNumber, winners));
        HOITHI_CHECK(addPrizesOf(store, {run->rulesVersion, std::move(winners), std::move(accounts)},
                                 inputs.rules.rules, prizes));
    }
    return {};
}

/// Ids [from, to) of a round's submissions.
struct IdRange
{
    SubmissionId from;
    SubmissionId to;
};

Result<RankingInput> loadRange(Database &database, const RankingInputs &inputs, const std::vector<bool> &excluded,
                               IdRange range, std::size_t expected)
{
    RankingInput result;
    result.candidates.reserve(expected);
    result.idBytes.reserve(expected * 12);
    CandidateCollector collector(inputs, excluded, result);
    bool allAreSound = true;
    HOITHI_CHECK(
        scanSubmissions(database, range.from, range.to, ScanColumns::Ranking, [&](const StoredSubmissionView &row) {
            allAreSound = row.isOfKinds && collector.take(row);
            return allAreSound;
        }));
    if (!allAreSound) {
        return failure(
            ErrorCode::Corrupt,
            Services::tr("A submission of round %1 is not as any import leaves one. Run “verify”, and restore the "
                         "contest from a backup.")
                .arg(inputs.roundNumber));
    }
    return result;
}

void mark(std::vector<bool> &participants, std::size_t participant)
{
    if (participant >= participants.size())
        participants.resize(participant + 1);
    participants[participant] = true;
}

void append(RankingInput &input, const RankingInput &more)
{
    const auto offset = static_cast<std::uint32_t>(input.idBytes.size());
    input.idBytes.append(more.idBytes);
    for (Candidate candidate : more.candidates) {
        candidate.idOffset += offset;
        input.candidates.push_back(candidate);
    }
}

Result<RankingInput> loadRound(Store &store, const RankingInputs &inputs, const std::vector<bool> &excluded)
{
    // Below this a second connection costs more than it brings.
    constexpr std::size_t worthTwoReaders = 100'000;
    std::size_t expected = 0;
    for (const ImportBatch &batch : inputs.batches)
        expected += static_cast<std::size_t>(batch.counts.accepted);
    const SubmissionId first = firstSubmissionId(inputs.roundNumber);
    const SubmissionId last = firstSubmissionId(inputs.roundNumber + 1);
    if (expected < worthTwoReaders)
        return loadRange(*store.database, inputs, excluded, {first, last}, expected);
    HOITHI_TRY(const qint64 stored, submissionCount(*store.database, inputs.roundNumber));
    expected = std::min(expected, static_cast<std::size_t>(stored)); // no room for what an altered count claims
    const SubmissionId middle{first.value() + stored / 2 + 1};
    SecondReader<RankingInput> second(store, [&](Database &database) {
        return loadRange(database, inputs, excluded, {middle, last}, expected / 2 + 1);
    });
    HOITHI_TRY(RankingInput result, loadRange(*store.database, inputs, excluded, {first, middle}, expected));
    HOITHI_TRY(const RankingInput more, second.wait());
    append(result, more);
    return result;
}

/// What is only tried out stands where what it replaces does, or behind all others where that is in another round.
SubmissionId placeOf(const TriedRow &row, int roundNumber)
{
    if (roundOf(row.replaced) == roundNumber)
        return row.replaced;
    return SubmissionId{firstSubmissionId(roundNumber).value() + TriedRow::behindAll};
}

void addTried(const RankingInputs &inputs, const std::vector<bool> &excluded, RankingInput &input)
{
    RankingInputs others = inputs;
    others.tried.clear();
    std::erase_if(others.conflicts, [&inputs](const TakenConflict &taken) {
        return std::ranges::find(inputs.tried, taken.replaced, &TriedRow::replaced) != inputs.tried.end();
    });
    CandidateCollector collector(others, excluded, input);
    const auto stored = std::ssize(input.candidates);
    for (const TriedRow &row : inputs.tried) {
        StoredSubmissionView view;
        view.id = placeOf(row, inputs.roundNumber).value();
        view.batchId = inputs.batches.front().id.value();
        view.participantId = row.participant;
        view.submittedAtMs = row.submittedAtMs;
        view.startedAtMs = row.startedAtMs;
        view.prediction = row.prediction;
        view.paperId = row.paper.value();
        view.answers = row.answers;
        view.submissionId = row.submissionId;
        if (collector.take(view))
            input.candidates.back().excluded = input.candidates.back().excluded || row.excluded;
    }
    std::ranges::inplace_merge(input.candidates, input.candidates.begin() + stored, {}, &Candidate::position);
}

/// All accounts of people of whom the roster excludes one, whether or not that one has a submission in this round.
Result<std::vector<bool>> excludedByOtherAccounts(Store &store, const RankingInputs &inputs)
{
    std::vector<bool> excluded;
    if (inputs.excludedAccounts.empty())
        return excluded;
    const QStringList accounts(inputs.excludedAccounts.begin(), inputs.excludedAccounts.end());
    HOITHI_TRY(const std::vector<qint64> participants, ReviewRepository(*store.database).participants(accounts));
    for (const qint64 participant : participants) {
        if (participant >= 0)
            mark(excluded, static_cast<std::size_t>(participant));
    }
    HOITHI_TRY(const AccountMerges people, AccountMerges::of(store, inputs.merges));
    people.apply(excluded);
    return excluded;
}

} // namespace

Result<std::vector<bool>> excludedParticipants(Store &store, const RankingInputs &inputs)
{
    HOITHI_TRY(const auto exclusions, RosterRepository(*store.database).exclusions(inputs.roundNumber));
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store, inputs.rosterWithdrawals));
    HOITHI_TRY(std::vector<bool> excluded, excludedByOtherAccounts(store, inputs));
    HOITHI_TRY(const auto left, leftExclusions(store, replacedIn(inputs)));
    for (const RosterRepository::Exclusion &exclusion : exclusions) {
        const bool isInput =
            std::ranges::find(inputs.batches, exclusion.batchId, &ImportBatch::id) != inputs.batches.end();
        if (!isInput || exclusion.rosterEntryId > inputs.rosterEntries || withdrawn.contains(exclusion.rosterEntryId)
            || left.contains({exclusion.participantId, exclusion.batchId.value()}))
            continue;
        mark(excluded, static_cast<std::size_t>(exclusion.participantId));
    }
    return excluded;
}

Result<BestPrizes> earlierPrizes(Store &store, const RankingInputs &inputs)
{
    BestPrizes prizes;
    for (int round = 1; round < inputs.roundNumber; ++round) {
        const auto assumed = inputs.assumed.find(round);
        if (assumed == inputs.assumed.end())
            HOITHI_CHECK(addStoredPrizes(store, round, inputs, prizes));
        else
            HOITHI_CHECK(addPrizesOf(store, assumed->second, inputs.rules.rules, prizes));
    }
    HOITHI_TRY(const AccountMerges people, AccountMerges::of(store, inputs.merges));
    people.apply(prizes);
    return prizes;
}

Result<RankingInput> loadCandidates(Store &store, const RankingInputs &inputs)
{
    HOITHI_TRY(const std::vector<bool> excluded, excludedParticipants(store, inputs));
    HOITHI_TRY(RankingInput result, loadRound(store, inputs, excluded));
    if (!inputs.tried.empty() && !inputs.batches.empty())
        addTried(inputs, excluded, result);
    HOITHI_TRY(result.earlierPrizes, earlierPrizes(store, inputs));
    HOITHI_TRY(const AccountMerges people, AccountMerges::of(store, inputs.merges));
    people.apply(result);
    for (const TieDecision &tie : inputs.ties)
        result.tieOrders.push_back(orderOf(tie));
    return result;
}

} // namespace hoithi
