// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/import/rejectsfile.h"

#include "base/outputfile.h"
#include "commandline/exports.h"
#include "commandline/import/importgroups.h"
#include "commandline/messages.h"
#include "commandline/tables/tables.h"
#include "commandline/textfile.h"

#include <QFileInfo>

namespace hoithi::commandline {

namespace {

Result<void> writeRejects(ContestSession &session, const Arguments &arguments, int round,
                          const std::vector<ImportIssue> &issues, const QString &command, Context &context)
{
    const auto write = [&issues](QTextStream &stream) {
        writeIssues(stream, issues);
    };
    ExportRequest request;
    request.kind = s("rejects");
    request.subject = exportSubject(round);
    request.purpose = purposeOf(arguments, command);
    request.format = s("csv");
    request.rows = std::ssize(issues);
    HOITHI_CHECK(recordText(session, std::move(request), write, context));
    return saveText(arguments.value(s("rejects")), write);
}

} // namespace

bool isSameFile(const QString &path, const QString &other)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

Result<void> checkRejectsPath(const Arguments &arguments, const QStringList &used)
{
    if (!arguments.has(s("rejects")))
        return {};
    const QString path = arguments.value(s("rejects"));
    const QFileInfo info(path);
    const QStringList given{arguments.positional(0), arguments.value(s("passphrase-file")),
                            arguments.value(s("token-file")), arguments.value(s("ca")),
                            qEnvironmentVariable("HOITHI_PASSWORD_FILE")};
    for (const QString &file : given + used) {
        if (isSameFile(path, file))
            return usageError(Messages::tr("--rejects would overwrite %1: name another file").arg(file));
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

Result<void> saveRejects(ContestSession &session, const Arguments &arguments, int round, const ImportReport &report,
                         const QString &command, Context &context)
{
    if (!arguments.has(s("rejects")))
        return {};
    context.out.flush();
    // Said only now: the import is committed, and must not look failed because a report could not be written.
    const Result<void> saved = writeRejects(session, arguments, round, report.issues, command, context);
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

} // namespace hoithi::commandline
