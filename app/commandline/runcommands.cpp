// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stored rankings of a round.
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/tables/runtables.h"
#include "services/ranking/runs/runservice.h"

namespace hoithi::commandline {

namespace {

Result<QString> formatFrom(const Arguments &arguments)
{
    const QString format = arguments.value(s("format"), s("csv"));
    if (!QStringList{s("csv"), s("json"), s("text")}.contains(format))
        return usageError(Messages::tr("--format is csv, json or text"));
    return format;
}

Result<void> listRuns(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const QString format, formatFrom(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<ListedRun> runs, wait(session->runs().list(round)));
    if (format == s("json"))
        context.out << runsJson(round, runs) << '\n';
    else if (format == s("text"))
        writeRunsText(context.out, runs);
    else
        writeRunsCsv(context.out, runs);
    context.out.flush();
    if (runs.empty())
        context.err << Messages::tr("Round %1 has not been ranked yet (rank).").arg(round) << Qt::endl;
    return {};
}

Result<void> compareRuns(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const QString format, formatFrom(arguments));
    const QStringList hashes = arguments.values(s("run"));
    if (hashes.size() != 2)
        return usageError(Messages::tr("give --run twice: the run to begin with, and the one to compare it with"));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const RunComparison comparison, wait(session->runs().compare(round, hashes[0], hashes[1])));
    const auto write = [&comparison, &format](QTextStream &stream) {
        if (format == s("json"))
            stream << comparisonJson(comparison) << '\n';
        else if (format == s("csv"))
            writeComparisonCsv(stream, comparison);
        else
            writeComparisonText(stream, comparison);
    };
    if (arguments.has(s("purpose"))) {
        ExportRequest request{s("runs"), exportSubject(round),          arguments.value(s("purpose")),
                              format,    std::ssize(comparison.people), {},
                              {}};
        HOITHI_CHECK(recordText(*session, std::move(request), write, context));
    }
    write(context.out);
    return {};
}

} // namespace

std::vector<Command> runCommands()
{
    return {
        {s("runs list"),
         s("STORE --round N [--format csv|json|text]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the stored rankings of a round, and which of them stands"),
         {.positional = {s("STORE")}, .values = {s("round"), s("format")}, .required = {s("round")}},
         listRuns},
        {s("runs compare"),
         s("STORE --round N --run HASH --run HASH [--format csv|json|text] [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "what two rankings of a round were computed from, and whose prizes and places differ"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("run"), s("format"), s("purpose")},
          .repeatable = {s("run")},
          .required = {s("round"), s("run")}},
         compareRuns},
    };
}

} // namespace hoithi::commandline
