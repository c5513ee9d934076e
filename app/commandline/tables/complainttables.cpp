// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/complainttables.h"

#include "base/csvtext.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "domain/contest/schedule.h"
#include "domain/participant/rosterentry.h"
#include "services/complaints/complainttexts.h"

#include <QDateTime>

namespace hoithi::commandline {

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString outcomeOf(const ComplaintRow &row)
{
    return row.outcome ? complaintOutcomeName(*row.outcome) : QString();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject rowObject(const ComplaintRow &row)
{
    return {{s("number"), row.number},
            {s("round"), row.roundNumber},
            {s("received_at"), toIsoLocal(row.receivedAtUtc)},
            {s("way"), complaintWayName(row.way)},
            {s("about"), complaintTopicName(row.about)},
            {s("complainant"), row.complainant},
            {s("phone"), row.phone},
            {s("answer_days"), row.answerDays},
            {s("answer_due"), isoDay(row.answerDue)},
            {s("complain_until"), orNull(isoDay(row.complainUntil))},
            {s("late"), row.late},
            {s("state"), complaintStateName(row.state)},
            {s("outcome"), orNull(outcomeOf(row))},
            {s("submissions"), row.submissions},
            {s("letter_number"), orNull(row.letterNumber)},
            {s("letter_date"), orNull(isoDay(row.letterDate))},
            {s("registered_by"), row.registeredBy},
            {s("registered_at"), toIsoLocal(row.recordedAtUtc)}};
}

QJsonObject linkObject(const LinkedSubmission &row)
{
    return {{s("round"), row.roundNumber},
            {s("submission_id"), row.submissionId},
            {s("account_id"), row.accountId},
            {s("submitted_at"), toIsoLocal(row.submittedAtUtc)}};
}

QJsonObject stepObject(const ComplaintStep &step)
{
    QJsonObject object{{s("step"), step.id},
                       {s("kind"), complaintStepName(step.kind)},
                       {s("by"), step.person},
                       {s("at"), toIsoLocal(step.recordedAtUtc)}};
    if (!step.submissionId.isEmpty())
        object.insert(s("submission_id"), step.submissionId);
    if (step.outcome)
        object.insert(s("outcome"), complaintOutcomeName(*step.outcome));
    if (step.auditEntry != 0)
        object.insert(s("led_to"), step.auditEntry);
    if (!step.letterNumber.isEmpty()) {
        object.insert(s("letter_number"), step.letterNumber);
        object.insert(s("letter_date"), isoDay(step.letterDate));
    }
    if (step.hasText)
        object.insert(s("text"), orNull(step.text));
    if (step.unreadable)
        object.insert(s("unreadable"), true);
    return object;
}

/// The step that stands for the outcome, whose text is the reason; null while there is none.
const ComplaintStep *decisionOf(const ComplaintSheet &sheet)
{
    const ComplaintStep *decision = nullptr;
    for (const ComplaintStep &step : sheet.steps) {
        if (step.kind == ComplaintStepKind::Decide)
            decision = &step;
        if (step.kind == ComplaintStepKind::Reopen)
            decision = nullptr;
    }
    return decision;
}

/// What of a row of the export is empty because it does not open.
QString unreadableOf(const ComplaintSheet &sheet)
{
    QStringList parts;
    if (hidesComplainant(sheet))
        parts.append(s("complaint"));
    if (const ComplaintStep *decision = decisionOf(sheet); decision && decision->unreadable)
        parts.append(s("reason"));
    return parts.join(QLatin1Char(' '));
}

QString submissionsText(const ComplaintSheet &sheet)
{
    QStringList ids;
    for (const LinkedSubmission &row : sheet.submissions)
        ids.append(row.submissionId);
    return ids.join(QLatin1Char(' '));
}

/// A text that begins a line elsewhere, within one.
QString within(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

QString dayText(QDate day)
{
    return day.toString(s("dd/MM/yyyy"));
}

QString clockText(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(moment), contestTimeZone()).toString(s("HH:mm"));
}

QString momentText(Instant moment)
{
    return clockText(moment) + QLatin1Char(' ') + dayText(contestDay(moment));
}

/// As the roster has it: a cell that begins with "+" and is no number would be defused. What is no phone number stays as it was said.
QString phoneText(const QString &phone)
{
    const QString canonical = canonicalPhone(phone);
    return isCanonicalPhone(canonical.toStdString()) ? canonical : phone;
}

void writeText(QTextStream &out, const QString &text)
{
    for (const QString &line : text.split(QLatin1Char('\n')))
        out << "    " << plainText(line) << '\n';
}

void writeStep(QTextStream &out, const ComplaintStep &step)
{
    QStringList parts{momentText(step.recordedAtUtc), complaintStepText(step.kind), plainText(step.person)};
    if (!step.submissionId.isEmpty())
        parts.append(plainText(step.submissionId));
    if (step.outcome)
        parts.append(complaintOutcomeText(*step.outcome));
    if (step.auditEntry != 0)
        parts.append(Messages::tr("led to audit entry %1").arg(step.auditEntry));
    if (!step.letterNumber.isEmpty())
        parts.append(Messages::tr("no. %1 of %2").arg(plainText(step.letterNumber), dayText(step.letterDate)));
    out << "  " << parts.join(QLatin1Char('\t')) << '\n';
    if (!step.text.isEmpty())
        writeText(out, step.text);
    else if (step.unreadable)
        out << "    " << Messages::tr("Cannot be read: what is sealed of it was altered. See what verify says.")
            << '\n';
    else if (step.hasText)
        out << "    •••\n";
}

void writeComplainant(QTextStream &out, const ComplaintSheet &sheet)
{
    if (hidesComplainant(sheet)) {
        out << Messages::tr("Who complains and what they say cannot be read: what is sealed of it was altered. See "
                            "what verify says.")
            << '\n';
        return;
    }
    if (!sheet.complainant) {
        QStringList who{plainText(sheet.row.complainant), sheet.row.phone};
        who.removeAll(QString());
        out << Messages::tr("Complainant: %1").arg(who.join(s(", "))) << '\n';
        return;
    }
    out << "full_name: " << plainText(sheet.complainant->fullName) << "\nphone: " << plainText(sheet.complainant->phone)
        << "\naddress: " << plainText(sheet.complainant->address) << '\n';
    writeText(out, sheet.complainant->text);
}

} // namespace

bool hidesComplainant(const ComplaintSheet &sheet)
{
    return sheet.opened && !sheet.complainant;
}

void writeComplaintsCsv(QTextStream &out, const std::vector<ComplaintRow> &rows)
{
    out << "number,round,received_at,way,about,complainant,phone,answer_due,complain_until,late,state,outcome,"
           "submissions,"
           "letter_number,letter_date\n";
    for (const ComplaintRow &row : rows) {
        out << row.number << ',' << row.roundNumber << ',' << toIsoLocal(row.receivedAtUtc) << ','
            << complaintWayName(row.way) << ',' << complaintTopicName(row.about) << ',' << csvField(row.complainant)
            << ',' << csvField(row.phone) << ',' << isoDay(row.answerDue) << ',' << isoDay(row.complainUntil) << ','
            << (row.late ? "yes" : "") << ',' << complaintStateName(row.state) << ',' << outcomeOf(row) << ','
            << row.submissions << ',' << csvField(row.letterNumber) << ',' << isoDay(row.letterDate) << '\n';
    }
}

QJsonArray complaintsJson(const std::vector<ComplaintRow> &rows)
{
    QJsonArray list;
    for (const ComplaintRow &row : rows)
        list.append(rowObject(row));
    return list;
}

void writeComplaint(QTextStream &out, const ComplaintSheet &sheet)
{
    const ComplaintRow &row = sheet.row;
    out << Messages::tr("Complaint %1 about round %2: %3")
               .arg(QString::number(row.number), QString::number(row.roundNumber),
                    within(complaintTopicText(row.about)))
        << '\n'
        << Messages::tr("Received at %1 on %2, %3")
               .arg(clockText(row.receivedAtUtc), dayText(contestDay(row.receivedAtUtc)),
                    within(complaintWayText(row.way)))
        << '\n';
    if (row.late)
        out << Messages::tr("Late: it could be complained until %1.").arg(dayText(row.complainUntil)) << '\n';
    out << Messages::tr("State: %1; the answer is due on %2")
               .arg(within(complaintStateText(row.state)), dayText(row.answerDue))
        << '\n';
    if (row.outcome)
        out << Messages::tr("Outcome: %1").arg(within(complaintOutcomeText(*row.outcome))) << '\n';
    writeComplainant(out, sheet);
    out << Messages::tr("Linked submissions:") << '\n';
    for (const LinkedSubmission &link : sheet.submissions)
        out << "  " << link.roundNumber << '\t' << plainText(link.submissionId) << '\t'
            << momentText(link.submittedAtUtc) << '\n';
    if (sheet.submissions.empty())
        out << "  –\n";
    out << Messages::tr("What happened since:") << '\n';
    for (const ComplaintStep &step : sheet.steps)
        writeStep(out, step);
    if (sheet.steps.empty())
        out << "  –\n";
}

QJsonObject complaintJson(const ComplaintSheet &sheet)
{
    QJsonObject object = rowObject(sheet.row);
    if (sheet.complainant) {
        object.insert(s("complainant"), sheet.complainant->fullName);
        object.insert(s("phone"), sheet.complainant->phone);
        object.insert(s("address"), sheet.complainant->address);
        object.insert(s("text"), sheet.complainant->text);
    }
    if (hidesComplainant(sheet))
        object.insert(s("unreadable"), true);
    QJsonArray links;
    for (const LinkedSubmission &link : sheet.submissions)
        links.append(linkObject(link));
    QJsonArray steps;
    for (const ComplaintStep &step : sheet.steps)
        steps.append(stepObject(step));
    object.insert(s("submissions"), links);
    object.insert(s("steps"), steps);
    return object;
}

void writeOpenedCsv(QTextStream &out, const std::vector<ComplaintSheet> &sheets)
{
    out << "number,round,received_at,way,about,full_name,phone,address,text,answer_due,complain_until,late,state,"
           "outcome,"
           "reason,submissions,letter_number,letter_date,unreadable\n";
    for (const ComplaintSheet &sheet : sheets) {
        const ComplaintRow &row = sheet.row;
        const Complainant said = sheet.complainant.value_or(Complainant{});
        const ComplaintStep *decision = decisionOf(sheet);
        out << row.number << ',' << row.roundNumber << ',' << toIsoLocal(row.receivedAtUtc) << ','
            << complaintWayName(row.way) << ',' << complaintTopicName(row.about) << ',' << csvField(said.fullName)
            << ',' << csvField(phoneText(said.phone)) << ',' << csvField(said.address) << ',' << csvField(said.text)
            << ',' << isoDay(row.answerDue) << ',' << isoDay(row.complainUntil) << ',' << (row.late ? "yes" : "") << ','
            << complaintStateName(row.state) << ',' << outcomeOf(row) << ','
            << csvField(decision ? decision->text : QString()) << ',' << csvField(submissionsText(sheet)) << ','
            << csvField(row.letterNumber) << ',' << isoDay(row.letterDate) << ',' << unreadableOf(sheet) << '\n';
    }
}

QJsonArray openedJson(const std::vector<ComplaintSheet> &sheets)
{
    QJsonArray list;
    for (const ComplaintSheet &sheet : sheets)
        list.append(complaintJson(sheet));
    return list;
}

} // namespace hoithi::commandline
