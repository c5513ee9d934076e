// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts/conflicteffect.h"

#include "services/agencies/agencydecisions.h"
#include "services/conflicts/conflictcase.h"
#include "services/conflicts/takenrow.h"
#include "services/contest/contestcreation.h"
#include "storage/database.h"
#include "storage/imports/participantlists.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>

namespace hoithi {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// As if the batch were in force, or no longer.
InputChange countingOf(const ImportBatch &batch, SubmissionId replaced, bool counts)
{
    const auto apply = [batch, replaced, counts](RankingInputs &inputs) {
        std::erase_if(inputs.conflicts, [&](const TakenConflict &taken) { return taken.batch == batch.id; });
        std::erase_if(inputs.batches, [&](const ImportBatch &other) { return other.id == batch.id; });
        if (!counts)
            return;
        inputs.conflicts.push_back({batch.sha256, batch.id, replaced});
        if (batch.roundNumber == inputs.roundNumber)
            inputs.batches.push_back(batch);
    };
    const auto [first, last] = std::minmax({batch.roundNumber, roundOf(replaced)});
    return {first, last, apply};
}

Result<std::uint32_t> participantOf(Store &store, const Submission &row)
{
    HOITHI_TRY(const std::vector<qint64> known,
               ReviewRepository(*store.database).participants({textOf(row.accountId)}));
    if (known.front() >= 0)
        return static_cast<std::uint32_t>(known.front());
    HOITHI_TRY(const qint64 last, lastParticipant(*store.database));
    return static_cast<std::uint32_t>(last + 1);
}

Result<QString> agencyOf(Store &store, const Submission &row)
{
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    const auto found = std::ranges::find(*agencies, row.agencyId, &Agency::id);
    return found == agencies->end() ? textOf(row.agencyName) : found->name;
}

/// In its own round the row counts; in another one, what it replaces is only gone.
InputChange tryingOut(const TriedRow &tried, int roundNumber)
{
    const auto [first, last] = std::minmax({roundNumber, roundOf(tried.replaced)});
    return {first, last, [tried, roundNumber](RankingInputs &inputs) {
                if (inputs.roundNumber == roundNumber)
                    inputs.tried.push_back(tried);
                else if (inputs.roundNumber == roundOf(tried.replaced))
                    inputs.conflicts.push_back({{}, {}, tried.replaced});
            }};
}

/// A row that is not stored as a submission yet.
Result<ConflictChange> tryingOut(Store &store, const ConflictCase &found)
{
    HOITHI_TRY(const TakenRow taken, TakenRow::of(store, found.conflict));
    const Submission &row = taken.row();
    TriedRow tried;
    tried.replaced = found.stored->id;
    HOITHI_TRY(tried.participant, participantOf(store, row));
    tried.excluded = row.excluded;
    tried.paper = taken.paper();
    tried.submissionId = row.submissionId;
    tried.answers = row.answers;
    tried.submittedAtMs = toMillis(row.submittedAtUtc);
    tried.startedAtMs = row.startedAtUtc ? std::optional(toMillis(*row.startedAtUtc)) : std::nullopt;
    tried.prediction = row.prediction;
    ConflictChange change;
    change.change = tryingOut(tried, found.conflict.roundNumber);
    change.entered = found.conflict.roundNumber;
    change.person.emplace();
    change.person->submissionId = textOf(row.submissionId);
    change.person->accountId = textOf(row.accountId);
    change.person->fullName = textOf(row.fullName);
    HOITHI_TRY(change.person->agencyName, agencyOf(store, row));
    change.person->prediction = row.prediction;
    change.person->submittedAtUtc = row.submittedAtUtc;
    return change;
}

} // namespace

Result<ConflictChange> conflictChange(Store &store, const EffectRequest &request)
{
    HOITHI_TRY(const ConflictCase found, conflictCase(store, request.conflict));
    const bool takes = request.act == ReviewAct::Take;
    HOITHI_CHECK(takes ? requireTakeable(store, found) : requireRestorable(store, found));
    if (found.taken) {
        if (takes)
            HOITHI_CHECK(TakenRow::of(store, found.conflict).map([](const TakenRow &) {}));
        HOITHI_TRY(const auto batch, BatchRepository(*store.database).find(found.taken->batch));
        const SubmissionId replaced = takes ? found.stored->id : found.last->submission;
        return ConflictChange{countingOf(*batch, replaced, takes), 0, {}};
    }
    return tryingOut(store, found);
}

void tellOfRow(const ConflictChange &change, RoundEffects &effects)
{
    const auto tell = [&change](RankedSubmission &row) {
        if (!change.person || row.submissionId != change.person->submissionId)
            return;
        row.accountId = change.person->accountId;
        row.fullName = change.person->fullName;
        row.agencyName = change.person->agencyName;
        row.prediction = change.person->prediction;
        row.submittedAtUtc = change.person->submittedAtUtc;
    };
    for (PrizeEffect &effect : effects) {
        for (RankedSubmission &row : effect.entering)
            tell(row);
        for (PrizeChange &row : effect.changing)
            tell(row.person);
    }
    const auto first = std::ranges::find(effects, Bearing::Decided, &PrizeEffect::bearing);
    if (change.entered == 0 || first == effects.end()
        || std::ranges::find(effects, change.entered, &PrizeEffect::roundNumber) != effects.end())
        return;
    first->remark =
        Services::tr("The row belongs to round %1. What it wins there shows once it is decided and that round "
                     "is ranked again.")
            .arg(change.entered);
}

} // namespace hoithi
