// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was imported, file by file, and taking a file back.
#include "base/outputfile.h"
#include "base/sha256.h"
#include "commandline/exports.h"
#include "commandline/import/importgroups.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/tables/batchtables.h"
#include "commandline/textfile.h"
#include "services/import/batches/rejectsname.h"
#include "services/import/batches/sharedrows.h"

#include <QIODevice>

namespace hoithi::commandline {

namespace {

Result<qint64> batchNumber(const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 number = arguments.positional(1).toLongLong(&isNumber);
    if (isNumber && number >= 1 && number <= anyNumber)
        return number;
    return usageError(Messages::tr("BATCH is a number: batch list prints them"));
}

Result<void> listBatches(const Arguments &arguments, Context &context)
{
    int round = 0;
    if (arguments.has(s("round"))) {
        HOITHI_TRY(round, requiredNumber(arguments, s("round")));
    }
    const QString format = arguments.value(s("format"), s("csv"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<BatchSummary> batches, wait(session->batches(round)));
    if (format == s("json"))
        context.out << batchesJson(batches);
    else
        writeBatchesCsv(context.out, batches);
    return {};
}

/// The report, or with --format csv its rows that differ from what is stored.
Result<void> showBatch(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const qint64 batch, batchNumber(arguments));
    const QString format = arguments.value(s("format"), s("json"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const BatchReport report, wait(session->batchReport(batch)));
    if (format == s("json")) {
        context.out << batchJson(report);
        return {};
    }
    const auto write = [&report](QTextStream &out) {
        writeDifferencesCsv(out, report.conflicts);
    };
    const ExportRequest exported{s("differences"),
                                 exportSubject(report.summary.roundNumber),
                                 purposeOf(arguments, s("batch show")),
                                 s("csv"),
                                 differenceLines(report.conflicts),
                                 {},
                                 {}};
    HOITHI_CHECK(recordText(*session, exported, write, context));
    write(context.out);
    if (std::ssize(report.conflicts) < report.summary.counts.conflicts)
        context.err << Messages::tr("Only %1 of %2 differences are listed.")
                           .arg(report.conflicts.size())
                           .arg(report.summary.counts.conflicts)
                    << Qt::endl;
    return {};
}

Result<QByteArray> digestOf(const RejectedRows &rows)
{
    Sha256 digest;
    HOITHI_CHECK(rows.write([&digest](std::string_view piece) {
        digest.add(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
        return true;
    }));
    return digest.hex();
}

Result<void> saveRejectedRows(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const qint64 batch, batchNumber(arguments));
    const QString path = arguments.positional(3);
    if (isSameFile(path, arguments.positional(2)))
        return usageError(Messages::tr("OUT would overwrite %1: name another file").arg(path));
    if (const QString reason = OutputFile::refusal(path); !reason.isEmpty()) {
        return failure(ErrorCode::Io,
                       Messages::tr("The rejects cannot be written to %1 (%2). Name another file.").arg(path, reason));
    }
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const RejectedRowsPtr rows,
               wait(session->rejectedRows({batch, arguments.positional(2), arguments.value(s("profile"))}, {})));
    HOITHI_CHECK(checkRejectsName(*rows, path));
    HOITHI_TRY(const QByteArray sha256, digestOf(*rows));
    HOITHI_CHECK(recordDigest(*session,
                              {s("rejects"),
                               exportSubject(rows->roundNumber()),
                               purposeOf(arguments, s("batch rejects")),
                               rows->suffix(),
                               rows->count(),
                               sha256,
                               {}},
                              context));
    HOITHI_CHECK(saveBytes(path, [&rows](QIODevice &device) {
        return rows->write([&device](std::string_view piece) {
            return device.write(piece.data(), static_cast<qint64>(piece.size())) == static_cast<qint64>(piece.size());
        });
    }));
    context.out << Messages::tr("%1 rejected rows are in %2.", nullptr, static_cast<int>(rows->count()))
                       .arg(rows->count())
                       .arg(path)
                << '\n';
    return {};
}

Result<void> withdraw(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const qint64 batch, batchNumber(arguments));
    HOITHI_TRY(const QString person, ownName(arguments, s("by")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->withdrawBatch(batch, arguments.value(s("reason")), person)));
    context.out << Messages::tr("Batch %1 is withdrawn: nothing of it counts any more, and its file can be imported "
                                "again. Results that it affects are to be ranked and signed again.")
                       .arg(batch)
                << '\n';
    HOITHI_TRY(const std::vector<BatchSummary> batches, wait(session->batches(0)));
    if (const QString shared = rowsInLaterFiles(batches, batch); !shared.isEmpty())
        context.out << plainText(shared) << '\n';
    return {};
}

} // namespace

std::vector<Command> batchCommands()
{
    return {
        {s("batch list"),
         s("STORE [--round N] [--format csv|json]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the imported files with their counts, withdrawn ones too"),
         {.positional = {s("STORE")}, .values = {s("round"), s("format")}},
         listBatches},
        {s("batch show"),
         s("STORE BATCH [--format csv|json] [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "prints what became of an imported file; as csv its rows that differ from what is stored"),
         {.positional = {s("STORE"), s("BATCH")}, .values = {s("format"), s("purpose")}},
         showBatch},
        {s("batch rejects"),
         s("STORE BATCH FILE OUT [--profile P] [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "takes the rejected rows out of the file that was imported, as they stand in it, "
                           "to be mended and imported"),
         {.positional = {s("STORE"), s("BATCH"), s("FILE"), s("OUT")}, .values = {s("profile"), s("purpose")}},
         saveRejectedRows},
        {s("batch withdraw"),
         s("STORE BATCH --by NAME --reason TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "takes an imported file back, while no signed result rests on it"),
         {.positional = {s("STORE"), s("BATCH")}, .values = {s("by"), s("reason")}, .required = {s("reason")}},
         withdraw},
    };
}

} // namespace hoithi::commandline
