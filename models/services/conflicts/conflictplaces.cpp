// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts/conflictplaces.h"

#include "services/conflicts/conflictlist.h"
#include "services/import/differences/conflictreading.h"
#include "services/import/storedids.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

namespace {

constexpr std::size_t atOnce = 2000;

struct Found
{
    ConflictPlace place;
    SubmissionId stored;
};

/// Which batches hold what came to count later than a row was compared: those of rows that judges took, and those after its own.
class LaterBatches
{
public:
    explicit LaterBatches(const std::vector<ConflictDecision> &decisions)
    {
        for (const ConflictDecision &decision : decisions) {
            if (decision.batch.isValid())
                m_made.insert(decision.batch.value());
        }
    }

    [[nodiscard]] bool has(ImportBatchId batch, const ConflictPlace &place) const
    {
        return batch.value() > place.batch.value() || m_made.contains(batch.value());
    }

private:
    std::set<qint64> m_made;
};

/// A row that says by now what counts is nothing to decide. What cannot be read, for want of a key or of the right to, stays open.
Result<void> settle(Store &store, const LaterBatches &later, std::span<Found *const> open)
{
    std::vector<SubmissionId> ids;
    std::ranges::transform(open, std::back_inserter(ids), &Found::stored);
    const Result<std::vector<StoredSubmission>> stored = fetchSubmissions(*store.database, ids);
    if (!stored)
        return {};
    std::map<qint64, std::pair<Found *, const StoredSubmission *>> compared; // by conflict
    std::vector<qint64> wanted;
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (!later.has((*stored)[i].batchId, open[i]->place))
            continue;
        compared[open[i]->place.id] = {open[i], &(*stored)[i]};
        wanted.push_back(open[i]->place.id);
    }
    HOITHI_TRY(const std::vector<StoredConflict> rows, ConflictRepository(*store.database).these(wanted));
    Result<ConflictReading> reading = ConflictReading::of(store, rows);
    if (!reading)
        return {};
    for (const StoredConflict &row : rows) {
        const auto &[found, known] = compared.at(row.id);
        if (known->submissionId == row.row.submissionId && reading->difference(row, *known).fields.empty())
            found->place.state = ConflictState::Settled;
    }
    return {};
}

Result<std::vector<Found>> foundOnes(Store &store, qint64 batch, const std::vector<ConflictDecision> &decisions)
{
    std::map<qint64, const ConflictDecision *> newest;
    for (const ConflictDecision &decision : decisions)
        newest[decision.conflictId] = &decision;
    std::vector<std::uint64_t> hashes;
    std::vector<Found> all;
    HOITHI_CHECK(ConflictRepository(*store.database).forEach(batch, [&](const StoredConflict &conflict) {
        const auto last = newest.find(conflict.id);
        Found &found = all.emplace_back();
        found.place = {conflict.id, conflict.batch, conflict.roundNumber, 0, ConflictState::Open};
        if (last != newest.end())
            found.place.state = stateAfter(*last->second);
        if (found.place.state == ConflictState::Taken)
            found.stored = last->second->submission;
        hashes.push_back(textHash(conflict.row.submissionId.toStdString()));
    }));
    if (all.empty())
        return all;
    StoredIds known;
    HOITHI_CHECK(known.load(store));
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].place.state != ConflictState::Taken)
            all[i].stored = known.find(hashes[i]);
        all[i].place.storedRound = roundOf(all[i].stored);
    }
    HOITHI_CHECK(known.outcome());
    return all;
}

} // namespace

Result<std::vector<ConflictPlace>> conflictPlaces(Store &store, const ConflictQuery &query)
{
    HOITHI_TRY(const std::vector<ConflictDecision> decisions, ConflictRepository(*store.database).decisions());
    HOITHI_TRY(std::vector<Found> all, foundOnes(store, query.batch, decisions));
    if (query.roundNumber != 0)
        std::erase_if(all, [&query](const Found &found) { return !found.place.bearsOn(query.roundNumber); });
    HOITHI_TRY(const qint64 last, store.database->number(QStringLiteral("SELECT MAX(id) FROM import_batch")));
    const LaterBatches later(decisions);
    std::vector<Found *> open;
    for (Found &found : all) {
        const bool mayBeSame = later.has(ImportBatchId(last), found.place) || !decisions.empty();
        if (mayBeSame && found.place.state == ConflictState::Open && found.stored.isValid())
            open.push_back(&found);
    }
    for (std::size_t from = 0; from < open.size(); from += atOnce)
        HOITHI_CHECK(settle(store, later, std::span(open).subspan(from, std::min(atOnce, open.size() - from))));
    std::vector<ConflictPlace> places;
    places.reserve(all.size());
    std::ranges::transform(all, std::back_inserter(places), &Found::place);
    return places;
}

qint64 openAmong(std::span<const ConflictPlace> places)
{
    return std::ranges::count(places, ConflictState::Open, &ConflictPlace::state);
}

} // namespace hoithi
