// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts/conflictdeciding.h"

#include "base/personname.h"
#include "services/conflicts/conflictcase.h"
#include "services/conflicts/conflictplaces.h"
#include "services/conflicts/takenrow.h"
#include "services/import/differences/conflictreading.h"
#include "services/people/acting.h"
#include "storage/transaction.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

const QString take = QStringLiteral("take");
const QString restore = QStringLiteral("restore");
const QString keep = QStringLiteral("keep");
const QString reopen = QStringLiteral("reopen");

QString actOf(const QString &kind)
{
    return QStringLiteral("conflict.") + kind;
}

tl::unexpected<Error> reasonMissing()
{
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("A judge decides a conflict in their name and for a reason: give both."));
}

QJsonObject told(const StoredConflict &conflict)
{
    return {{QStringLiteral("batch"), conflict.batch.value()},
            {QStringLiteral("line"), static_cast<qint64>(conflict.row.line)}};
}

Result<std::vector<Fact>> stored(Store &store, const ConflictDecision &decision)
{
    HOITHI_TRY(const qint64 id, ConflictRepository(*store.database).insert(decision));
    return rowFacts(*store.database, RowFacts::ConflictDecisions, id);
}

/// The row comes in once; taken again, it is the same submission.
Result<std::vector<Fact>> takeRow(Store &store, const ConflictCase &found, ConflictDecision decision)
{
    HOITHI_TRY(const TakenRow row, TakenRow::of(store, found.conflict));
    std::vector<Fact> facts;
    decision.submission = found.stored->id;
    if (found.taken) {
        decision.batch = found.taken->batch;
    } else {
        HOITHI_TRY(facts, row.write(store, found.conflict, decision.judges.last(), decision.batch));
    }
    HOITHI_TRY(const std::vector<Fact> own, stored(store, decision));
    facts.insert(facts.begin(), own.begin(), own.end());
    return facts;
}

Result<void> requireDecidable(Store &store, const ConflictCase &found, const QString &kind)
{
    if (kind == restore)
        return requireRestorable(store, found);
    HOITHI_CHECK(requireTakeable(store, found));
    return TakenRow::of(store, found.conflict).map([](const TakenRow &) {});
}

/// With the second judge the decision stands.
Result<Decided> decideTogether(Store &store, const ConflictCase &found, const QString &kind, const QStringList &judges,
                               const Proposal &proposal)
{
    HOITHI_CHECK(requireDecidable(store, found, kind));
    const auto write = [&](const QStringList &names, Instant now) -> Result<std::vector<Fact>> {
        ConflictDecision decision{0, found.conflict.id, kind, {}, {}, names, proposal.reason, now};
        if (kind == take)
            return takeRow(store, found, decision);
        decision.submission = found.last->submission;
        decision.batch = found.last->batch;
        return stored(store, decision);
    };
    return decideAndRecord(store, Operation::Invalidate, judges, proposal, told(found.conflict), write);
}

/// A judge alone, about rows that are all as it needs.
Result<void> decideAlone(Store &store, const std::vector<StoredConflict> &conflicts, const QString &kind,
                         const QString &judge, const QString &reason)
{
    HOITHI_TRY(const Instant now, nowOf(store));
    std::vector<Fact> facts;
    for (const StoredConflict &conflict : conflicts) {
        HOITHI_TRY(const std::vector<Fact> own, stored(store, {0, conflict.id, kind, {}, {}, {judge}, reason, now}));
        facts.insert(facts.end(), own.begin(), own.end());
    }
    QJsonObject payload = told(conflicts.front());
    if (conflicts.size() > 1)
        payload = {{QStringLiteral("batch"), conflicts.front().batch.value()},
                   {QStringLiteral("conflicts"), static_cast<qint64>(conflicts.size())}};
    payload.insert(QStringLiteral("reason"), reason);
    return recordAudit(store, judge, actOf(kind), QStringLiteral("round %1").arg(conflicts.front().roundNumber),
                       std::move(payload), facts);
}

Result<QString> judgeAlone(Store &store, const QStringList &judges, const QString &reason)
{
    if (saysNothing(reason) || judges.size() > 1)
        return judges.size() > 1
                   ? failure(ErrorCode::InvalidArgument, Services::tr("A judge decides this alone: name one."))
                   : reasonMissing();
    HOITHI_TRY(const QString judge, requireAllowed(store, Operation::ReviewFlags, judges.value(0)));
    if (!namesPerson(judge))
        return reasonMissing();
    return judge;
}

Result<Decided> keepStored(Store &store, const ConflictCase &found, const ConflictRequest &request)
{
    HOITHI_TRY(const QString judge, judgeAlone(store, request.judges, request.reason));
    const bool opensAgain = request.act == ConflictAct::Undo;
    if (!opensAgain && found.state == ConflictState::Kept)
        return failure(ErrorCode::AlreadyExists, Services::tr("A judge has decided this already."));
    if (!opensAgain && found.state == ConflictState::Taken) {
        return failure(ErrorCode::Refused, Services::tr("The row counts in place of what was stored. Take that back "
                                                        "first (conflicts undo)."));
    }
    HOITHI_CHECK(decideAlone(store, {found.conflict}, opensAgain ? reopen : keep, judge, request.reason.trimmed()));
    return Decided::Carried;
}

Result<Decided> decide(Store &store, const ConflictRequest &request)
{
    HOITHI_TRY(const ConflictCase found, conflictCase(store, request.conflict));
    if (request.act == ConflictAct::Undo && found.state == ConflictState::Open)
        return failure(ErrorCode::AlreadyExists, Services::tr("Nothing is decided about this row."));
    const bool together =
        request.act == ConflictAct::Take || (request.act == ConflictAct::Undo && found.state == ConflictState::Taken);
    if (!together)
        return keepStored(store, found, request);
    if (saysNothing(request.reason))
        return reasonMissing();
    const QString kind = request.act == ConflictAct::Take ? take : restore;
    Proposal proposal;
    proposal.act = actOf(kind);
    proposal.subject = found.conflict.row.submissionId;
    proposal.content = QString::number(found.conflict.id);
    proposal.reason = request.reason.trimmed();
    return decideTogether(store, found, kind, request.judges, proposal);
}

/// All of them or none.
Result<qint64> keepThese(Store &store, const std::vector<qint64> &rows, const QString &judge, const QString &reason,
                         Transaction &transaction)
{
    std::vector<StoredConflict> open;
    for (const qint64 row : rows) {
        HOITHI_TRY(ConflictCase found, conflictCase(store, row));
        if (found.state != ConflictState::Open)
            return failure(ErrorCode::AlreadyExists, Services::tr("A judge has decided this already."));
        open.push_back(std::move(found.conflict));
    }
    HOITHI_CHECK(decideAlone(store, open, keep, judge, reason));
    HOITHI_CHECK(transaction.commit());
    return static_cast<qint64>(open.size());
}

} // namespace

qint64 conflictIn(const Proposal &proposal)
{
    return proposal.content.toLongLong();
}

Result<Decided> decideConflict(Store &store, const ConflictRequest &request)
{
    HOITHI_CHECK(
        requireAllowed(store, Operation::ReviewFlags, {})); // whose work it is comes before what speaks against it
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("conflict")));
    HOITHI_TRY(const Decided decided, decide(store, request));
    HOITHI_CHECK(transaction.commit());
    return decided;
}

Result<qint64> keepConflicts(Store &store, const ConflictQuery &query, const QString &judge, const QString &reason)
{
    constexpr std::size_t inAnEntry = 5000; // an entry has to stay within what a server takes
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("conflicts")));
    HOITHI_TRY(const QString name, judgeAlone(store, {judge}, reason));
    const ConflictRepository repository(*store.database);
    if (!query.rows.empty())
        return keepThese(store, query.rows, name, reason.trimmed(), transaction);
    HOITHI_TRY(std::vector<ConflictPlace> places, conflictPlaces(store, query));
    std::erase_if(places, [](const ConflictPlace &place) { return place.state != ConflictState::Open; });
    for (std::size_t from = 0; from < places.size(); from += inAnEntry) {
        std::vector<qint64> ids;
        for (const ConflictPlace &place : std::span(places).subspan(from, std::min(inAnEntry, places.size() - from)))
            ids.push_back(place.id);
        HOITHI_TRY(const std::vector<StoredConflict> open, repository.these(ids));
        HOITHI_CHECK(decideAlone(store, open, keep, name, reason.trimmed()));
    }
    HOITHI_CHECK(transaction.commit());
    return std::ssize(places);
}

Result<void> confirmConflict(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const ConflictCase found, conflictCase(store, conflictIn(proposal)));
    const QString kind = proposal.act == actOf(take) ? take : restore;
    return decideTogether(store, found, kind, {}, proposal).map([](Decided) {});
}

Result<QString> conflictProposalText(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const ConflictCase found, conflictCase(store, conflictIn(proposal)));
    const bool takes = proposal.act == actOf(take);
    HOITHI_TRY(ConflictReading reading, ConflictReading::of(store, std::array{found.conflict}));
    const ImportDifference difference = reading.difference(found.conflict);
    QString text =
        (takes ? Services::tr("Of submission “%1” the row of %2, line %3, counts in place of what is stored.")
               : Services::tr("Of submission “%1” what was stored before counts again, in place of the row "
                              "of %2, line %3."))
            .arg(proposal.subject, difference.file, QString::number(difference.line));
    for (const FieldChange &change : difference.fields)
        text += QStringLiteral("\n%1: %2 → %3")
                    .arg(change.field, change.before.toVariant().toString(), change.after.toVariant().toString());
    return text;
}

} // namespace hoithi
