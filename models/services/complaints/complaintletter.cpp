// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintletter.h"

#include "base/sha256.h"
#include "documents/pdfwriter.h"
#include "domain/complaint/letternumber.h"
#include "domain/contest/schedule.h"
#include "domain/people/role.h"
#include "services/awards/templatefolder.h"
#include "services/complaints/complaintsealing.h"
#include "services/complaints/complaintsteps.h"
#include "services/complaints/complainttexts.h"
#include "services/complaints/lettercontent.h"
#include "services/exports/exportedfile.h"
#include "services/exports/exportrecord.h"
#include "storage/complaints/complaintrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

Result<void> requireSize(const ComplaintLetterRequest &request)
{
    for (const QString *text : {&request.salutation, &request.signerAuthority, &request.signerTitle,
                                &request.signerName, &request.letterNumber}) {
        if (text->size() > mostNameLetters)
            return failure(ErrorCode::InvalidArgument, Services::tr("%1 is too long: at most %2 letters are taken.")
                                                           .arg(Services::tr("A line of the letter"))
                                                           .arg(mostNameLetters));
    }
    for (const QString *text : {&request.summary, &request.followUp}) {
        if (text->size() > mostComplaintLetters)
            return failure(ErrorCode::InvalidArgument, Services::tr("%1 is too long: at most %2 letters are taken.")
                                                           .arg(Services::tr("The text"))
                                                           .arg(mostComplaintLetters));
    }
    return {};
}

Result<ComplaintLetter> laidOut(const AnswerLetter &letter)
{
    const bool issued = !letter.draft;
    HOITHI_TRY(const DocumentTemplate letterTemplate,
               DocumentTemplate::load(QStringLiteral("letter.vi"), ownTemplateFolder()));
    ComplaintLetter made;
    made.number = letter.complaintNumber;
    made.title = answerLetterTitle(letter);
    made.fileName = issued ? QStringLiteral("tra-loi-phuc-tra-%1").arg(letter.complaintNumber)
                           : QStringLiteral("tra-loi-phuc-tra-%1-du-thao").arg(letter.complaintNumber);
    made.issued = issued;
    HOITHI_TRY(made.pages, layoutAnswerLetter(letter, letterTemplate));
    HOITHI_TRY(made.docx, answerLetterDocx(letter, letterTemplate));
    return made;
}

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

Result<ComplaintRecord> decidedComplaint(Store &store, qint64 number)
{
    HOITHI_TRY(ComplaintRecord record, loadComplaint(store, number));
    if (!record.course.isOpen())
        return record;
    return failure(stepCannotCome(ComplaintStepKind::Letter, number));
}

Result<void> requireUnanswered(const ComplaintRecord &record)
{
    if (!record.course.isAnswered())
        return {};
    const StoredComplaintStep &letter = newestStep(record, ComplaintStepKind::Letter);
    return failure(
        ErrorCode::Refused,
        Services::tr("Letter no. %1 of %2 answers complaint %3 already. Show and save that one as it was issued; "
                     "before another answer a judge opens the complaint again.")
            .arg(letter.letterNumber, dayText(QDate::fromString(letter.letterDate, Qt::ISODate)))
            .arg(record.stored.id));
}

/// With the number as it is kept: none for a draft without.
Result<ComplaintLetterRequest> withNumber(ComplaintLetterRequest request)
{
    if (request.letterNumber.trimmed().isEmpty()) {
        request.letterNumber.clear();
        return request;
    }
    const std::optional<QString> number = letterNumberFrom(request.letterNumber);
    if (!number)
        return failure(
            ErrorCode::InvalidArgument,
            Services::tr("A letter's number has digits, and one letter behind them at most, as 12 or 12a. What "
                         "follows it (/%1) is printed anyhow.")
                .arg(QLatin1String(letterNumberSuffix)));
    request.letterNumber = *number;
    return request;
}

/// Nobody answers before the outcome, or tomorrow.
Result<void> requireFitDate(Store &store, const ComplaintRecord &record, QDate date)
{
    HOITHI_TRY(const Instant now, nowOf(store));
    const QDate decided = contestDay(newestStep(record, ComplaintStepKind::Decide).recordedAtUtc);
    const QDate today = contestDay(now);
    if (date >= decided && date <= today)
        return {};
    return failure(
        ErrorCode::InvalidArgument,
        Services::tr("The letter cannot have the date %1: complaint %2 was decided on %3, and today is %4. Give a "
                     "day from the one to the other.")
            .arg(dayText(date), QString::number(record.stored.id), dayText(decided), dayText(today)));
}

/// That somebody has had a letter before their eyes.
Result<void> recordLook(Store &store, const QString &person, const ComplaintLetter &letter)
{
    return recordAudit(store, person, QStringLiteral("complaint.show"),
                       QStringLiteral("complaint %1").arg(letter.number),
                       {{QStringLiteral("purpose"), complaintLetterPurpose(letter.issued)}});
}

Error numberTaken(const StoredComplaintStep &taken, qint64 complaint)
{
    const QString day = dayText(QDate::fromString(taken.letterDate, Qt::ISODate));
    const QString message =
        taken.complaintId == complaint
            ? Services::tr(
                "Letter no. %1 of %2 was issued for complaint %3 before it was opened again. Give the new answer "
                "another number.")
            : Services::tr("Letter no. %1 of %2 answers complaint %3 already. Give another number.");
    return {ErrorCode::AlreadyExists, message.arg(taken.letterNumber, day).arg(taken.complaintId), {}};
}

/// Of all letters of that year none has the number.
Result<void> requireFreeNumber(Store &store, const ComplaintLetterRequest &request)
{
    HOITHI_TRY(const std::vector<StoredComplaintStep> steps, ComplaintRepository(*store.database).steps());
    const auto taken = std::ranges::find_if(steps, [&](const StoredComplaintStep &step) {
        return sameLetterNumber(step.letterNumber, request.letterNumber)
               && QDate::fromString(step.letterDate, Qt::ISODate).year() == request.date.year();
    });
    if (taken == steps.end())
        return {};
    return failure(numberTaken(*taken, request.number));
}

Result<void> requireIssuable(Store &store, const ComplaintRecord &record, const ComplaintLetterRequest &request)
{
    HOITHI_CHECK(requireUnanswered(record));
    if (request.letterNumber.isEmpty() || !request.date.isValid())
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A letter is issued with its number and its date: give both."));
    HOITHI_CHECK(requireFitDate(store, record, request.date));
    return requireFreeNumber(store, request);
}

/// The newest one that was asked for.
Result<StoredComplaintStep> letterStep(const ComplaintRecord &record, const QString &letterNumber, QDate date)
{
    const QString wanted = letterNumber.trimmed();
    const auto step = std::find_if(record.steps.rbegin(), record.steps.rend(), [&](const StoredComplaintStep &one) {
        return one.kind == complaintStepName(ComplaintStepKind::Letter)
               && (wanted.isEmpty() || sameLetterNumber(one.letterNumber, wanted))
               && (!date.isValid() || one.letterDate == date.toString(Qt::ISODate));
    });
    if (step != record.steps.rend())
        return *step;
    const qint64 number = record.stored.id;
    return failure(ErrorCode::NotFound,
                   wanted.isEmpty()
                       ? Services::tr("No letter has answered complaint %1 yet.").arg(number)
                       : Services::tr("No such letter has answered complaint %1. Its steps tell what letters "
                                      "there were.")
                             .arg(number));
}

} // namespace

Result<ComplaintLetter> draftComplaintLetter(Store &store, const ComplaintLetterRequest &given)
{
    HOITHI_CHECK(requireSize(given));
    HOITHI_TRY(const ComplaintLetterRequest request, withNumber(given));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    HOITHI_TRY(const QString person, keeperOf(store, Operation::KeepComplaints, request.actor));
    HOITHI_TRY(const ComplaintRecord record, decidedComplaint(store, request.number));
    ComplaintLetterRequest unnumbered = request; // or it could go out under a number that no register has
    unnumbered.letterNumber.clear();
    unnumbered.date = {};
    HOITHI_TRY(AnswerLetter letter, letterContent(store, record, unnumbered));
    letter.draft = true;
    HOITHI_TRY(ComplaintLetter made, laidOut(letter));
    HOITHI_CHECK(recordLook(store, person, made));
    HOITHI_CHECK(transaction.commit());
    return made;
}

Result<ComplaintLetter> issueComplaintLetter(Store &store, const ComplaintLetterRequest &given)
{
    HOITHI_CHECK(requireSize(given));
    HOITHI_TRY(const ComplaintLetterRequest request, withNumber(given));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    StoredComplaintStep step;
    HOITHI_TRY(step.person, keeperOf(store, Operation::AnswerComplaints, request.actor));
    HOITHI_TRY(const ComplaintRecord record, decidedComplaint(store, request.number));
    HOITHI_CHECK(requireIssuable(store, record, request));
    HOITHI_TRY(const AnswerLetter letter, letterContent(store, record, request));
    HOITHI_TRY(ComplaintLetter made, laidOut(letter));
    step.kind = complaintStepName(ComplaintStepKind::Letter);
    step.letterNumber = request.letterNumber;
    step.letterDate = request.date.toString(Qt::ISODate);
    HOITHI_CHECK(
        takeStep(store, record, step, keptLetter(letter),
                 {{QStringLiteral("number"), step.letterNumber}, {QStringLiteral("letter_date"), step.letterDate}}));
    HOITHI_CHECK(transaction.commit());
    return made;
}

Result<ComplaintLetter> issuedComplaintLetter(Store &store, qint64 number, const QString &actor,
                                              const QString &letterNumber, QDate date)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    HOITHI_TRY(const QString person, keeperOf(store, Operation::KeepComplaints, actor));
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, number));
    HOITHI_TRY(const StoredComplaintStep step, letterStep(record, letterNumber, date));
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(const QString kept, openedStepText(step, keys));
    HOITHI_TRY(ComplaintLetter made, laidOut(letterFromKept(kept)));
    HOITHI_CHECK(recordLook(store, person, made));
    HOITHI_CHECK(transaction.commit());
    return made;
}

Result<void> saveComplaintLetter(Store &store, const ComplaintLetter &letter, const QString &file, const QString &actor)
{
    const bool word = file.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive);
    QByteArray bytes = letter.docx;
    if (!word) {
        HOITHI_TRY(bytes, writePdf(*letter.pages, letter.title));
    }
    return saveExported(file, bytes, [&] {
        return recordExport(store,
                            {QStringLiteral("letter"), QStringLiteral("complaint %1").arg(letter.number),
                             complaintLetterPurpose(letter.issued),
                             word ? QStringLiteral("docx") : QStringLiteral("pdf"), 1, Sha256::hexOf(bytes), actor});
    });
}

} // namespace hoithi
