// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintsteps.h"

#include "base/personname.h"
#include "base/text.h"
#include "domain/contest/schedule.h"
#include "services/complaints/complaintlinks.h"
#include "services/complaints/complaintsealing.h"
#include "services/complaints/complainttexts.h"
#include "services/people/acting.h"
#include "storage/complaints/complaintrepository.h"
#include "storage/repositories/auditrepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

Result<QString> checkedText(const QString &given, bool mayBeEmpty)
{
    const QString text = sayable(given);
    if (text.isEmpty() && !mayBeEmpty)
        return failure(ErrorCode::InvalidArgument, Services::tr("This is recorded with a text: give the reason."));
    HOITHI_CHECK(requireLength(text.size(), mostComplaintLetters, Services::tr("The text")));
    return text;
}

/// The complaint's round is what the register and the letter go by, and what is not final until it is decided.
Error ofAnotherRound(const QString &shown, const StoredSubmission &submission, int roundNumber)
{
    return {
        ErrorCode::InvalidArgument,
        Services::tr("Submission “%1” is of round %2, and the complaint is about round %3. Register a complaint about "
                     "round %2 for it.")
            .arg(shown)
            .arg(roundOf(submission.id))
            .arg(roundNumber),
        {}};
}

/// The one that has the id among those that are linked: another row may count in its place by now.
Result<std::optional<qint64>> linkedNumber(Store &store, const QString &given, const ComplaintRecord &record)
{
    HOITHI_TRY(const std::vector<StoredSubmission> linked, linkedSubmissions(store, record.course.submissions()));
    const auto found = std::ranges::find(linked, canonicalId(given), &StoredSubmission::submissionId);
    return found == linked.end() ? std::nullopt : std::optional(found->id.value());
}

/// One of the complaint's round, to be linked; to be unlinked any that has the id, should it have been linked.
Result<qint64> submissionNumber(Store &store, const QString &given, const ComplaintRecord &record,
                                ComplaintStepKind kind)
{
    const int roundNumber = record.stored.roundNumber;
    if (kind == ComplaintStepKind::Unlink) {
        HOITHI_TRY(const std::optional<qint64> linked, linkedNumber(store, given, record));
        if (linked)
            return *linked;
    }
    const QString shown = normalized(withoutUnseen(given.left(64)));
    HOITHI_TRY(const std::vector<StoredSubmission> found, findSubmissions(*store.database, canonicalId(given)));
    if (found.empty()) {
        return failure(ErrorCode::NotFound, Services::tr("There is no submission “%1” in this contest.").arg(shown));
    }
    const auto ofRound = std::ranges::find_if(
        found, [roundNumber](const StoredSubmission &row) { return roundOf(row.id) == roundNumber; });
    if (ofRound != found.end())
        return ofRound->id.value();
    if (kind == ComplaintStepKind::Link)
        return failure(ofAnotherRound(shown, found.front(), roundNumber));
    return found.front().id.value();
}

/// Anything but deciding and answering.
Result<void> keep(Store &store, ComplaintStepKind kind, const ComplaintStepRequest &request)
{
    const Operation operation =
        kind == ComplaintStepKind::Reopen ? Operation::DecideComplaints : Operation::KeepComplaints;
    HOITHI_TRY(const QString text, checkedText(request.text, kind == ComplaintStepKind::Link));
    StoredComplaintStep step;
    HOITHI_TRY(step.person, keeperOf(store, operation, request.actor));
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, request.number));
    step.kind = complaintStepName(kind);
    QJsonObject payload;
    if (kind == ComplaintStepKind::Link || kind == ComplaintStepKind::Unlink) {
        HOITHI_TRY(step.submissionId, submissionNumber(store, request.submission, record, kind));
        payload.insert(QStringLiteral("submission"), canonicalId(request.submission));
    }
    return takeStep(store, record, step, text, payload);
}

Result<void> keepAlone(Store &store, ComplaintStepKind kind, const ComplaintStepRequest &request)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    HOITHI_CHECK(keep(store, kind, request));
    return transaction.commit();
}

/// What an outcome names is an entry of something that can follow from a complaint, and has come after it.
Result<void> requireConsequence(Store &store, qint64 number, const StoredComplaint &complaint)
{
    if (number == 0)
        return {};
    HOITHI_TRY(const std::optional<AuditEntry> entry, AuditRepository(*store.database).at(number));
    if (entry && complaintConsequences().contains(entry->action)) {
        if (entry->atUtc >= complaint.receivedAtUtc)
            return {};
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("Audit entry %1 is from before complaint %2 came in: the complaint cannot have led "
                                    "to it. Name a later entry.")
                           .arg(number)
                           .arg(complaint.id));
    }
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("Audit entry %1 is no decision that a complaint can have led to: a changed key, a "
                                "submission, accounts, a tie, a row that differs, agencies, the roster or the rules.")
                       .arg(number));
}

/// Only what came in late is out of time.
Result<void> requireLate(const StoredComplaint &complaint, ComplaintOutcome outcome)
{
    if (outcome != ComplaintOutcome::OutOfTime || isLate(complaint))
        return {};
    return failure(ErrorCode::InvalidArgument,
                   notOutOfTimeText(complaint.id, contestDay(complaint.receivedAtUtc),
                                    QDate::fromString(complaint.complainUntil, Qt::ISODate)));
}

} // namespace

Result<void> requireLength(qsizetype size, qsizetype most, const QString &what)
{
    if (size <= most)
        return {};
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("%1 is too long: at most %2 letters are taken.").arg(what).arg(most));
}

Error stepCannotCome(ComplaintStepKind kind, qint64 number)
{
    QString message;
    switch (kind) {
    case ComplaintStepKind::Link:
        message = Services::tr("This submission is linked with complaint %1 already.");
        break;
    case ComplaintStepKind::Unlink:
        message = Services::tr("This submission is not linked with complaint %1.");
        break;
    case ComplaintStepKind::Decide:
        message = Services::tr("Complaint %1 is decided already. Open it again first, with a reason.");
        break;
    case ComplaintStepKind::Reopen:
        message = Services::tr("Complaint %1 is open already.");
        break;
    case ComplaintStepKind::Letter:
    case ComplaintStepKind::Note:
        message = Services::tr("Complaint %1 is not decided yet. A judge decides first, then it is answered.");
        break;
    }
    return {ErrorCode::Refused, message.arg(number), {}};
}

Result<QString> keeperOf(Store &store, Operation operation, const QString &given)
{
    HOITHI_TRY(const QString person, requireAllowed(store, operation, given));
    HOITHI_CHECK(requireLength(person.size(), mostNameLetters, Services::tr("The full name")));
    if (namesPerson(person))
        return person;
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("What happens to a complaint is recorded under a name: give it."));
}

Result<void> takeStep(Store &store, const ComplaintRecord &record, StoredComplaintStep step, const QString &text,
                      QJsonObject payload)
{
    const ComplaintStepKind kind = complaintStepFrom(step.kind).value_or(ComplaintStepKind::Note);
    if (!record.course.admits(kind, step.submissionId))
        return failure(stepCannotCome(kind, record.stored.id));
    ComplaintRepository repository(*store.database);
    step.complaintId = record.stored.id;
    HOITHI_TRY(step.recordedAtUtc, nowOf(store));
    HOITHI_TRY(step.id, repository.nextStep());
    if (!text.isEmpty()) {
        HOITHI_TRY(const ContentKeys keys, contentKeys(store));
        sealStepText(step, text, keys);
    }
    HOITHI_CHECK(repository.insert(step));
    ComplaintRecord after = record;
    after.course.take(kind, step.submissionId, complaintOutcomeFrom(step.outcome));
    payload.insert(QStringLiteral("before"), complaintStateName(stateOf(record, step.recordedAtUtc)));
    payload.insert(QStringLiteral("after"), complaintStateName(stateOf(after, step.recordedAtUtc)));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::ComplaintSteps, step.id));
    return recordAudit(store, step.person, QStringLiteral("complaint.") + step.kind,
                       QStringLiteral("complaint %1").arg(step.complaintId), payload, facts);
}

Result<void> linkInside(Store &store, const ComplaintStepRequest &request)
{
    return keep(store, ComplaintStepKind::Link, request);
}

Result<void> linkSubmission(Store &store, const ComplaintStepRequest &request)
{
    return keepAlone(store, ComplaintStepKind::Link, request);
}

Result<void> unlinkSubmission(Store &store, const ComplaintStepRequest &request)
{
    return keepAlone(store, ComplaintStepKind::Unlink, request);
}

Result<void> noteOnComplaint(Store &store, const ComplaintStepRequest &request)
{
    return keepAlone(store, ComplaintStepKind::Note, request);
}

Result<void> reopenComplaint(Store &store, const ComplaintStepRequest &request)
{
    return keepAlone(store, ComplaintStepKind::Reopen, request);
}

Result<void> decideComplaint(Store &store, const ComplaintDecision &decision)
{
    HOITHI_TRY(const QString reason, checkedText(decision.reason, false));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    StoredComplaintStep step;
    HOITHI_TRY(step.person, keeperOf(store, Operation::DecideComplaints, decision.judge));
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, decision.number));
    HOITHI_CHECK(requireLate(record.stored, decision.outcome));
    HOITHI_CHECK(requireConsequence(store, decision.auditEntry, record.stored));
    step.kind = complaintStepName(ComplaintStepKind::Decide);
    step.outcome = complaintOutcomeName(decision.outcome);
    step.auditEntry = decision.auditEntry;
    QJsonObject payload{{QStringLiteral("outcome"), step.outcome}};
    if (decision.auditEntry != 0)
        payload.insert(QStringLiteral("led_to"), decision.auditEntry);
    HOITHI_CHECK(takeStep(store, record, step, reason, payload));
    return transaction.commit();
}

} // namespace hoithi
