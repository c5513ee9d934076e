// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/complaints/complaintgroups.h"

#include "commandline/complaints/complaintarguments.h"
#include "commandline/givenlines.h"
#include "commandline/moments.h"
#include "commandline/passphrase.h"
#include "services/complaints/complaintservice.h"

namespace hoithi::commandline {

namespace {

Result<ComplaintRegistration> registration(const Arguments &arguments)
{
    ComplaintRegistration request;
    HOITHI_TRY(request.roundNumber, requiredNumber(arguments, s("round")));
    HOITHI_TRY(request.about, choice(arguments, s("about"), allComplaintTopics, complaintTopicName));
    HOITHI_TRY(request.way, choice(arguments, s("way"), allComplaintWays, complaintWayName));
    if (arguments.has(s("received"))) {
        HOITHI_TRY(request.receivedAtUtc, momentOption(arguments, s("received"), false));
    }
    if (arguments.has(s("answer-days"))) {
        HOITHI_TRY(request.answerDays, requiredNumber(arguments, s("answer-days"), mostAnswerDays));
    }
    if (arguments.has(s("complaint-days"))) {
        HOITHI_TRY(request.complaintDays, requiredNumber(arguments, s("complaint-days"), mostAnswerDays));
    }
    HOITHI_TRY(request.actor, ownName(arguments, s("actor")));
    request.submissions = arguments.values(s("submission"));
    request.submissions.removeDuplicates();
    HOITHI_TRY(request.complainant, readComplaint(arguments.positional(1)));
    return request;
}

Result<void> enter(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const ComplaintRegistration request, registration(arguments));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const qint64 number, wait(session->complaints().enter(request)));
    HOITHI_TRY(const ComplaintSheet sheet, wait(session->complaints().sheet(number)));
    context.out << Messages::tr("Complaint %1 is registered. The answer is due on %2.")
                       .arg(QString::number(number), sheet.row.answerDue.toString(s("dd/MM/yyyy")))
                << '\n';
    if (sheet.row.late) {
        context.err << Messages::tr("It came in late: round %1 could be complained about until %2. A judge decides.")
                           .arg(QString::number(request.roundNumber), sheet.row.complainUntil.toString(s("dd/MM/yyyy")))
                    << Qt::endl;
    }
    return {};
}

} // namespace

Command complaintRegisterCommand()
{
    return {s("complaints register"),
            s("STORE FILE --round N --about A --way W [--received T] [--submission ID]… [--answer-days N] "
              "[--complaint-days N] --actor NAME [--passphrase-file F]"),
            QT_TRANSLATE_NOOP("CommandLine",
                              "registers a complaint; FILE (- is standard input) has full_name:, phone: and address: "
                              "on a line each, a blank line and the text"),
            {.positional = {s("STORE"), s("FILE")},
             .values = {s("round"), s("about"), s("way"), s("received"), s("submission"), s("answer-days"),
                        s("complaint-days"), s("actor")},
             .repeatable = {s("submission")},
             .required = {s("round"), s("about"), s("way")}},
            enter};
}

} // namespace hoithi::commandline
