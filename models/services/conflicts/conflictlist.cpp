// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts/conflictlist.h"

#include "services/import/differences/conflictreading.h"
#include "storage/submissionscan.h"

#include <array>

namespace hoithi {

namespace {

Result<ImportDifference> differenceOf(Store &store, ConflictReading &reading, const StoredConflict &conflict,
                                      const std::optional<ConflictDecision> &decision)
{
    if (stateAfter(decision) != ConflictState::Taken)
        return reading.difference(conflict);
    const std::array ids{decision->submission};
    HOITHI_TRY(const std::vector<StoredSubmission> replaced, fetchSubmissions(*store.database, ids));
    return reading.difference(conflict, replaced.front());
}

} // namespace

QString conflictStateName(ConflictState state)
{
    switch (state) {
    case ConflictState::Open:
        return QStringLiteral("open");
    case ConflictState::Kept:
        return QStringLiteral("kept");
    case ConflictState::Taken:
        break;
    }
    return QStringLiteral("taken");
}

ConflictState stateAfter(const std::optional<ConflictDecision> &decision)
{
    if (!decision)
        return ConflictState::Open;
    if (decision->kind == QStringLiteral("keep"))
        return ConflictState::Kept;
    return decision->kind == QStringLiteral("take") ? ConflictState::Taken : ConflictState::Open;
}

Result<ConflictList> readConflicts(Store &store, const ConflictQuery &query)
{
    const ConflictRepository repository(*store.database);
    const ConflictScope scope{query.roundNumber, query.batch};
    ConflictList list;
    HOITHI_TRY(list.total, repository.count(scope));
    HOITHI_TRY(list.open, repository.openCount(scope));
    HOITHI_TRY(const std::vector<StoredConflict> conflicts, repository.list(scope, ConflictList::most));
    HOITHI_TRY(const std::vector<ConflictDecision> decisions, repository.decisions());
    std::map<qint64, const ConflictDecision *> newest;
    for (const ConflictDecision &decision : decisions)
        newest[decision.conflictId] = &decision;
    HOITHI_TRY(ConflictReading reading, ConflictReading::of(store, conflicts));
    for (const StoredConflict &conflict : conflicts) {
        const auto last = newest.find(conflict.id);
        const std::optional<ConflictDecision> decision =
            last == newest.end() ? std::nullopt : std::optional(*last->second);
        ConflictRow row{conflict.id, conflict.batch.value(), conflict.roundNumber, {}, stateAfter(decision), {}};
        HOITHI_TRY(row.difference, differenceOf(store, reading, conflict, decision));
        if (row.state != ConflictState::Open)
            row.verdict = ConflictVerdict{decision->judges, decision->reason, decision->decidedAtUtc};
        list.rows.push_back(std::move(row));
    }
    return list;
}

Result<qint64> openConflicts(Store &store, const ConflictQuery &query)
{
    return ConflictRepository(*store.database).openCount({query.roundNumber, query.batch});
}

Result<qint64> conflictAt(Store &store, qint64 batch, quint64 line)
{
    HOITHI_TRY(const std::vector<StoredConflict> found,
               ConflictRepository(*store.database).at(ImportBatchId(batch), line));
    if (!found.empty())
        return found.front().id;
    return failure(ErrorCode::NotFound,
                   Services::tr("Line %1 of batch %2 is no conflict that could be decided. Look at "
                                "them first (conflicts list).")
                       .arg(line)
                       .arg(batch));
}

} // namespace hoithi
