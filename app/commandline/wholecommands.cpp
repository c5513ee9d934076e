// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/tables/tables.h"
#include "commandline/textfile.h"

#include "services/awards/documentsaving.h"
#include "services/samplecontest/samplesession.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <numeric>

namespace hoithi::commandline {

namespace {

Result<void> writeRound(ContestSession &session, int round, const QDir &out, QTextStream &summary)
{
    const QString folder = out.filePath(QStringLiteral("round-%1").arg(round));
    HOITHI_TRY(const AwardOutcome awards, wait(session.award(round, {}, folder)));
    HOITHI_TRY(const StandingPtr standing, wait(session.standing(round)));
    std::vector<quint32> placed(static_cast<std::size_t>(standing->run.eligible));
    std::iota(placed.begin(), placed.end(), 0U);
    HOITHI_TRY(const std::vector<RankedSubmission> rows, wait(session.rankedRows(standing, placed)));
    HOITHI_CHECK(saveText(QDir(folder).filePath(QStringLiteral("ranking.csv")),
                          [&rows](QTextStream &stream) { writeStandingCsv(stream, rows); }));
    HOITHI_TRY(const std::vector<BatchSummary> batches, wait(session.batches(round)));
    for (const BatchSummary &batch : batches)
        summary << Messages::tr("Round %1, %2: %3")
                       .arg(round)
                       .arg(batch.fileName, QString::fromUtf8(countsJson(batch.counts)))
                << '\n';
    summary << Messages::tr("Round %1: %2 people, %3 eligible, target %4, %5 prizes, run %6")
                   .arg(round)
                   .arg(standing->run.participants)
                   .arg(standing->run.eligible)
                   .arg(standing->run.target)
                   .arg(awards.awards)
                   .arg(QString::fromLatin1(standing->run.runHash))
            << '\n';
    for (const RankedSubmission &row : rows) {
        if (row.prize.isEmpty())
            break;
        summary << "  " << row.prize << ": " << row.fullName << ", " << row.agencyName << '\n';
    }
    return {};
}

Result<void> writeParticipation(ContestSession &session, const QDir &out, const Context &context)
{
    HOITHI_TRY(const std::vector<ParticipationRow> rows, wait(session.participation(0)));
    HOITHI_CHECK(saveText(out.filePath(QStringLiteral("participation.csv")),
                          [&rows](QTextStream &stream) { writeParticipationCsv(stream, rows); }));
    for (const char *format : {"png", "svg"}) {
        HOITHI_CHECK(context.exportChart(rows, Messages::tr("People by agency"),
                                         out.filePath(QStringLiteral("participation.") + QLatin1String(format))));
    }
    return {};
}

Result<void> demo(const Arguments &arguments, Context &context)
{
    const QDir out(arguments.value(QStringLiteral("out")));
    if (QFile::exists(out.filePath(QStringLiteral("sample.hoithi")))) {
        return failure(
            ErrorCode::AlreadyExists,
            Messages::tr("%1 holds a sample contest already: name another folder, or empty this one.").arg(out.path()));
    }
    HOITHI_TRY(const auto session, wait(openSampleContest(out.path(), context.clock, {}, context.seen)));
    QString summary;
    QTextStream stream(&summary);
    HOITHI_TRY(const ContestOverview overview, wait(session->overview()));
    stream << overview.contest.title << '\n';
    for (const RoundState &round : overview.rounds)
        HOITHI_CHECK(writeRound(*session, round.round.number, out, stream));
    HOITHI_TRY(const AwardOutcome collective, wait(session->award(0, {}, out.filePath(QStringLiteral("collective")))));
    stream << Messages::tr("Collective prizes: %1").arg(collective.awards) << '\n';
    HOITHI_CHECK(writeParticipation(*session, out, context));
    HOITHI_TRY(const VerifyReport verified, wait(session->verify({})));
    stream << Messages::tr("%1 audit entries, %2 batches and %3 runs recomputed: %4 do not match.")
                  .arg(verified.auditEntries)
                  .arg(verified.batches)
                  .arg(verified.runs)
                  .arg(verified.findings.size())
           << '\n';
    HOITHI_CHECK(
        saveText(out.filePath(QStringLiteral("summary.txt")), [&summary](QTextStream &file) { file << summary; }));
    context.out << summary << Messages::tr("The results are in %1").arg(QDir::toNativeSeparators(out.absolutePath()))
                << '\n';
    return {};
}

Result<void> renderAsPdf(const AwardDocument &document, const QString &path)
{
    HOITHI_CHECK(wait(saveDocument(document.pages, document.title, path, {}, {})));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.readAll().startsWith("%PDF-"))
        return failure(ErrorCode::Internal, Messages::tr("A document did not come out as a PDF."));
    return {};
}

/// One document of each kind and every page of the window, on a contest that is thrown away.
Result<void> selfTest(const Arguments &, Context &context)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::Io, Messages::tr("No temporary folder can be made: %1").arg(folder.errorString()));
    HOITHI_TRY(const auto session, wait(openSampleContest(folder.path(), context.clock, {})));
    for (const int round : {1, 0}) {
        HOITHI_TRY(const std::vector<AwardDocument> documents, wait(session->previewAward(round, {})));
        for (const AwardDocument &document : documents)
            HOITHI_CHECK(renderAsPdf(document, folder.filePath(QStringLiteral("document.pdf"))));
    }
    HOITHI_CHECK(context.openPages(session));
    context.out << Messages::tr("Every page opened, every kind of document rendered.") << '\n';
    return {};
}

} // namespace

std::vector<Command> wholeCommands()
{
    const QString out = QStringLiteral("out");
    return {
        {QStringLiteral("demo"),
         QStringLiteral("--out DIR"),
         QT_TRANSLATE_NOOP("CommandLine", "runs a sample contest of five rounds from end to end"),
         {.values = {out}, .required = {out}},
         demo},
        {QStringLiteral("--self-test"),
         QString(),
         QT_TRANSLATE_NOOP("CommandLine",
                           "opens every page and makes every kind of document, on a contest that is thrown away"),
         {},
         selfTest},
    };
}

} // namespace hoithi::commandline
