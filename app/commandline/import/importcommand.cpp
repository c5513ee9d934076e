// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/outputfile.h"
#include "base/username.h"
#include "commandline/exports.h"
#include "commandline/import/importgroups.h"
#include "commandline/import/previewprinting.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/tables/batchtables.h"
#include "commandline/tables/tables.h"
#include "commandline/textfile.h"

#include <QFileInfo>

#include <algorithm>

namespace hoithi::commandline {

namespace {

/// Known before anything is imported: that the rejects have a place, and take nothing else's.
Result<void> checkRejectsPath(const Arguments &arguments, const ImportRequest &request)
{
    const QString path = arguments.value(s("rejects"));
    const QFileInfo info(path);
    const QStringList given{arguments.positional(0), request.profileFile, arguments.value(s("passphrase-file")),
                            qEnvironmentVariable("HOITHI_PASSWORD_FILE")};
    for (const QString &used : given + request.files) {
        if (isSameFile(path, used))
            return usageError(Messages::tr("--rejects would overwrite %1: name another file").arg(used));
    }
    if (const QString reason = OutputFile::refusal(path); !reason.isEmpty()) {
        return failure(ErrorCode::Io,
                       Messages::tr("The rejects cannot be written to %1 (%2). Name another file.").arg(path, reason));
    }
    if (path.isEmpty() || !QFileInfo(info.absolutePath()).isWritable()) {
        return failure(
            ErrorCode::Io,
            Messages::tr("The rejects cannot be written to %1. Name a file in a folder that is there.").arg(path));
    }
    return {};
}

Result<void> saveRejects(ContestSession &session, const Arguments &arguments, int round,
                         const std::vector<ImportIssue> &issues, Context &context)
{
    const auto write = [&issues](QTextStream &stream) {
        writeIssues(stream, issues);
    };
    ExportRequest request{s("rejects"),
                          exportSubject(round),
                          purposeOf(arguments, s("import --rejects")),
                          s("csv"),
                          std::ssize(issues),
                          {},
                          {}};
    HOITHI_CHECK(recordText(session, std::move(request), write, context));
    return saveText(arguments.value(s("rejects")), write);
}

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
    return arguments.has(s("rejects")) ? checkRejectsPath(arguments, request) : Result<void>();
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
    if (!arguments.has(s("rejects")))
        return {};
    // Said only now: the import is committed, and must not look failed because a report could not be written.
    const Result<void> saved = saveRejects(*session, arguments, request.roundNumber, report.issues, context);
    if (!saved) {
        return failure(
            saved.error().code,
            Messages::tr("The import is done, but its rejects were not saved. %1").arg(saved.error().message));
    }
    const auto listed = static_cast<qint64>(report.issues.size());
    if (listed < report.counts.rejected()) {
        context.err << Messages::tr("Only the first %1 of %2 rejected rows are in %3.")
                           .arg(listed)
                           .arg(report.counts.rejected())
                           .arg(arguments.value(s("rejects")))
                    << Qt::endl;
    }
    return {};
}

} // namespace

bool isSameFile(const QString &path, const QString &other)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

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
