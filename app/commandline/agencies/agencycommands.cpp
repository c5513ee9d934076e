// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The agencies of a contest, and what texts mean that name none of them.
#include "commandline/agencies/agencygroups.h"
#include "commandline/messages.h"
#include "commandline/moments.h"
#include "commandline/tables/agencytables.h"
#include "services/agencies/agencyservice.h"

#include <algorithm>

namespace hoithi::commandline {

namespace {

/// "csv" or "json".
Result<QString> tableFormat(const Arguments &arguments)
{
    QString format = arguments.value(s("format"), s("csv"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    return format;
}

Result<void> listAgencies(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString format, tableFormat(arguments));
    QDate day;
    if (arguments.has(s("at"))) {
        HOITHI_TRY(day, dayOption(arguments, s("at")));
    }
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const AgencyList agencies, wait(session->agencyDecisions().list(day)));
    if (format == s("json"))
        context.out << agenciesJson(agencies);
    else
        writeAgenciesCsv(context.out, agencies);
    return {};
}

Result<void> listUnresolved(const Arguments &arguments, Context &context)
{
    int round = 0;
    if (arguments.has(s("round"))) {
        HOITHI_TRY(round, requiredNumber(arguments, s("round")));
    }
    HOITHI_TRY(const QString format, tableFormat(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const UnresolvedAgencies unresolved, wait(session->agencyDecisions().unresolved(round)));
    if (format == s("json"))
        context.out << unresolvedJson(unresolved);
    else
        writeUnresolvedCsv(context.out, unresolved);
    return {};
}

Result<void> listDecisions(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString format, tableFormat(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<AgencyDecided> decisions, wait(session->agencyDecisions().decisions()));
    if (format == s("json"))
        context.out << agencyDecisionsJson(decisions);
    else
        writeAgencyDecisionsCsv(context.out, decisions);
    return {};
}

Result<void> decide(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString author, ownName(arguments, s("author")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    AgencyRequest request{arguments.values(s("text")), arguments.value(s("agency")), arguments.value(s("reason")),
                          author};
    if (request.agencyCode == s("none"))
        request.agencyCode.clear();
    HOITHI_TRY(const qint64 decided, wait(session->agencyDecisions().decide(request)));
    HOITHI_TRY(const qint64 submissions, wait(session->agencyDecisions().submissionsOf(request)));
    context.out << (decided > 0 ? Messages::tr("Decided. It holds for every submission with such a text, earlier ones "
                                               "too. Collective prizes that it affects are to be awarded again.")
                                : Messages::tr("That is decided already."))
                << '\n'
                << Messages::tr("Submissions with such a text so far: %1.").arg(submissions) << '\n';
    return {};
}

Result<void> undo(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString author, ownName(arguments, s("author")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(
        wait(session->agencyDecisions().undo(arguments.values(s("text")), arguments.value(s("reason")), author)));
    context.out << Messages::tr("Taken back: submissions with such a text count for no agency any more.") << '\n';
    return {};
}

} // namespace

std::vector<Command> agencyCommands()
{
    return {
        {s("agencies list"),
         s("STORE [--at DAY] [--format csv|json]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the agencies of the contest, as they are on a day"),
         {.positional = {s("STORE")}, .values = {s("at"), s("format")}},
         listAgencies},
        {s("agencies unresolved"),
         s("STORE [--round N] [--format csv|json]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the texts that name no known agency, and which ones they may mean"),
         {.positional = {s("STORE")}, .values = {s("round"), s("format")}},
         listUnresolved},
        {s("agencies decide"),
         s("STORE --text T... --agency CODE|none --author NAME [--reason TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "says which agency such texts mean, in earlier and later files"),
         {.positional = {s("STORE")},
          .values = {s("text"), s("agency"), s("author"), s("reason")},
          .repeatable = {s("text")},
          .required = {s("text"), s("agency")}},
         decide},
        {s("agencies undo"),
         s("STORE --text T... --author NAME [--reason TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "takes back what was decided about such texts"),
         {.positional = {s("STORE")},
          .values = {s("text"), s("author"), s("reason")},
          .repeatable = {s("text")},
          .required = {s("text")}},
         undo},
        {s("agencies decisions"),
         s("STORE [--format csv|json]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints what was decided about texts, the newest first"),
         {.positional = {s("STORE")}, .values = {s("format")}},
         listDecisions},
    };
}

} // namespace hoithi::commandline
