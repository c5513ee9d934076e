// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inputfile.h"
#include "base/username.h"
#include "commandline/backend/backendgroups.h"
#include "commandline/backend/backendtoken.h"
#include "commandline/import/previewprinting.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/tables/tables.h"
#include "commandline/textfile.h"

namespace hoithi::commandline {

namespace {

Result<QByteArray> authorityFrom(const Arguments &arguments)
{
    if (!arguments.has(s("ca")))
        return QByteArray();
    constexpr qint64 mostBytes = 1 << 20;
    const QString path = arguments.value(s("ca"));
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Messages::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray certificates = readUpTo(file, mostBytes);
    if (certificates.isEmpty()) // which would mean: those of this computer
        return failure(ErrorCode::BadInput, Messages::tr("The file %1 is empty.").arg(path));
    return certificates;
}

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
    HOITHI_TRY(const BackendAddress address, BackendAddress::parse(arguments.value(s("from"))));
    request.backend.address = address.text();
    HOITHI_TRY(request.backend.authority, authorityFrom(arguments));
    request.backend.token = tokenSource(arguments, address, context);
    request.importer = userName();
    request.previewOnly = arguments.has(s("preview"));
    HOITHI_CHECK(checkPreviewFormat(arguments));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const FeedImportReport report,
               importFeed(*session, request, {.clock = context.clock, .records = context.feeds}, {}, {}));
    if (report.preview)
        return printPreview(*session, arguments, request.roundNumber, *report.preview, s("fetch --preview"), context);
    printReport(report, request.roundNumber, context);
    return {};
}

} // namespace

std::vector<Command> backendCommands()
{
    return {
        {s("fetch"),
         s("STORE --round N --from URL [--ca FILE] [--token-file F] [--preview [--format csv|json] [--purpose TEXT]]"),
         QT_TRANSLATE_NOOP("CommandLine", "fetches the submissions of a round from a backend and imports "
                                          "them; prints how many were taken"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("from"), s("ca"), s("token-file"), s("format"), s("purpose")},
          .flags = {s("preview")},
          .required = {s("round"), s("from")}},
         fetch},
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
