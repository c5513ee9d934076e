// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/letterrequest.h"

#include "domain/complaint/letternumber.h"
#include "domain/contest/schedule.h"
#include "services/complaints/complaintsteps.h"
#include "storage/complaints/complaintrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

Result<void> requireSize(const ComplaintLetterRequest &request)
{
    for (const QString *text : {&request.salutation, &request.signerAuthority, &request.signerTitle,
                                &request.signerName, &request.letterNumber})
        HOITHI_CHECK(requireLength(text->size(), mostNameLetters, Services::tr("A line of the letter")));
    for (const QString *text : {&request.summary, &request.followUp})
        HOITHI_CHECK(requireLength(text->size(), mostComplaintLetters, Services::tr("The text")));
    return {};
}

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
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

} // namespace

Result<ComplaintLetterRequest> checkedRequest(ComplaintLetterRequest request)
{
    HOITHI_CHECK(requireSize(request));
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

Result<ComplaintRecord> decidedComplaint(Store &store, qint64 number)
{
    HOITHI_TRY(ComplaintRecord record, loadComplaint(store, number));
    if (!record.course.isOpen())
        return record;
    return failure(stepCannotCome(ComplaintStepKind::Letter, number));
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

} // namespace hoithi
