// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintletter.h"

#include "base/sha256.h"
#include "base/text.h"
#include "documents/pdfwriter.h"
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

Result<ComplaintRecord> decidedComplaint(Store &store, qint64 number)
{
    HOITHI_TRY(ComplaintRecord record, loadComplaint(store, number));
    if (record.course.admits(ComplaintStepKind::Letter))
        return record;
    return failure(stepCannotCome(ComplaintStepKind::Letter, number));
}

/// That somebody has had a letter before their eyes.
Result<void> recordLook(Store &store, const QString &person, const ComplaintLetter &letter)
{
    return recordAudit(store, person, QStringLiteral("complaint.show"),
                       QStringLiteral("complaint %1").arg(letter.number),
                       {{QStringLiteral("purpose"), complaintLetterPurpose(letter.issued)}});
}

/// Of all letters of that year none has the number.
Result<void> requireFreeNumber(Store &store, const ComplaintLetterRequest &request)
{
    const QString number = normalized(request.letterNumber);
    if (number.isEmpty() || !request.date.isValid())
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A letter is issued with its number and its date: give both."));
    HOITHI_TRY(const std::vector<StoredComplaintStep> steps, ComplaintRepository(*store.database).steps());
    const auto taken = std::ranges::find_if(steps, [&](const StoredComplaintStep &step) {
        return caseFolded(step.letterNumber) == caseFolded(number)
               && QDate::fromString(step.letterDate, Qt::ISODate).year() == request.date.year();
    });
    if (taken == steps.end())
        return {};
    return failure(ErrorCode::AlreadyExists,
                   Services::tr("The letter no. %1 of %2 answers complaint %3 already. Give another number.")
                       .arg(number)
                       .arg(request.date.year())
                       .arg(taken->complaintId));
}

} // namespace

Result<ComplaintLetter> draftComplaintLetter(Store &store, const ComplaintLetterRequest &request)
{
    HOITHI_CHECK(requireSize(request));
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

Result<ComplaintLetter> issueComplaintLetter(Store &store, const ComplaintLetterRequest &request)
{
    HOITHI_CHECK(requireSize(request));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    StoredComplaintStep step;
    HOITHI_TRY(step.person, keeperOf(store, Operation::AnswerComplaints, request.actor));
    HOITHI_TRY(const ComplaintRecord record, decidedComplaint(store, request.number));
    HOITHI_CHECK(requireFreeNumber(store, request));
    HOITHI_TRY(const AnswerLetter letter, letterContent(store, record, request));
    HOITHI_TRY(ComplaintLetter made, laidOut(letter));
    step.kind = complaintStepName(ComplaintStepKind::Letter);
    step.letterNumber = normalized(request.letterNumber);
    step.letterDate = request.date.toString(Qt::ISODate);
    HOITHI_CHECK(
        takeStep(store, record, step, keptLetter(letter),
                 {{QStringLiteral("number"), step.letterNumber}, {QStringLiteral("letter_date"), step.letterDate}}));
    HOITHI_CHECK(transaction.commit());
    return made;
}

Result<ComplaintLetter> issuedComplaintLetter(Store &store, qint64 number, const QString &actor)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    HOITHI_TRY(const QString person, keeperOf(store, Operation::KeepComplaints, actor));
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, number));
    const auto step = std::ranges::find(record.steps.rbegin(), record.steps.rend(),
                                        complaintStepName(ComplaintStepKind::Letter), &StoredComplaintStep::kind);
    if (step == record.steps.rend())
        return failure(ErrorCode::NotFound, Services::tr("No letter has answered complaint %1 yet.").arg(number));
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(const QString kept, openedStepText(*step, keys));
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
