// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/complaints/complaintgroups.h"

#include "commandline/complaints/complaintarguments.h"
#include "commandline/givenlines.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "services/complaints/complaintservice.h"

namespace hoithi::commandline {

namespace {

using StepCall = ComplaintService::Answer<void> (ComplaintService::*)(const ComplaintStepRequest &);

Result<void> takeStep(const Arguments &arguments, Context &context, StepCall call, const QString &who)
{
    ComplaintStepRequest request;
    HOITHI_TRY(request.number, complaintNumber(arguments));
    HOITHI_TRY(request.actor, ownName(arguments, who));
    request.submission = arguments.positional(2);
    if (arguments.has(s("text-file"))) {
        HOITHI_TRY(request.text, readText(arguments.value(s("text-file"))));
    }
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    return wait((session->complaints().*call)(request));
}

Result<void> link(const Arguments &arguments, Context &context)
{
    HOITHI_CHECK(takeStep(arguments, context, &ComplaintService::link, s("actor")));
    context.out << Messages::tr("Submission %1 is linked with complaint %2.")
                       .arg(plainText(arguments.positional(2)), arguments.positional(1))
                << '\n';
    return {};
}

Result<void> unlink(const Arguments &arguments, Context &context)
{
    HOITHI_CHECK(takeStep(arguments, context, &ComplaintService::unlink, s("actor")));
    context.out << Messages::tr("Submission %1 is no longer linked with complaint %2.")
                       .arg(plainText(arguments.positional(2)), arguments.positional(1))
                << '\n';
    return {};
}

Result<void> note(const Arguments &arguments, Context &context)
{
    HOITHI_CHECK(takeStep(arguments, context, &ComplaintService::note, s("actor")));
    context.out << Messages::tr("The note on complaint %1 is recorded.").arg(arguments.positional(1)) << '\n';
    return {};
}

Result<void> reopen(const Arguments &arguments, Context &context)
{
    HOITHI_CHECK(takeStep(arguments, context, &ComplaintService::reopen, s("judge")));
    context.out << Messages::tr("Complaint %1 is open again.").arg(arguments.positional(1)) << '\n';
    return {};
}

Result<void> decide(const Arguments &arguments, Context &context)
{
    ComplaintDecision decision;
    HOITHI_TRY(decision.number, complaintNumber(arguments));
    HOITHI_TRY(decision.outcome, choice(arguments, s("outcome"), allComplaintOutcomes, complaintOutcomeName));
    if (arguments.has(s("led-to"))) {
        HOITHI_TRY(decision.auditEntry, requiredNumber(arguments, s("led-to"), anyNumber));
    }
    HOITHI_TRY(decision.judge, ownName(arguments, s("judge")));
    HOITHI_TRY(decision.reason, readText(arguments.value(s("text-file"))));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_CHECK(wait(session->complaints().decide(decision)));
    context.out << Messages::tr("Complaint %1 is decided.").arg(decision.number) << '\n';
    return {};
}

Command stepCommand(const QString &name, const char *summary, bool ofSubmission, const QString &who, bool wantsText,
                    Result<void> (*run)(const Arguments &, Context &))
{
    const QString text = s("--text-file F");
    Command command{name, {}, summary, {.positional = {s("STORE"), s("NUMBER")}}, run};
    command.synopsis =
        s("STORE NUMBER %1%2 --%3 NAME [--passphrase-file F]")
            .arg(ofSubmission ? s("SUBMISSION ") : QString(), wantsText ? text : s("[%1]").arg(text), who);
    if (ofSubmission)
        command.arguments.positional.append(s("SUBMISSION"));
    command.arguments.values = {s("text-file"), who};
    if (wantsText)
        command.arguments.required = {s("text-file")};
    return command;
}

Command decideCommand()
{
    return {s("complaints decide"),
            s("STORE NUMBER --outcome O --text-file F [--led-to ENTRY] --judge NAME [--passphrase-file F]"),
            QT_TRANSLATE_NOOP("CommandLine", "a judge says what comes of a complaint, and why"),
            {.positional = {s("STORE"), s("NUMBER")},
             .values = {s("outcome"), s("text-file"), s("led-to"), s("judge")},
             .required = {s("outcome"), s("text-file")}},
            decide};
}

} // namespace

std::vector<Command> complaintStepCommands()
{
    std::vector<Command> commands;
    commands.push_back(stepCommand(s("complaints link"),
                                   QT_TRANSLATE_NOOP("CommandLine", "links a submission with a complaint"), true,
                                   s("actor"), false, link));
    commands.push_back(stepCommand(s("complaints unlink"),
                                   QT_TRANSLATE_NOOP("CommandLine", "takes such a link back, with the reason"), true,
                                   s("actor"), true, unlink));
    commands.push_back(stepCommand(s("complaints note"),
                                   QT_TRANSLATE_NOOP("CommandLine", "records a note on a complaint"), false, s("actor"),
                                   true, note));
    commands.push_back(decideCommand());
    commands.push_back(stepCommand(s("complaints reopen"),
                                   QT_TRANSLATE_NOOP("CommandLine", "opens a decided complaint again, with the reason"),
                                   false, s("judge"), true, reopen));
    return commands;
}

} // namespace hoithi::commandline
