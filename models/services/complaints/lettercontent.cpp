// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/lettercontent.h"

#include "domain/complaint/letternumber.h"
#include "domain/contest/schedule.h"
#include "services/anchors/anchorcheck.h"
#include "services/awards/templatefolder.h"
#include "services/complaints/checkedsubmissions.h"
#include "services/complaints/complaintsealing.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/contestrepository.h"

namespace hoithi {

namespace {

Result<void> addHead(Store &store, const ComplaintLetterRequest &request, AnswerLetter &letter)
{
    HOITHI_TRY(const Contest contest, ContestRepository(*store.database).contest());
    letter.parentAuthority = contest.issuingAuthority;
    letter.issuer = QStringLiteral("Ban Tổ chức Hội thi");
    letter.number = request.letterNumber;
    letter.numberSuffix = QLatin1String(letterNumberSuffix);
    letter.place = contest.place;
    letter.date = request.date;
    letter.contestTitle = contest.title;
    letter.signerAuthority = request.signerAuthority;
    letter.signerTitle = request.signerTitle.isEmpty() ? QStringLiteral("Trưởng Ban Tổ chức") : request.signerTitle;
    letter.signerName = request.signerName;
    HOITHI_TRY(const ChainHead head, newestHead(store));
    letter.auditHead = printedHead(head);
    return {};
}

/// What the outcome names, once it does: a letter tells no change that nobody has named.
Result<void> addChange(Store &store, const StoredComplaintStep &decided, AnswerLetter &letter)
{
    if (decided.auditEntry == 0)
        return {};
    HOITHI_TRY(const std::optional<AuditEntry> entry, AuditRepository(*store.database).at(decided.auditEntry));
    if (entry) {
        letter.ledTo = entry->action;
        letter.ledToOn = contestDay(entry->atUtc);
    }
    return {};
}

} // namespace

Result<AnswerLetter> letterContent(Store &store, const ComplaintRecord &record, const ComplaintLetterRequest &request)
{
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(const Complainant complainant, openedComplainant(record.stored, keys));
    const StoredComplaintStep &decided = newestStep(record, ComplaintStepKind::Decide);
    AnswerLetter letter;
    HOITHI_CHECK(addHead(store, request, letter));
    HOITHI_TRY(letter.reason, openedStepText(decided, keys));
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(record.stored.roundNumber));
    letter.salutation = request.salutation;
    letter.complainant = complainant.fullName;
    letter.address = complainant.address;
    letter.complaintNumber = static_cast<int>(record.stored.id);
    letter.receivedOn = contestDay(record.stored.receivedAtUtc);
    letter.way = record.stored.way;
    letter.topic = record.stored.about;
    letter.roundTitle = round.title;
    letter.summary = request.summary;
    letter.outcome = decided.outcome;
    letter.decidedOn = contestDay(decided.recordedAtUtc);
    letter.lastDay = QDate::fromString(record.stored.complainUntil, Qt::ISODate);
    letter.followUp = request.followUp;
    HOITHI_CHECK(addChange(store, decided, letter));
    HOITHI_CHECK(addSubmissions(store, record, letter));
    return letter;
}

Result<QString> composedLetter(const AnswerLetter &letter)
{
    HOITHI_TRY(const DocumentTemplate letterTemplate,
               DocumentTemplate::load(QStringLiteral("letter.vi"), ownTemplateFolder()));
    return answerLetterText(letter, letterTemplate);
}

} // namespace hoithi
