// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankinginputs.h"
#include "storage/imports/conflictrepository.h"

#include <map>
#include <set>
#include <utility>

namespace hoithi {

/// The rows of later files that count in place of a submission, where one of the two is of the round; by their batches.
[[nodiscard]] Result<std::vector<TakenConflict>> conflictsInForce(Store &store, int roundNumber);
/// The same, also of those that judges took back since.
[[nodiscard]] Result<std::vector<TakenConflict>> conflictsEverTaken(Store &store, int roundNumber);

/// The batches that decisions have made, by number.
[[nodiscard]] Result<std::map<qint64, ImportBatch>> batchesOfConflicts(Store &store,
                                                                       const std::vector<ConflictDecision> &decisions);
/// What held after these decisions, oldest first.
[[nodiscard]] std::vector<TakenConflict> conflictsAmong(const std::vector<ConflictDecision> &decisions,
                                                        const std::map<qint64, ImportBatch> &batches, int roundNumber);

/// How many submissions of the round gave way to others.
[[nodiscard]] qint64 replacedWithin(const LeftOut &left, int roundNumber);

/// Whether the batch is that of a row which counts in place of a submission.
[[nodiscard]] bool isOfConflict(const RankingInputs &inputs, ImportBatchId batch);
/// What gives way, also to what is only tried out.
[[nodiscard]] std::vector<SubmissionId> replacedIn(const RankingInputs &inputs);

/// Exclusions (participant, batch) that rest on nothing else than these submissions, which gave way to others.
[[nodiscard]] Result<std::set<std::pair<qint64, qint64>>> leftExclusions(Store &store,
                                                                         const std::vector<SubmissionId> &replaced);

} // namespace hoithi
