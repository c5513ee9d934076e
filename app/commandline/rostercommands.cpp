// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/username.h"
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/tables/rostertables.h"
#include "services/roster/rosterservice.h"
#include "services/roster/rostertexts.h"

#include <algorithm>

namespace hoithi::commandline {

namespace {

void printProblems(QTextStream &err, const RosterStage &stage)
{
    for (const RosterProblem &problem : stage.problems)
        err << plainText(rosterPlaceText(problem.place)) << ": " << plainText(rosterProblemText(problem)) << '\n';
    err.flush();
}

/// Half a roster would leave people out without anybody noticing: a file with errors is imported not at all.
Result<void> refuseErrors(const RosterStage &stage)
{
    const auto error = std::ranges::find_if(stage.problems, isRosterError, &RosterProblem::kind);
    if (error == stage.problems.end())
        return {};
    return failure(ErrorCode::BadInput,
                   Messages::tr("%1: %2 Nothing was added to the roster. Correct the file and try again; --preview "
                                "tells of everything in it.")
                       .arg(rosterPlaceText(error->place), rosterProblemText(*error)));
}

Result<void> importRoster(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const RosterStage stage, wait(session->roster().stage(arguments.positional(1))));
    if (arguments.has(s("preview"))) {
        printProblems(context.err, stage);
        context.out << stageJson(stage) << '\n';
        return {};
    }
    HOITHI_CHECK(refuseErrors(stage));
    printProblems(context.err, stage);
    HOITHI_TRY(const RosterAdding added, wait(session->roster().add(stage.added(), {})));
    context.out << Messages::tr("%1 people added to the roster.").arg(added.ids.size()) << '\n';
    return {};
}

/// Put on record where a purpose is given.
Result<void> printPeople(ContestSession &session, const Arguments &arguments, Context &context,
                         const ExportRequest &request, const std::function<void(QTextStream &)> &write)
{
    if (arguments.has(s("purpose")))
        HOITHI_CHECK(recordText(session, request, write, context));
    write(context.out);
    return {};
}

Result<void> listRoster(const Arguments &arguments, Context &context)
{
    const QString format = arguments.value(s("format"), s("csv"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const RosterList list, wait(session->roster().list()));
    const auto write = [&](QTextStream &out) {
        if (format == s("json"))
            out << rosterJson(list);
        else
            writeRosterCsv(out, list);
    };
    const ExportRequest request{
        s("roster"), s("roster"), arguments.value(s("purpose")), format, std::ssize(list.people), {}, {}};
    return printPeople(*session, arguments, context, request, write);
}

/// A page after the other: a national id of zeros may match many.
Result<qint64> writeAppearances(ContestSession &session, AppearanceRequest request, const RosterList &list,
                                QTextStream &out)
{
    qint64 rows = 0;
    writeAppearanceHeader(out);
    for (;;) {
        HOITHI_TRY(const RosterAppearances page, wait(session.roster().appearances(request)));
        writeAppearanceRows(out, page.rows, list);
        rows += std::ssize(page.rows);
        request.after = page.next;
        if (page.next == 0)
            return rows;
    }
}

Result<void> appearances(const Arguments &arguments, Context &context)
{
    AppearanceRequest request;
    if (arguments.has(s("round"))) {
        HOITHI_TRY(request.roundNumber, requiredNumber(arguments, s("round")));
    }
    if (arguments.has(s("entry"))) {
        HOITHI_TRY(request.entryId, requiredNumber(arguments, s("entry"), anyNumber));
    }
    if (arguments.value(s("format"), s("csv")) != s("csv"))
        return usageError(Messages::tr("--format is csv"));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const RosterList list, wait(session->roster().list()));
    qint64 expected = 0;
    for (const RosterPerson &person : list.people) {
        for (const auto &[round, submissions] : person.appearances) {
            if ((request.roundNumber == 0 || request.roundNumber == round)
                && (request.entryId == 0 || request.entryId == person.id))
                expected += submissions;
        }
    }
    Result<qint64> written = qint64(0);
    const auto write = [&](QTextStream &out) {
        if (written)
            written = writeAppearances(*session, request, list, out);
    };
    const ExportRequest exported{s("appearances"),
                                 exportSubject(request.roundNumber),
                                 arguments.value(s("purpose")),
                                 s("csv"),
                                 expected,
                                 {},
                                 {}};
    HOITHI_CHECK(printPeople(*session, arguments, context, exported, write));
    return written.map([](qint64) {});
}

Result<void> withdraw(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int entry, requiredNumber(arguments, s("entry"), anyNumber));
    HOITHI_TRY(const QString actor, ownName(arguments, s("actor")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->roster().withdraw({entry}, arguments.value(s("reason")), actor)));
    context.out << Messages::tr("Entry %1 of the roster is withdrawn. Results that it affects are to be ranked and "
                                "signed again.")
                       .arg(entry)
                << '\n';
    return {};
}

} // namespace

std::vector<Command> rosterCommands()
{
    return {
        {s("roster import"),
         s("STORE FILE.csv|FILE.xlsx [--preview]"),
         QT_TRANSLATE_NOOP("CommandLine", "adds people who may take part but win nothing"),
         {.positional = {s("STORE"), s("FILE")}, .flags = {s("preview")}},
         importRoster},
        {s("roster list"),
         s("STORE [--format csv|json] [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the people on the roster, without phones and national ids"),
         {.positional = {s("STORE")}, .values = {s("format"), s("purpose")}},
         listRoster},
        {s("roster appearances"),
         s("STORE [--round N] [--entry E] [--format csv] [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the submissions that people on the roster match, and by what"),
         {.positional = {s("STORE")}, .values = {s("round"), s("entry"), s("format"), s("purpose")}},
         appearances},
        {s("roster withdraw"),
         s("STORE --entry E --reason TEXT --actor NAME"),
         QT_TRANSLATE_NOOP("CommandLine", "takes out of the roster who was entered by mistake"),
         {.positional = {s("STORE")},
          .values = {s("entry"), s("reason"), s("actor")},
          .required = {s("entry"), s("reason")}},
         withdraw},
    };
}

} // namespace hoithi::commandline
