// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"
#include "services/store.h"
#include "storage/reviewrecords.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hoithi {

/// Who would win an earlier round, where that is only tried out.
struct AssumedRound
{
    int rulesVersion = 0;
    std::vector<StoredStanding> winners;
    std::vector<std::uint32_t> accounts; ///< of the winners, same order: one may win by a row that is not stored
};
using AssumedRounds = std::map<int, AssumedRound>; ///< by number

/// A row that counts in place of a stored submission: of this round is one of the two, or both.
struct TakenConflict
{
    QByteArray sha256;     ///< of its batch
    ImportBatchId batch;   ///< whose only row it is
    SubmissionId replaced; ///< what gives way to it

    friend bool operator==(const TakenConflict &, const TakenConflict &) = default;
};

/// A row that is only tried out in place of a stored submission.
struct TriedRow
{
    /// The position of one that replaces a submission of another round: behind all that are stored.
    static constexpr std::uint32_t behindAll = 0xffffffffU;

    SubmissionId replaced; ///< at whose place it stands meanwhile, in the same round
    std::uint32_t participant = 0;
    bool excluded = false; ///< by the roster
    PaperId paper;
    std::string submissionId;
    std::string answers;
    qint64 submittedAtMs = 0;
    std::optional<qint64> startedAtMs;
    std::optional<qint64> prediction;
};

/// Everything a round's standing is computed from, besides the submissions themselves.
struct RankingInputs
{
    int roundNumber = 0;
    RuleBookVersion rules;
    std::vector<StoredKey> keys;           ///< one a paper
    bool keysHidden = false;               ///< from this login: people can be counted, answers cannot
    std::vector<ImportBatch> batches;      ///< whose submissions count
    qint64 batchWithdrawals = 0;           ///< the first so many withdrawals of the round's batches
    std::vector<TakenConflict> conflicts;  ///< as judges decided them; their batches of this round are among `batches`
    std::vector<JudgeDecision> decisions;  ///< invalidations
    std::vector<QString> invalidated;      ///< their submission_ids, same order
    std::vector<QString> merges;           ///< accounts that are one person's (accountsText), sorted
    std::vector<QString> excludedAccounts; ///< of the merged ones, those that the roster excludes in any round
    std::vector<TieDecision> ties;         ///< as judges decided them
    qint64 rosterEntries = 0;              ///< the first so many entries of the roster
    qint64 rosterWithdrawals = 0;          ///< the first so many withdrawals from it
    QByteArray rosterDigest;
    std::vector<QByteArray> earlierRuns; ///< hashes of earlier rounds' rankings, when prizes there bear on this one
    AssumedRounds assumed;               ///< instead of those; no part of the manifest, so that nothing is stored of it
    std::vector<TriedRow> tried;         ///< the same
};

/// The inputs as they are now. Refused without a recorded rule reading or without a key; NotFound without submissions.
[[nodiscard]] Result<RankingInputs> currentInputs(Store &store, int roundNumber);

/// Whether anything was imported into the round that was not withdrawn.
[[nodiscard]] Result<bool> hasSubmissions(Store &store, int roundNumber);

/// What is said of a round of which that is not so.
[[nodiscard]] Error noSubmissions(int roundNumber);

/// The same but for the rule book and what depends on it: for rule books that are not (yet) in force. Refused like a ranking.
[[nodiscard]] Result<RankingInputs> inputsWithoutRules(Store &store, int roundNumber);
/// Those inputs under a rule book; Refused where it is for another number of questions than the round's papers have.
[[nodiscard]] Result<RankingInputs> withRules(Store &store, RankingInputs inputs, const RuleBookVersion &rules);

/// Refused where the rules are for another number of questions than the round's papers have.
[[nodiscard]] Result<void> requireQuestionCount(const RankingInputs &inputs);

/// Whether an earlier round's ranking, which bears on this one, is itself stale.
[[nodiscard]] bool dependsOnStaleRun(const RankingInputs &inputs);

/// Where prizes of earlier rounds bear on this one: Stale unless all of those are ranked as they stand now. Others would give false
/// prizes here.
[[nodiscard]] Result<void> requireEarlierRanked(Store &store, const RankingInputs &inputs);

/// Fills in which submissions the invalidations are about.
[[nodiscard]] Result<void> addInvalidatedIds(Store &store, RankingInputs &inputs);

/// The decisions that take submissions of the round out; not those that judges have reinstated since.
[[nodiscard]] Result<std::vector<JudgeDecision>> invalidations(Store &store, int roundNumber);
/// The same of these decisions, oldest first.
[[nodiscard]] std::vector<JudgeDecision> invalidationsAmong(const std::vector<JudgeDecision> &decisions);

/// Digest of the first `count` roster entries, in any order, without what is sealed of them: whom that excludes shows in the
/// standing. Of those that the first `withdrawals` took out it says so.
[[nodiscard]] Result<QByteArray> rosterDigest(Store &store, qint64 count, qint64 withdrawals = 0);

/// Counts the roster's entries and withdrawals as they are now, and notes which of the inputs' merged accounts it excludes.
[[nodiscard]] Result<void> countRoster(Store &store, RankingInputs &inputs);

} // namespace hoithi
