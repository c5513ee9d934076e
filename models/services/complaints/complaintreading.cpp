// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintreading.h"

#include "base/personname.h"
#include "base/text.h"
#include "domain/contest/schedule.h"
#include "services/complaints/complaintlinks.h"
#include "services/complaints/complaintrecord.h"
#include "services/complaints/complaintsealing.h"
#include "services/people/acting.h"
#include "storage/transaction.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

namespace {

const QString dots = QStringLiteral("•••");

/// What stands of them now: an outcome, and a letter of a complaint that is answered.
void tellOutcome(const ComplaintRecord &record, ComplaintRow &row)
{
    row.outcome = record.course.outcome();
    row.letters = static_cast<int>(
        std::ranges::count(record.steps, complaintStepName(ComplaintStepKind::Letter), &StoredComplaintStep::kind));
    if (!record.course.isOpen())
        row.decidedOn = contestDay(newestStep(record, ComplaintStepKind::Decide).recordedAtUtc);
    if (!record.course.isAnswered())
        return;
    const StoredComplaintStep &letter = newestStep(record, ComplaintStepKind::Letter);
    row.letterNumber = letter.letterNumber;
    row.letterDate = storedDay(letter.letterDate);
}

ComplaintRow rowOf(const ComplaintRecord &record, Instant nowUtc)
{
    const StoredComplaint &stored = record.stored;
    ComplaintRow row;
    row.number = stored.id;
    row.roundNumber = stored.roundNumber;
    row.receivedAtUtc = stored.receivedAtUtc;
    row.way = complaintWayFrom(stored.way).value_or(ComplaintWay::InPerson);
    row.about = complaintTopicFrom(stored.about).value_or(ComplaintTopic::Other);
    row.complainant = dots;
    row.phone = dots;
    row.answerDays = stored.answerDays;
    row.answerDue = storedDay(stored.answerDue);
    row.complainUntil = storedDay(stored.complainUntil);
    row.late = isLate(stored);
    row.state = stateOf(record, nowUtc);
    row.submissions = static_cast<int>(record.course.submissions().size());
    tellOutcome(record, row);
    row.registeredBy = stored.person;
    row.recordedAtUtc = stored.recordedAtUtc;
    return row;
}

/// Dots stay where the key is not at hand, or does not fit.
void maskInto(ComplaintRow &row, const StoredComplaint &stored, const Result<ContentKeys> &keys)
{
    if (!keys)
        return;
    if (const Result<Complainant> complainant = openedComplainant(stored, *keys)) {
        row.complainant = maskedName(complainant->fullName);
        row.phone = maskedPhone(complainant->phone);
    }
}

/// The public ids of all that were ever linked.
Result<std::map<qint64, QString>> submissionNames(Store &store, const ComplaintRecord &record)
{
    std::set<qint64> numbers;
    for (const StoredComplaintStep &step : record.steps) {
        if (step.submissionId != 0)
            numbers.insert(step.submissionId);
    }
    HOITHI_TRY(const std::vector<StoredSubmission> rows, linkedSubmissions(store, {numbers.begin(), numbers.end()}));
    std::map<qint64, QString> names;
    for (const StoredSubmission &row : rows)
        names.emplace(row.id.value(), row.submissionId);
    return names;
}

ComplaintStep viewOf(const StoredComplaintStep &stored, const std::map<qint64, QString> &names)
{
    ComplaintStep step;
    step.id = stored.id;
    step.kind = complaintStepFrom(stored.kind).value_or(ComplaintStepKind::Note);
    if (const auto name = names.find(stored.submissionId); name != names.end())
        step.submissionId = name->second;
    step.outcome = complaintOutcomeFrom(stored.outcome);
    step.auditEntry = stored.auditEntry;
    step.letterNumber = stored.letterNumber;
    step.letterDate = storedDay(stored.letterDate);
    step.hasText = !stored.sealed.isEmpty() && step.kind != ComplaintStepKind::Letter; // a letter is a document
    step.person = stored.person;
    step.recordedAtUtc = stored.recordedAtUtc;
    return step;
}

Result<ComplaintSheet> sheetOf(Store &store, const ComplaintRecord &record)
{
    HOITHI_TRY(const Instant now, nowOf(store));
    ComplaintSheet sheet;
    sheet.row = rowOf(record, now);
    maskInto(sheet.row, record.stored, contentKeys(store));
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, linkedSubmissions(store, record.course.submissions()));
    for (const StoredSubmission &submission : submissions)
        sheet.submissions.push_back(linkedView(store, submission));
    HOITHI_TRY(const auto names, submissionNames(store, record));
    for (const StoredComplaintStep &step : record.steps)
        sheet.steps.push_back(viewOf(step, names));
    return sheet;
}

/// With everything that was said. Something that does not open keeps nobody from the rest.
Result<ComplaintSheet> openedSheet(Store &store, const ComplaintRecord &record, const ContentKeys &keys)
{
    HOITHI_TRY(ComplaintSheet sheet, sheetOf(store, record));
    sheet.opened = true;
    if (const Result<Complainant> complainant = openedComplainant(record.stored, keys))
        sheet.complainant = *complainant;
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        if (!sheet.steps[i].hasText)
            continue;
        const Result<QString> text = openedStepText(record.steps[i], keys);
        sheet.steps[i].unreadable = !text;
        sheet.steps[i].text = text.value_or(QString());
    }
    return sheet;
}

} // namespace

Result<ComplaintList> readComplaints(Store &store)
{
    HOITHI_TRY(const std::vector<ComplaintRecord> records, loadComplaints(store));
    HOITHI_TRY(const Instant now, nowOf(store));
    const Result<ContentKeys> keys = contentKeys(store);
    ComplaintList list;
    list.sealed = !keys && keys.error().code == ErrorCode::Sealed;
    list.erased = !keys && !list.sealed;
    for (const ComplaintRecord &record : records) {
        list.rows.push_back(rowOf(record, now));
        maskInto(list.rows.back(), record.stored, keys);
    }
    return list;
}

Result<ComplaintSheet> readComplaintSheet(Store &store, qint64 number)
{
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, number));
    return sheetOf(store, record);
}

Result<ComplaintSheet> showComplaint(Store &store, qint64 number, const QString &actor, const QString &reason)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    HOITHI_TRY(const QString allowed, requireAllowed(store, Operation::KeepComplaints, {}));
    const QString person = allowed.isEmpty() ? normalized(actor) : allowed;
    if (!namesPerson(person) || saysNothing(reason)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A complaint is opened only with a name and a reason: give both."));
    }
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, number));
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(ComplaintSheet sheet, openedSheet(store, record, keys));
    HOITHI_CHECK(recordAudit(store, person, QStringLiteral("complaint.show"),
                             QStringLiteral("complaint %1").arg(number),
                             {{QStringLiteral("reason"), reason.trimmed()}}));
    HOITHI_CHECK(transaction.commit());
    return sheet;
}

Result<std::vector<ComplaintSheet>> openComplaintSheets(Store &store)
{
    HOITHI_CHECK(requireAllowed(store, Operation::KeepComplaints, {}));
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(const std::vector<ComplaintRecord> records, loadComplaints(store));
    std::vector<ComplaintSheet> sheets;
    sheets.reserve(records.size());
    for (const ComplaintRecord &record : records) {
        HOITHI_TRY(ComplaintSheet sheet, openedSheet(store, record, keys));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace hoithi
