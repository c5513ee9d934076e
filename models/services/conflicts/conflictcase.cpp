// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts/conflictcase.h"

#include "services/conflicts/conflictlist.h"
#include "services/import/differences/conflictreading.h"
#include "services/ranking/rankinginputs.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

tl::unexpected<Error> refused(const QString &text)
{
    return failure(ErrorCode::Refused, text);
}

Result<bool> isInvalidated(Store &store, SubmissionId id)
{
    HOITHI_TRY(const std::vector<JudgeDecision> decisions, invalidations(store, roundOf(id)));
    return std::ranges::find(decisions, id, &JudgeDecision::submissionId) != decisions.end();
}

Result<void> requireValid(Store &store, const ConflictCase &found)
{
    HOITHI_TRY(const bool invalidated, isInvalidated(store, found.stored->id));
    if (!invalidated)
        return {};
    return refused(
        Services::tr("The judges have invalidated submission “%1”. Take it back in first (review reinstate).")
            .arg(found.conflict.row.submissionId));
}

Result<void> requireDifferent(Store &store, const ConflictCase &found)
{
    HOITHI_TRY(ConflictReading reading, ConflictReading::of(store, std::array{found.conflict}));
    if (!reading.difference(found.conflict, *found.stored).fields.empty())
        return {};
    return refused(Services::tr("What counts of submission “%1” says the same as the row by now: nothing would change.")
                       .arg(found.conflict.row.submissionId));
}

} // namespace

Result<ConflictCase> conflictCase(Store &store, qint64 conflict)
{
    const ConflictRepository repository(*store.database);
    HOITHI_TRY(std::optional<StoredConflict> known, repository.find(conflict));
    if (!known) {
        return failure(ErrorCode::NotFound, Services::tr("There is no conflict %1 that could be decided. Look at them "
                                                         "first (conflicts list).")
                                                .arg(conflict));
    }
    ConflictCase found;
    found.conflict = *std::move(known);
    HOITHI_TRY(const std::vector<ConflictDecision> decisions, repository.decisions());
    for (const ConflictDecision &decision : decisions) {
        if (decision.conflictId != conflict)
            continue;
        found.last = decision;
        if (decision.kind == QStringLiteral("take"))
            found.taken = decision;
    }
    found.state = stateAfter(found.last);
    HOITHI_TRY(std::vector<StoredSubmission> stored, findSubmissions(*store.database, found.conflict.row.submissionId));
    if (!stored.empty())
        found.stored = std::move(stored.front());
    return found;
}

Result<void> requireTakeable(Store &store, const ConflictCase &found)
{
    const QString &id = found.conflict.row.submissionId;
    if (found.state == ConflictState::Taken) {
        return failure(ErrorCode::AlreadyExists,
                       Services::tr("The row of submission “%1” counts already in place of what was stored.").arg(id));
    }
    if (found.state == ConflictState::Kept) {
        return refused(Services::tr("A judge has decided that what is stored of submission “%1” stays. Take that back "
                                    "first (conflicts undo).")
                           .arg(id));
    }
    if (!found.stored) {
        return refused(Services::tr("Nothing counts any more under the id “%1” that the row could take the place of. "
                                    "Import its file again.")
                           .arg(id));
    }
    HOITHI_CHECK(requireDifferent(store, found));
    return requireValid(store, found);
}

Result<void> requireRestorable(Store &store, const ConflictCase &found)
{
    if (found.state != ConflictState::Taken)
        return failure(ErrorCode::AlreadyExists, Services::tr("Nothing is decided about this row."));
    if (!found.stored || found.stored->batchId != found.last->batch) {
        return refused(Services::tr("Another row counts by now in place of this row of submission “%1”. Take that back "
                                    "first (conflicts undo).")
                           .arg(found.conflict.row.submissionId));
    }
    return requireValid(store, found);
}

} // namespace hoithi
