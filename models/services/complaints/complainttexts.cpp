// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complainttexts.h"

#include "services/store.h"

namespace hoithi {

QString complaintWayText(ComplaintWay way)
{
    switch (way) {
    case ComplaintWay::InPerson:
        return Services::tr("In person");
    case ComplaintWay::Letter:
        return Services::tr("By letter");
    case ComplaintWay::Phone:
        return Services::tr("By phone");
    case ComplaintWay::Email:
        return Services::tr("By e-mail");
    case ComplaintWay::App:
        break;
    }
    return Services::tr("In the app");
}

QString complaintTopicText(ComplaintTopic about)
{
    switch (about) {
    case ComplaintTopic::Score:
        return Services::tr("Score");
    case ComplaintTopic::Place:
        return Services::tr("Place");
    case ComplaintTopic::Prize:
        return Services::tr("Prize");
    case ComplaintTopic::Agency:
        return Services::tr("Agency");
    case ComplaintTopic::Prediction:
        return Services::tr("Prediction");
    case ComplaintTopic::Key:
        return Services::tr("Key of a question");
    case ComplaintTopic::Eligibility:
        return Services::tr("Eligibility");
    case ComplaintTopic::Other:
        break;
    }
    return Services::tr("Something else");
}

QString complaintOutcomeText(ComplaintOutcome outcome)
{
    switch (outcome) {
    case ComplaintOutcome::Upheld:
        return Services::tr("Upheld");
    case ComplaintOutcome::PartlyUpheld:
        return Services::tr("Partly upheld");
    case ComplaintOutcome::Rejected:
        return Services::tr("Rejected");
    case ComplaintOutcome::Withdrawn:
        return Services::tr("Withdrawn by the complainant");
    case ComplaintOutcome::OutOfTime:
        break;
    }
    return Services::tr("Out of time");
}

QString complaintStateText(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Open:
        return Services::tr("Open");
    case ComplaintState::DueSoon:
        return Services::tr("Due soon");
    case ComplaintState::Overdue:
        return Services::tr("Overdue");
    case ComplaintState::Decided:
        return Services::tr("Decided");
    case ComplaintState::Answered:
        break;
    }
    return Services::tr("Answered");
}

QString complaintStepText(ComplaintStepKind kind)
{
    switch (kind) {
    case ComplaintStepKind::Link:
        return Services::tr("Submission linked");
    case ComplaintStepKind::Unlink:
        return Services::tr("Link removed");
    case ComplaintStepKind::Note:
        return Services::tr("Note");
    case ComplaintStepKind::Decide:
        return Services::tr("Decided");
    case ComplaintStepKind::Reopen:
        return Services::tr("Opened again");
    case ComplaintStepKind::Letter:
        break;
    }
    return Services::tr("Answer letter");
}

QString notOutOfTimeText(qint64 number, QDate received, QDate until)
{
    const QString day = QStringLiteral("dd/MM/yyyy");
    if (!until.isValid()) {
        return Services::tr("Complaint %1 is not out of time: when it came in, on %2, no result of its round was "
                            "signed, so that no time to complain had begun. Choose another outcome.")
            .arg(QString::number(number), received.toString(day));
    }
    return Services::tr("Complaint %1 is not out of time: it came in on %2, and the last day to complain was %3. "
                        "Choose another outcome.")
        .arg(QString::number(number), received.toString(day), until.toString(day));
}

QString complaintLetterPurpose(bool issued)
{
    return issued ? QStringLiteral("complaint.letter") : QStringLiteral("complaint.draft");
}

} // namespace hoithi
