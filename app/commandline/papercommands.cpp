// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inputfile.h"
#include "base/username.h"
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/textfile.h"
#include "services/paperservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

Result<quint64> neededSeed(const Arguments &arguments)
{
    bool ok = false;
    const quint64 seed = arguments.value(s("seed")).toULongLong(&ok);
    if (ok)
        return seed;
    return usageError(Messages::tr("--seed is a whole number from 0 on"));
}

Result<Blueprint> blueprintFromFile(const QString &path)
{
    constexpr qint64 limit = qint64{1024} * 1024;
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Messages::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    return blueprintFromJson(readUpTo(file, limit));
}

/// From a file, or what the round suggests; with the numbers of the command line. Says where demands come from that nobody typed.
Result<Blueprint> wantedBlueprint(const Arguments &arguments, ContestSession &session, int round, QTextStream &notes)
{
    Blueprint blueprint;
    if (arguments.has(s("blueprint"))) {
        HOITHI_TRY(blueprint, blueprintFromFile(arguments.value(s("blueprint"))));
    } else {
        HOITHI_TRY(blueprint, wait(session.papers().suggestedBlueprint(round)));
        if (!blueprint.rows.empty() || blueprint.variantCount > 1)
            notes
                << Messages::tr(
                       "The blueprint of the last draw is taken again: rows %1, variants %2. Another one: --blueprint, "
                       "--variants.")
                       .arg(blueprint.rows.size())
                       .arg(blueprint.variantCount)
                << Qt::endl;
    }
    if (arguments.has(s("count"))) {
        HOITHI_TRY(blueprint.questionCount, requiredNumber(arguments, s("count")));
    }
    if (arguments.has(s("variants"))) {
        HOITHI_TRY(blueprint.variantCount, requiredNumber(arguments, s("variants")));
    }
    return blueprint;
}

QJsonArray codesOf(const Paper &paper)
{
    QJsonArray codes;
    for (const PaperVariant &variant : paper.drawn.variants)
        codes.append(variant.code);
    return codes;
}

void printPaper(const OpenPaper &open, QTextStream &stream)
{
    const Paper &paper = *open.paper;
    const QJsonObject result{{s("round"), paper.round},
                             {s("version"), open.state.version},
                             {s("seed"), QString::number(paper.seed)},
                             {s("questions"), static_cast<qint64>(paper.drawn.questions.size())},
                             {s("paper_codes"), codesOf(paper)},
                             {s("frozen"), open.state.frozen},
                             {s("hash"), QString::fromLatin1(paperHash(paper))}};
    stream << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
}

/// What the next person who looks at the draft has to know.
void printNotes(const OpenPaper &open, QTextStream &stream)
{
    if (!open.unsettled.empty()) {
        stream << Messages::tr("%1 of the %2 questions are not approved.")
                      .arg(open.unsettled.size())
                      .arg(open.paper->drawn.questions.size())
               << Qt::endl;
    }
    for (const int index : open.likeUsed)
        stream << Messages::tr("Question %1 is nearly like one of another round.").arg(index + 1) << Qt::endl;
}

Result<void> draw(const Arguments &arguments, Context &context)
{
    DrawRequest request;
    HOITHI_TRY(request.round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(request.seed, neededSeed(arguments));
    HOITHI_TRY(const auto session, openWithQuestions(arguments, context));
    HOITHI_TRY(request.blueprint, wantedBlueprint(arguments, *session, request.round, context.err));
    request.approvedOnly = arguments.has(s("approved-only"));
    HOITHI_TRY(const DrawOutcome outcome, wait(session->papers().draw(request)));
    for (const BlueprintProblem &problem : outcome.problems)
        context.err << plainText(blueprintProblemText(problem)) << Qt::endl;
    if (!outcome.problems.empty())
        return failure(ErrorCode::Refused, Messages::tr("No paper was drawn, for the reasons above."));
    HOITHI_TRY(const OpenPaper open, wait(session->papers().paper(request.round)));
    printPaper(open, context.out);
    printNotes(open, context.err);
    return {};
}

Result<void> freeze(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const auto session, openWithQuestions(arguments, context));
    HOITHI_TRY(const OpenPaper before, wait(session->papers().paper(round)));
    HOITHI_TRY(const Decided decided,
               wait(session->papers().freeze(round, before.state.version, arguments.values(s("approver")))));
    if (decided == Decided::Proposed) {
        context.out << awaitsSecondPerson() << '\n';
        return {};
    }
    HOITHI_TRY(const OpenPaper frozen, wait(session->papers().paper(round)));
    printPaper(frozen, context.out);
    printNotes(before, context.err);
    if (frozen.state.frozenBy.size() < 2)
        context.err << Messages::tr("Frozen without a second person: this contest has no members who could be told "
                                    "apart. Name two with --approver.")
                    << Qt::endl;
    return {};
}

Result<PaperFormat> formatOf(const QString &file)
{
    if (file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return PaperFormat::Json;
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return PaperFormat::Pdf;
    if (file.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive))
        return PaperFormat::Docx;
    return usageError(Messages::tr("the file's name ends in .json, .pdf or .docx"));
}

Result<void> exportFile(const Arguments &arguments, Context &context)
{
    PaperExport request;
    HOITHI_TRY(request.round, requiredNumber(arguments, s("round")));
    request.file = arguments.positional(1);
    HOITHI_TRY(request.format, formatOf(request.file));
    request.key = arguments.has(s("with-key")) ? PaperKey::With : PaperKey::Without;
    request.purpose = purposeOf(arguments, s("paper export"));
    request.actor = userName();
    HOITHI_TRY(const auto session, openWithQuestions(arguments, context));
    HOITHI_TRY(const OpenPaper open, wait(session->papers().paper(request.round)));
    HOITHI_CHECK(wait(session->papers().exportFile(request)));
    printPaper(open, context.out);
    if (!open.state.frozen)
        context.err << Messages::tr("This paper is not frozen: it may still change.") << Qt::endl;
    return {};
}

} // namespace

std::vector<Command> paperCommands()
{
    const QString secret = s("questions-passphrase-file");
    return {
        {s("paper draw"),
         s("STORE --round N --seed S [--count K] [--variants V] [--blueprint FILE.json] [--approved-only]"),
         QT_TRANSLATE_NOOP("CommandLine", "draws the round's paper from the bank; the same bank, blueprint and seed "
                                          "give the same paper"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("seed"), s("count"), s("variants"), s("blueprint"), secret},
          .flags = {s("approved-only")},
          .required = {s("round"), s("seed")}},
         draw},
        {s("paper freeze"),
         s("STORE --round N [--approver A --approver B]"),
         QT_TRANSLATE_NOOP("CommandLine", "fixes wording and key of the drawn paper for good; members propose it, and "
                                          "a second one carries it out"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("approver"), secret},
          .repeatable = {s("approver")},
          .required = {s("round")}},
         freeze},
        {s("paper export"),
         s("STORE --round N [--with-key] [--purpose TEXT] FILE.json|FILE.pdf|FILE.docx"),
         QT_TRANSLATE_NOOP("CommandLine", "writes the round's paper into a file, with or without its key"),
         {.positional = {s("STORE"), s("FILE")},
          .values = {s("round"), s("purpose"), secret},
          .flags = {s("with-key")},
          .required = {s("round")}},
         exportFile},
    };
}

} // namespace hoithi::commandline
