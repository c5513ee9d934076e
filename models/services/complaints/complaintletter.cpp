// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintletter.h"

#include "base/sha256.h"
#include "documents/docx/markupdocx.h"
#include "documents/markupdocument.h"
#include "documents/pdfwriter.h"
#include "domain/complaint/letternumber.h"
#include "domain/people/role.h"
#include "services/complaints/complaintsealing.h"
#include "services/complaints/complaintsteps.h"
#include "services/complaints/complainttexts.h"
#include "services/complaints/lettercontent.h"
#include "services/complaints/letterrequest.h"
#include "services/exports/exportedfile.h"
#include "services/exports/exportrecord.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

Result<ComplaintLetter> laidOut(const AnswerLetter &letter, const QString &text)
{
    const bool issued = !letter.draft;
    ComplaintLetter made;
    made.number = letter.complaintNumber;
    made.title = answerLetterTitle(letter);
    made.fileName = issued ? QStringLiteral("tra-loi-phuc-tra-%1").arg(letter.complaintNumber)
                           : QStringLiteral("tra-loi-phuc-tra-%1-du-thao").arg(letter.complaintNumber);
    made.issued = issued;
    HOITHI_TRY(made.pages, layoutMarkup(text));
    HOITHI_TRY(made.docx, markupDocx(text, made.title));
    return made;
}

/// That somebody has had a letter before their eyes.
Result<void> recordLook(Store &store, const QString &person, const ComplaintLetter &letter)
{
    return recordAudit(store, person, QStringLiteral("complaint.show"),
                       QStringLiteral("complaint %1").arg(letter.number),
                       {{QStringLiteral("purpose"), complaintLetterPurpose(letter.issued)}});
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
    HOITHI_TRY(const ComplaintLetterRequest request, checkedRequest(given));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    HOITHI_TRY(const QString person, keeperOf(store, Operation::KeepComplaints, request.actor));
    HOITHI_TRY(const ComplaintRecord record, decidedComplaint(store, request.number));
    ComplaintLetterRequest unnumbered = request; // or it could go out under a number that no register has
    unnumbered.letterNumber.clear();
    unnumbered.date = {};
    HOITHI_TRY(AnswerLetter letter, letterContent(store, record, unnumbered));
    letter.draft = true;
    HOITHI_TRY(const QString text, composedLetter(letter));
    HOITHI_TRY(ComplaintLetter made, laidOut(letter, text));
    HOITHI_CHECK(recordLook(store, person, made));
    HOITHI_CHECK(transaction.commit());
    return made;
}

Result<ComplaintLetter> issueComplaintLetter(Store &store, const ComplaintLetterRequest &given)
{
    HOITHI_TRY(const ComplaintLetterRequest request, checkedRequest(given));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    StoredComplaintStep step;
    HOITHI_TRY(step.person, keeperOf(store, Operation::AnswerComplaints, request.actor));
    HOITHI_TRY(const ComplaintRecord record, decidedComplaint(store, request.number));
    HOITHI_CHECK(requireIssuable(store, record, request));
    KeptLetter letter;
    HOITHI_TRY(letter.content, letterContent(store, record, request));
    HOITHI_TRY(letter.text, composedLetter(letter.content));
    HOITHI_TRY(ComplaintLetter made, laidOut(letter.content, letter.text));
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
    HOITHI_TRY(const QString sealed, openedStepText(step, keys));
    HOITHI_TRY(const KeptLetter kept, letterFromKept(sealed));
    HOITHI_TRY(const QString text, textOf(kept));
    HOITHI_TRY(ComplaintLetter made, laidOut(kept.content, text));
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
