// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/username.h"
#include "commandline/backend/backendgroups.h"
#include "commandline/backend/backendtoken.h"
#include "commandline/exports.h"
#include "commandline/import/previewprinting.h"
#include "commandline/import/rejectsfile.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/tables/tables.h"
#include "services/backend/backendservice.h"
#include "services/backend/feedimport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

void printReport(const FeedImportReport &report, int round, Context &context)
{
    if (report.unchanged)
        context.err << Messages::tr("Nothing new: the backend has what was fetched last.") << Qt::endl;
    else if (report.rows == 0)
        context.err << Messages::tr("The backend has no submissions of round %1.").arg(round) << Qt::endl;
    else if (report.import.nothingNew)
        context.err << Messages::tr("This was imported before: nothing was changed.") << Qt::endl;
    context.out << countsJson(report.import.counts) << '\n';
}

Result<void> fetch(const Arguments &arguments, Context &context)
{
    FeedImportRequest request;
    HOITHI_TRY(request.roundNumber, requiredNumber(arguments, s("round")));
    HOITHI_TRY(request.backend, backendFrom(arguments, s("from"), context));
    request.importer = userName();
    request.previewOnly = arguments.has(s("preview"));
    if (arguments.has(s("rejects")) && request.previewOnly)
        return usageError(Messages::tr("--preview imports nothing: --rejects does not go with it"));
    HOITHI_CHECK(checkPreviewFormat(arguments));
    HOITHI_CHECK(checkRejectsPath(arguments, {}));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const FeedImportReport report,
               importFeed(*session, request, {.clock = context.clock, .records = context.feeds}, {}, {}));
    if (report.preview)
        return printPreview(*session, arguments, request.roundNumber, *report.preview, s("fetch --preview"), context);
    printReport(report, request.roundNumber, context);
    return saveRejects(*session, arguments, request.roundNumber, report.import, s("fetch --rejects"), context);
}

Result<void> publish(const Arguments &arguments, Context &context, PublishedKind kind, const QString &command)
{
    PublishRequest request;
    request.kind = kind;
    HOITHI_TRY(request.roundNumber, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const BackendConnection backend, backendFrom(arguments, s("to"), context));
    request.purpose = purposeOf(arguments, command);
    request.actor = userName();
    request.replace = arguments.has(s("replace"));
    HOITHI_TRY(const auto session,
               kind == PublishedKind::Paper ? openWithQuestions(arguments, context) : openUnlocked(arguments, context));
    HOITHI_TRY(const PublishOutcome outcome,
               wait(session->backend().publish(backend, request, {.clock = context.clock, .records = nullptr})));
    if (!outcome.changed)
        context.err << Messages::tr("The backend has exactly this already: nothing was sent.") << Qt::endl;
    const QJsonObject told{{s("round"), request.roundNumber},
                           {s("address"), outcome.address},
                           {s("sha256"), QString::fromLatin1(outcome.sha256)},
                           {s("changed"), outcome.changed}};
    context.out << QJsonDocument(told).toJson(QJsonDocument::Compact) << '\n';
    return {};
}

Command publishCommand(const QString &what, PublishedKind kind, const char *summary, const QStringList &secrets)
{
    const QString name = s("publish ") + what;
    return {name,
            s("STORE --round N --to URL [--ca FILE] [--token-file F] [--replace] [--purpose TEXT]"),
            summary,
            {.positional = {s("STORE")},
             .values = QStringList{s("round"), s("to"), s("ca"), s("token-file"), s("purpose")} + secrets,
             .flags = {s("replace")},
             .required = {s("round"), s("to")}},
            [kind, name](const Arguments &arguments, Context &context) {
                return publish(arguments, context, kind, name);
            }};
}

} // namespace

std::vector<Command> backendCommands()
{
    return {
        {s("fetch"),
         s("STORE --round N --from URL [--ca FILE] [--token-file F] [--rejects OUT.csv | --preview [--format "
           "csv|json]] "
           "[--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "fetches the submissions of a round from a backend and imports "
                                          "them; prints how many were taken"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("from"), s("ca"), s("token-file"), s("rejects"), s("format"), s("purpose")},
          .flags = {s("preview")},
          .required = {s("round"), s("from")}},
         fetch},
        publishCommand(s("paper"), PublishedKind::Paper,
                       QT_TRANSLATE_NOOP("CommandLine", "sends the questions of a frozen paper to a backend, in all "
                                                        "variants and without any key"),
                       {s("questions-passphrase-file")}),
        publishCommand(
            s("results"), PublishedKind::Results,
            QT_TRANSLATE_NOOP("CommandLine", "sends who has a prize to a backend, once the round's result is final"),
            {}),
        {s("backend token"),
         s("URL [--token-file F]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "keeps a backend's token in this computer's keyring; reads it from standard input"),
         {.positional = {s("URL")}, .values = {s("token-file")}},
         keepToken},
        {s("backend forget"),
         s("URL"),
         QT_TRANSLATE_NOOP("CommandLine", "takes a backend's token out of this computer's keyring"),
         {.positional = {s("URL")}},
         forgetToken},
    };
}

} // namespace hoithi::commandline
