// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/tables/analysistables.h"
#include "services/bankservice.h"
#include "services/questiontexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoithi::commandline {

namespace {

Result<std::optional<ExchangeFormat>> givenFormat(const Arguments &arguments)
{
    if (!arguments.has(s("format")))
        return std::optional<ExchangeFormat>();
    const auto format = exchangeFormatFromName(arguments.value(s("format")));
    if (format)
        return format;
    return usageError(Messages::tr("--format is gift, moodle-xml, aiken, qti, xlsx or docx, not “%1”")
                          .arg(arguments.value(s("format")).left(40)));
}

QJsonObject toJson(const QuestionIssue &issue, const QString &text)
{
    QJsonObject object{
        {s("kind"), questionIssueName(issue.kind)}, {s("error"), isError(issue.kind)}, {s("text"), text}};
    if (issue.place.line > 0)
        object.insert(s("line"), issue.place.line);
    if (issue.place.column > 0)
        object.insert(s("column"), issue.place.column);
    if (!issue.place.part.isEmpty())
        object.insert(s("place"), issue.place.part);
    if (issue.question >= 0)
        object.insert(s("question"), issue.question + 1);
    return object;
}

QJsonArray toJson(const std::vector<QuestionIssue> &issues, QString (*textOf)(const QuestionIssue &) = issueText)
{
    QJsonArray array;
    for (const QuestionIssue &issue : issues)
        array.append(toJson(issue, textOf(issue)));
    return array;
}

void printIssues(const std::vector<QuestionIssue> &issues, QTextStream &stream)
{
    for (const QuestionIssue &issue : issues) {
        const QString place = placeText(issue.place);
        stream << (place.isEmpty() ? QString() : QString(place + QStringLiteral(": "))) << plainText(issueText(issue))
               << '\n';
    }
    stream.flush();
}

/// The questions of a file that nothing speaks against.
std::vector<Question> wholeQuestions(const QuestionFile &file)
{
    std::vector<bool> broken(file.questions.size());
    for (const QuestionIssue &issue : file.issues) {
        if (issue.question >= 0 && isError(issue.kind))
            broken[static_cast<std::size_t>(issue.question)] = true;
    }
    std::vector<Question> questions;
    for (std::size_t i = 0; i < file.questions.size(); ++i) {
        if (!broken[i])
            questions.push_back(file.questions[i].question);
    }
    return questions;
}

Result<void> importFile(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto format, givenFormat(arguments));
    HOITHI_TRY(const auto session, openWithQuestions(arguments, context));
    HOITHI_TRY(const QuestionFile file, wait(session->bank().readFile(arguments.positional(1), format, {})));
    const std::vector<Question> questions = wholeQuestions(file);
    QuestionImport outcome;
    if (!arguments.has(s("preview")) && !questions.empty()) {
        HOITHI_TRY(outcome, wait(session->bank().import(questions, file.images, {})));
    }
    printIssues(file.issues, context.err);
    const auto outside = std::ranges::count_if(
        file.issues, [](const QuestionIssue &issue) { return issue.question < 0 && isError(issue.kind); });
    const QJsonObject result{{s("format"), exchangeFormatName(file.format)},
                             {s("read"), static_cast<qint64>(file.questions.size()) + outside},
                             {s("imported"), static_cast<qint64>(outcome.added.size())},
                             {s("unchanged"), outcome.alreadyThere},
                             {s("left_out"), static_cast<qint64>(file.questions.size() - questions.size()) + outside},
                             {s("problems"), toJson(file.issues)}};
    context.out << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    if (!questions.empty() || (file.questions.empty() && file.issues.empty()))
        return {};
    return failure(ErrorCode::BadInput, Messages::tr("No question of the file can be taken as it is. Mend it where the "
                                                     "lines above say, and import it again."));
}

Result<void> exportFile(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto format, givenFormat(arguments));
    HOITHI_TRY(const auto session, openWithQuestions(arguments, context));
    QuestionExport request;
    request.format = *format;
    request.file = arguments.positional(1);
    request.purpose = purposeOf(arguments, s("questions export"));
    HOITHI_TRY(const QuestionExportOutcome outcome, wait(session->bank().exportFile(request)));
    for (const QuestionIssue &loss : outcome.losses)
        context.err << Messages::tr("question %1").arg(loss.question + 1) << ": " << plainText(lossText(loss)) << '\n';
    context.err.flush();
    const QJsonObject result{{s("format"), exchangeFormatName(request.format)},
                             {s("exported"), outcome.written},
                             {s("losses"), toJson(outcome.losses, lossText)}};
    context.out << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return {};
}

Result<void> analyse(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    const QString format = arguments.value(s("format"), s("csv"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    HOITHI_TRY(const auto session, openWithQuestions(arguments, context));
    HOITHI_TRY(const RoundAnalysis analysis, wait(session->itemAnalysis(round)));
    if (format == s("json"))
        context.out << analysisJson(analysis);
    else
        writeAnalysisCsv(context.out, analysis);
    return {};
}

} // namespace

std::vector<Command> bankCommands()
{
    const QStringList secrets{s("questions-passphrase-file")};
    return {
        {s("questions import"),
         s("STORE FILE [--format gift|moodle-xml|aiken|qti|xlsx|docx] [--preview]"),
         QT_TRANSLATE_NOOP("CommandLine", "adds the questions of a file (GIFT, Moodle XML, Aiken, QTI, Excel, Word) to "
                                          "the bank, as drafts"),
         {.positional = {s("STORE"), s("FILE")}, .values = secrets + QStringList{s("format")}, .flags = {s("preview")}},
         importFile},
        {s("questions export"),
         s("STORE FILE --format gift|moodle-xml|aiken|xlsx|qti [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "writes the questions of the bank that are in use into a file"),
         {.positional = {s("STORE"), s("FILE")},
          .values = secrets + QStringList{s("format"), s("purpose")},
          .required = {s("format")}},
         exportFile},
        {s("questions analyse"),
         s("STORE --round N [--format csv|json]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints how the questions of a round did: facility, discrimination, answers "
                                          "chosen, keys to look at again"),
         {.positional = {s("STORE")},
          .values = secrets + QStringList{s("round"), s("format")},
          .required = {s("round")}},
         analyse},
    };
}

} // namespace hoithi::commandline
