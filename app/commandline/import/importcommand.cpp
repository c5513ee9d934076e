// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/username.h"
#include "commandline/import/importgroups.h"
#include "commandline/import/previewprinting.h"
#include "commandline/import/rejectsfile.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/tables/tables.h"

namespace hoithi::commandline {

namespace {

/// What an import would find now. Nothing is imported.
Result<void> previewDumps(ContestSession &session, const Arguments &arguments, const ImportRequest &request,
                          Context &context)
{
    HOITHI_TRY(const ImportPreview preview, wait(session.previewImport(request, {}, {})));
    return printPreview(session, arguments, request.roundNumber, preview, s("import --preview"), context);
}

/// Known before anything is read.
Result<void> checkOptions(const Arguments &arguments, const ImportRequest &request)
{
    if (arguments.has(s("rejects")) && arguments.has(s("preview")))
        return usageError(Messages::tr("--preview imports nothing: --rejects does not go with it"));
    HOITHI_CHECK(checkPreviewFormat(arguments));
    return checkRejectsPath(arguments, request.files + QStringList{request.profileFile});
}

Result<void> importDumps(const Arguments &arguments, Context &context)
{
    ImportRequest request;
    HOITHI_TRY(request.roundNumber, requiredNumber(arguments, s("round")));
    request.files = arguments.positionalFrom(1);
    request.profileFile = arguments.value(s("profile"));
    request.importer = userName();
    HOITHI_CHECK(checkOptions(arguments, request));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    if (arguments.has(s("preview")))
        return previewDumps(*session, arguments, request, context);
    HOITHI_TRY(const ImportReport report, wait(session->import(request, {}, {})));
    if (report.nothingNew)
        context.err << Messages::tr("This was imported before: nothing was changed.") << Qt::endl;
    context.out << countsJson(report.counts) << '\n';
    context.out.flush();
    return saveRejects(*session, arguments, request.roundNumber, report, s("import --rejects"), context);
}

} // namespace

Command importCommand()
{
    return {
        s("import"),
        s("STORE --round N FILE…|- [--profile P] [--rejects OUT.csv | --preview [--format csv|json]] [--purpose TEXT]"),
        QT_TRANSLATE_NOOP("CommandLine", "imports the submissions of a round and prints how many were taken"),
        {.positional = {s("STORE"), s("FILE")},
         .lastRepeats = true,
         .values = {s("round"), s("profile"), s("rejects"), s("format"), s("purpose")},
         .flags = {s("preview")},
         .required = {s("round")}},
        importDumps};
}

} // namespace hoithi::commandline
