// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/username.h"
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/givenlines.h"
#include "commandline/messages.h"
#include "commandline/moments.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/tables/complainttables.h"
#include "commandline/textfile.h"
#include "services/complaints/complaintservice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoithi::commandline {

namespace {

template<std::size_t N, typename Enum>
Result<Enum> choice(const Arguments &arguments, const QString &option, const std::array<Enum, N> &all,
                    QString (*nameOf)(Enum))
{
    QStringList names;
    for (const Enum value : all) {
        names.append(nameOf(value));
        if (arguments.value(option) == names.last())
            return value;
    }
    return usageError(Messages::tr("--%1 is one of %2").arg(option, names.join(s(", "))));
}

Result<qint64> numberOf(const Arguments &arguments)
{
    bool ok = false;
    const int number = arguments.positional(1).toInt(&ok);
    if (ok && number > 0)
        return number;
    return usageError(Messages::tr("NUMBER is that of a complaint in the register, from 1"));
}

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
        HOITHI_TRY(request.answerDays, requiredNumber(arguments, s("answer-days")));
    }
    if (arguments.has(s("complaint-days"))) {
        HOITHI_TRY(request.complaintDays, requiredNumber(arguments, s("complaint-days")));
    }
    HOITHI_TRY(request.actor, ownName(arguments, s("actor")));
    request.submissions = arguments.values(s("submission"));
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

/// What --round and --state ask for.
struct Wanted
{
    std::optional<int> round;
    std::optional<ComplaintState> state;

    [[nodiscard]] bool admits(const ComplaintRow &row) const
    {
        return (!round || row.roundNumber == *round) && (!state || row.state == *state);
    }
};

Result<Wanted> wantedFrom(const Arguments &arguments)
{
    Wanted wanted;
    if (arguments.has(s("round"))) {
        HOITHI_TRY(wanted.round, requiredNumber(arguments, s("round")));
    }
    if (arguments.has(s("state"))) {
        HOITHI_TRY(wanted.state, choice(arguments, s("state"), allComplaintStates, complaintStateName));
    }
    return wanted;
}

Result<bool> asksForJson(const Arguments &arguments, const QString &other)
{
    const QString format = arguments.value(s("format"), other);
    if (format == s("json") || format == other)
        return format == s("json");
    return usageError(Messages::tr("--format is %1 or json").arg(other));
}

Result<void> list(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const Wanted wanted, wantedFrom(arguments));
    HOITHI_TRY(const bool json, asksForJson(arguments, s("csv")));
    HOITHI_TRY(const auto session, openForReading(arguments, context));
    HOITHI_TRY(ComplaintList complaints, wait(session->complaints().list()));
    std::erase_if(complaints.rows, [&wanted](const ComplaintRow &row) { return !wanted.admits(row); });
    if (json)
        context.out << QString::fromUtf8(QJsonDocument(complaintsJson(complaints.rows)).toJson());
    else
        writeComplaintsCsv(context.out, complaints.rows);
    return {};
}

/// With a reason everything that was said, on record; else the same in dots.
Result<void> show(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const qint64 number, numberOf(arguments));
    HOITHI_TRY(const bool json, asksForJson(arguments, s("text")));
    const bool opens = arguments.has(s("reason"));
    HOITHI_TRY(const auto session, opens ? openUnlocked(arguments, context) : openForReading(arguments, context));
    ComplaintService &complaints = session->complaints();
    HOITHI_TRY(
        const ComplaintSheet sheet,
        wait(opens ? complaints.show(number, userName(), arguments.value(s("reason"))) : complaints.sheet(number)));
    if (json)
        context.out << QString::fromUtf8(QJsonDocument(complaintJson(sheet)).toJson());
    else
        writeComplaint(context.out, sheet);
    return {};
}

void warnOfUnreadable(const std::vector<ComplaintSheet> &sheets, Context &context)
{
    QStringList numbers;
    for (const ComplaintSheet &sheet : sheets) {
        if (hidesComplainant(sheet) || std::ranges::any_of(sheet.steps, &ComplaintStep::unreadable))
            numbers.append(QString::number(sheet.row.number));
    }
    if (!numbers.isEmpty()) {
        context.err << Messages::tr("Not everything of these complaints can be read: %1. What is sealed of them was "
                                    "altered; see what verify says.")
                           .arg(numbers.join(s(", ")))
                    << Qt::endl;
    }
}

Result<void> exportAll(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const Wanted wanted, wantedFrom(arguments));
    HOITHI_TRY(const bool json, asksForJson(arguments, s("csv")));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(std::vector<ComplaintSheet> sheets, wait(session->complaints().opened()));
    std::erase_if(sheets, [&wanted](const ComplaintSheet &sheet) { return !wanted.admits(sheet.row); });
    const auto write = [&](QTextStream &out) {
        if (json)
            out << QString::fromUtf8(QJsonDocument(openedJson(sheets)).toJson());
        else
            writeOpenedCsv(out, sheets);
    };
    HOITHI_CHECK(recordText(*session,
                            {s("complaints"),
                             exportSubject(wanted.round.value_or(0)),
                             arguments.value(s("purpose")),
                             json ? s("json") : s("csv"),
                             std::ssize(sheets),
                             {},
                             {}},
                            write, context));
    write(context.out);
    warnOfUnreadable(sheets, context);
    return {};
}

using StepCall = ComplaintService::Answer<void> (ComplaintService::*)(const ComplaintStepRequest &);

Result<void> takeStep(const Arguments &arguments, Context &context, StepCall call, const QString &who)
{
    ComplaintStepRequest request;
    HOITHI_TRY(request.number, numberOf(arguments));
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
    HOITHI_TRY(decision.number, numberOf(arguments));
    HOITHI_TRY(decision.outcome, choice(arguments, s("outcome"), allComplaintOutcomes, complaintOutcomeName));
    if (arguments.has(s("led-to"))) {
        bool ok = false;
        decision.auditEntry = arguments.value(s("led-to")).toLongLong(&ok);
        if (!ok || decision.auditEntry < 1)
            return usageError(Messages::tr("--%1 wants a whole number from 1").arg(s("led-to")));
    }
    HOITHI_TRY(decision.judge, ownName(arguments, s("judge")));
    HOITHI_TRY(decision.reason, readText(arguments.value(s("text-file"))));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_CHECK(wait(session->complaints().decide(decision)));
    context.out << Messages::tr("Complaint %1 is decided.").arg(decision.number) << '\n';
    return {};
}

/// What only a letter that is being written takes.
QStringList writingOptions()
{
    return {s("salutation"), s("text-file"), s("signer-title"), s("signer")};
}

Result<ComplaintLetterRequest> letterRequest(const Arguments &arguments)
{
    ComplaintLetterRequest request;
    HOITHI_TRY(request.number, numberOf(arguments));
    HOITHI_TRY(request.actor, ownName(arguments, s("actor")));
    if (!arguments.has(s("issued")) && arguments.has(s("number")) != arguments.has(s("date")))
        return usageError(Messages::tr("a letter is issued with --number and --date; without both it is a draft"));
    if (arguments.has(s("number")) && arguments.value(s("number")).trimmed().isEmpty())
        return usageError(Messages::tr("--%1 is empty").arg(s("number")));
    request.letterNumber = arguments.value(s("number"));
    if (arguments.has(s("date"))) {
        HOITHI_TRY(request.date, dayOption(arguments, s("date")));
    }
    request.salutation = arguments.value(s("salutation"));
    request.signerTitle = arguments.value(s("signer-title"));
    request.signerName = arguments.value(s("signer"));
    if (arguments.has(s("text-file"))) {
        HOITHI_TRY(request.followUp, readText(arguments.value(s("text-file"))));
    }
    return request;
}

/// A letter that was issued says what it said: nothing of it can be given anew.
Result<void> requireNothingToWrite(const Arguments &arguments)
{
    QStringList given = writingOptions() + QStringList{s("number")};
    given.removeIf([&arguments](const QString &option) { return !arguments.has(option); });
    if (given.isEmpty())
        return {};
    return usageError(
        Messages::tr("--%1 changes nothing of a letter that was issued: it is printed as it is. For another answer "
                     "a judge opens the complaint again first (complaints reopen).")
            .arg(given.constFirst()));
}

/// Only what can be written is warned of: the others are refused.
Result<ComplaintLetter> writtenLetter(ComplaintService &complaints, const ComplaintLetterRequest &request,
                                      ComplaintState state, Context &context)
{
    if (state == ComplaintState::Decided) {
        HOITHI_TRY(const QString missing, wait(complaints.missingResult(request.number)));
        if (!missing.isEmpty())
            context.err << Messages::tr("Warning: %1").arg(missing) << Qt::endl;
    }
    return wait(request.letterNumber.isEmpty() ? complaints.draftLetter(request) : complaints.issueLetter(request));
}

/// Issued where it has a number; else the one that was issued, or a draft where none was.
Result<ComplaintLetter> letterFor(ContestSession &session, const Arguments &arguments,
                                  const ComplaintLetterRequest &request, Context &context)
{
    ComplaintService &complaints = session.complaints();
    HOITHI_TRY(const ComplaintSheet sheet, wait(complaints.sheet(request.number)));
    const bool stands = sheet.row.state == ComplaintState::Answered && request.letterNumber.isEmpty();
    if (!arguments.has(s("issued")) && !stands)
        return writtenLetter(complaints, request, sheet.row.state, context);
    HOITHI_CHECK(requireNothingToWrite(arguments));
    return wait(complaints.issuedLetter(request.number, request.actor, arguments.value(s("issued")), request.date));
}

Result<void> letter(const Arguments &arguments, Context &context)
{
    const QString file = arguments.positional(2);
    if (!file.endsWith(s(".pdf"), Qt::CaseInsensitive) && !file.endsWith(s(".docx"), Qt::CaseInsensitive))
        return usageError(Messages::tr("FILE ends in .pdf or .docx"));
    HOITHI_TRY(const ComplaintLetterRequest request, letterRequest(arguments));
    HOITHI_CHECK(requireWritable(file)); // what is issued stays issued
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const ComplaintLetter made, letterFor(*session, arguments, request, context));
    const Result<void> saved = wait(session->complaints().saveLetter(made, file, userName()));
    if (!saved && !request.letterNumber.isEmpty())
        context.err << Messages::tr(
            "The letter is issued all the same. Without --number and --date it is printed again.")
                    << Qt::endl;
    HOITHI_CHECK(saved);
    context.out << (made.issued ? Messages::tr("The letter that answers complaint %1 is in %2.")
                                : Messages::tr("A draft of the letter that answers complaint %1 is in %2."))
                       .arg(QString::number(request.number), file)
                << '\n';
    return {};
}

Command letterCommand()
{
    return {
        s("complaints letter"),
        s("STORE NUMBER FILE.pdf|FILE.docx [--number N --date DAY] [--issued N [--date DAY]] [--salutation S] "
          "[--text-file F] "
          "[--signer-title T] [--signer NAME] --actor NAME [--passphrase-file F]"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "the letter that answers a complaint: with number and date it is issued, else a draft, or "
                          "once more what was issued, with --issued an earlier one too; --text-file says what follows"),
        {.positional = {s("STORE"), s("NUMBER"), s("FILE")},
         .values = QStringList{s("number"), s("date"), s("issued"), s("actor")} + writingOptions()},
        letter};
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

std::vector<Command> readingCommands()
{
    return {
        {s("complaints list"),
         s("STORE [--round N] [--state S] [--format csv|json] [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the register of complaints, without names and texts"),
         {.positional = {s("STORE")}, .values = {s("round"), s("state"), s("format")}},
         list},
        {s("complaints show"),
         s("STORE NUMBER [--reason TEXT] [--format text|json] [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "prints a complaint; with a reason, which is recorded first, its text and complainant too"),
         {.positional = {s("STORE"), s("NUMBER")}, .values = {s("reason"), s("format")}},
         show},
        {s("complaints export"),
         s("STORE [--round N] [--state S] [--format csv|json] --purpose TEXT [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the register with names and texts; the purpose is recorded first"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("state"), s("format"), s("purpose")},
          .required = {s("purpose")}},
         exportAll},
    };
}

Command registerCommand()
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

std::vector<Command> complaintCommands()
{
    std::vector<Command> commands{registerCommand()};
    std::ranges::move(readingCommands(), std::back_inserter(commands));
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
    commands.push_back(letterCommand());
    return commands;
}

} // namespace hoithi::commandline
