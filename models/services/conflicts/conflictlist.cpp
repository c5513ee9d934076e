// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts/conflictlist.h"

#include "services/conflicts/conflictplaces.h"
#include "services/import/differences/conflictreading.h"
#include "storage/submissionscan.h"

#include <algorithm>
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
        return QStringLiteral("taken");
    case ConflictState::Settled:
        break;
    }
    return QStringLiteral("settled");
}

ConflictState stateAfter(const std::optional<ConflictDecision> &decision)
{
    if (!decision)
        return ConflictState::Open;
    if (decision->kind == QStringLiteral("keep"))
        return ConflictState::Kept;
    return decision->kind == QStringLiteral("take") ? ConflictState::Taken : ConflictState::Open;
}

namespace {

/// Open ones first.
std::vector<ConflictPlace> firstOf(std::vector<ConflictPlace> places)
{
    std::ranges::stable_sort(places, std::ranges::greater(),
                             [](const ConflictPlace &place) { return place.state == ConflictState::Open; });
    if (std::ssize(places) > ConflictList::most)
        places.resize(ConflictList::most);
    return places;
}

} // namespace

Result<ConflictList> readConflicts(Store &store, const ConflictQuery &query)
{
    const ConflictRepository repository(*store.database);
    HOITHI_TRY(std::vector<ConflictPlace> places, conflictPlaces(store, query));
    ConflictList list{{}, std::ssize(places), openAmong(places)};
    places = firstOf(std::move(places));
    std::vector<qint64> ids;
    std::ranges::transform(places, std::back_inserter(ids), &ConflictPlace::id);
    HOITHI_TRY(const std::vector<StoredConflict> conflicts, repository.these(ids));
    HOITHI_TRY(const std::vector<ConflictDecision> decisions, repository.decisions());
    std::map<qint64, const ConflictDecision *> newest;
    for (const ConflictDecision &decision : decisions)
        newest[decision.conflictId] = &decision;
    HOITHI_TRY(ConflictReading reading, ConflictReading::of(store, conflicts));
    auto place = places.cbegin();
    for (const StoredConflict &conflict : conflicts) {
        while (place->id != conflict.id) // its file was withdrawn meanwhile
            ++place;
        const auto last = newest.find(conflict.id);
        const std::optional<ConflictDecision> decision =
            last == newest.end() ? std::nullopt : std::optional(*last->second);
        ConflictRow row{conflict.id, conflict.batch.value(), conflict.roundNumber, {}, place->state, {}};
        HOITHI_TRY(row.difference, differenceOf(store, reading, conflict, decision));
        if (row.state == ConflictState::Kept || row.state == ConflictState::Taken)
            row.verdict = ConflictVerdict{decision->judges, decision->reason, decision->decidedAtUtc};
        list.rows.push_back(std::move(row));
    }
    return list;
}

Result<qint64> openConflicts(Store &store, const ConflictQuery &query)
{
    return conflictPlaces(store, query).map([](const std::vector<ConflictPlace> &places) { return openAmong(places); });
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
