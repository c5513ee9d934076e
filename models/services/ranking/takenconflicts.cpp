// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/takenconflicts.h"

#include "storage/repositories/batchrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

const QString take = QStringLiteral("take");

bool isOfRound(SubmissionId submission, int roundNumber)
{
    return submission >= firstSubmissionId(roundNumber) && submission < firstSubmissionId(roundNumber + 1);
}

} // namespace

Result<std::map<qint64, ImportBatch>> batchesOfConflicts(Store &store, const std::vector<ConflictDecision> &decisions)
{
    const BatchRepository repository(*store.database);
    std::map<qint64, ImportBatch> batches;
    for (const ConflictDecision &decision : decisions) {
        if (!decision.batch.isValid() || batches.contains(decision.batch.value()))
            continue;
        HOITHI_TRY(std::optional<ImportBatch> batch, repository.find(decision.batch));
        if (batch)
            batches.emplace(decision.batch.value(), *std::move(batch));
    }
    return batches;
}

std::vector<TakenConflict> conflictsAmong(const std::vector<ConflictDecision> &decisions,
                                          const std::map<qint64, ImportBatch> &batches, int roundNumber)
{
    std::map<qint64, const ConflictDecision *> newest; // by batch
    for (const ConflictDecision &decision : decisions) {
        if (decision.batch.isValid())
            newest[decision.batch.value()] = &decision;
    }
    std::vector<TakenConflict> taken;
    for (const auto &[number, decision] : newest) {
        const auto batch = batches.find(number);
        if (decision->kind != take || batch == batches.end())
            continue;
        if (batch->second.roundNumber == roundNumber || isOfRound(decision->submission, roundNumber))
            taken.push_back({batch->second.sha256, batch->second.id, decision->submission});
    }
    return taken;
}

Result<std::vector<TakenConflict>> conflictsInForce(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<ConflictDecision> taken, ConflictRepository(*store.database).taken());
    HOITHI_TRY(const auto batches, batchesOfConflicts(store, taken));
    return conflictsAmong(taken, batches, roundNumber);
}

Result<std::vector<TakenConflict>> conflictsEverTaken(Store &store, int roundNumber)
{
    HOITHI_TRY(std::vector<ConflictDecision> decisions, ConflictRepository(*store.database).decisions());
    std::erase_if(decisions, [](const ConflictDecision &decision) { return decision.kind != take; });
    HOITHI_TRY(const auto batches, batchesOfConflicts(store, decisions));
    return conflictsAmong(decisions, batches, roundNumber);
}

qint64 replacedWithin(const LeftOut &left, int roundNumber)
{
    return std::ranges::count_if(left.submissions, [roundNumber](qint64 submission) {
        return isOfRound(SubmissionId{submission}, roundNumber);
    });
}

bool isOfConflict(const RankingInputs &inputs, ImportBatchId batch)
{
    return std::ranges::find(inputs.conflicts, batch, &TakenConflict::batch) != inputs.conflicts.end();
}

std::vector<SubmissionId> replacedIn(const RankingInputs &inputs)
{
    std::vector<SubmissionId> replaced;
    std::ranges::transform(inputs.conflicts, std::back_inserter(replaced), &TakenConflict::replaced);
    std::ranges::transform(inputs.tried, std::back_inserter(replaced), &TriedRow::replaced);
    return replaced;
}

Result<std::set<std::pair<qint64, qint64>>> leftExclusions(Store &store, const std::vector<SubmissionId> &replaced)
{
    return ConflictRepository(*store.database).onlyIn(replaced);
}

} // namespace hoithi
