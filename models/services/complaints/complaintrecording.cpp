// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintrecording.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/complaints/complaintrecord.h"
#include "services/complaints/complaintsealing.h"
#include "services/complaints/complaintsteps.h"
#include "services/people/acting.h"
#include "storage/complaints/complaintrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/transaction.h"

namespace hoithi {

namespace {

Result<Complainant> checked(const Complainant &given)
{
    const Complainant clean{normalized(sayable(given.fullName)), normalized(sayable(given.phone)),
                            normalized(sayable(given.address)), sayable(given.text)};
    if (!namesPerson(clean.fullName)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("The complaint has no complainant: give the full name."));
    }
    if (clean.text.isEmpty())
        return failure(ErrorCode::InvalidArgument, Services::tr("The complaint says nothing: give its text."));
    HOITHI_CHECK(requireLength(clean.fullName.size(), mostNameLetters, Services::tr("The full name")));
    HOITHI_CHECK(requireLength(clean.phone.size(), mostPhoneLetters, Services::tr("The phone number")));
    HOITHI_CHECK(requireLength(clean.address.size(), mostAddressLetters, Services::tr("The address")));
    HOITHI_CHECK(requireLength(clean.text.size(), mostComplaintLetters, Services::tr("The text of the complaint")));
    return clean;
}

Result<void> requireDays(int days, const QString &what)
{
    if (days >= 1 && days <= mostAnswerDays)
        return {};
    return failure(ErrorCode::InvalidArgument, Services::tr("%1 has from 1 to %2 days.").arg(what).arg(mostAnswerDays));
}

Result<void> requireMoment(Instant received, Instant now)
{
    if (received <= now && received >= firstComplaintAtUtc)
        return {};
    return failure(
        ErrorCode::InvalidArgument,
        Services::tr("A complaint cannot have come in at that moment: it lies in the future, or before 2000."));
}

/// The last day to complain of the result that was signed when it came in.
Result<QString> lastDayFor(Store &store, const ComplaintRegistration &request, Instant received)
{
    HOITHI_TRY(const Contest contest, ContestRepository(*store.database).contest());
    HOITHI_TRY(
        const std::optional<Instant> signedAt,
        ComplaintRepository(*store.database).resultSigned(request.roundNumber, contest.signatureQuorum, received));
    return signedAt ? lastDayToComplain(*signedAt, request.complaintDays).toString(Qt::ISODate) : QString();
}

Result<StoredComplaint> complaintFrom(Store &store, const ComplaintRegistration &request, const QString &person)
{
    StoredComplaint complaint;
    HOITHI_TRY(complaint.recordedAtUtc, nowOf(store));
    complaint.receivedAtUtc = request.receivedAtUtc.value_or(complaint.recordedAtUtc);
    HOITHI_CHECK(requireMoment(complaint.receivedAtUtc, complaint.recordedAtUtc));
    complaint.roundNumber = request.roundNumber;
    complaint.way = complaintWayName(request.way);
    complaint.about = complaintTopicName(request.about);
    complaint.answerDays = request.answerDays;
    complaint.answerDue = answerDue(complaint.receivedAtUtc, request.answerDays).toString(Qt::ISODate);
    HOITHI_TRY(complaint.complainUntil, lastDayFor(store, request, complaint.receivedAtUtc));
    complaint.person = person;
    return complaint;
}

Result<void> recordEntry(Store &store, const StoredComplaint &complaint)
{
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Complaints, complaint.id));
    return recordAudit(store, complaint.person, QStringLiteral("complaint.register"),
                       QStringLiteral("complaint %1").arg(complaint.id),
                       {{QStringLiteral("round"), complaint.roundNumber},
                        {QStringLiteral("received"), toIsoUtc(complaint.receivedAtUtc)},
                        {QStringLiteral("way"), complaint.way},
                        {QStringLiteral("about"), complaint.about},
                        {QStringLiteral("due"), complaint.answerDue},
                        {QStringLiteral("late"), isLate(complaint)}},
                       facts);
}

} // namespace

Result<qint64> enterComplaint(Store &store, const ComplaintRegistration &request)
{
    HOITHI_TRY(const Complainant complainant, checked(request.complainant));
    HOITHI_CHECK(requireDays(request.answerDays, Services::tr("The time for an answer")));
    HOITHI_CHECK(requireDays(request.complaintDays, Services::tr("The time to complain")));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("complaint")));
    HOITHI_TRY(const QString person, keeperOf(store, Operation::KeepComplaints, request.actor));
    HOITHI_CHECK(ContestRepository(*store.database).round(request.roundNumber));
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(StoredComplaint complaint, complaintFrom(store, request, person));
    ComplaintRepository repository(*store.database);
    HOITHI_TRY(complaint.id, repository.nextNumber());
    sealComplainant(complaint, complainant, keys);
    HOITHI_CHECK(repository.insert(complaint));
    HOITHI_CHECK(recordEntry(store, complaint));
    for (const QString &submission : request.submissions)
        HOITHI_CHECK(linkInside(store, {complaint.id, submission, {}, person}));
    HOITHI_CHECK(transaction.commit());
    return complaint.id;
}

} // namespace hoithi
