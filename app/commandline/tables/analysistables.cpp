// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/analysistables.h"

#include "base/csvtext.h"
#include "commandline/command.h"
#include "commandline/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace hoithi::commandline {

namespace {

using Figure = std::optional<double>;

std::array<std::pair<const char *, Figure>, 8> figuresOf(const ItemStatistics &item)
{
    return {{{"facility", item.facility},
             {"sd", item.standardDeviation},
             {"random_guess", item.randomGuessScore},
             {"intended_weight", item.intendedWeight},
             {"effective_weight", item.effectiveWeight},
             {"discrimination_index", item.discriminationIndex},
             {"discriminative_efficiency", item.discriminativeEfficiency},
             {"total_correlation", item.totalCorrelation}}};
}

std::array<std::pair<const char *, Figure>, 8> figuresOf(const PaperStatistics &paper)
{
    return {{{"mean", paper.mean},
             {"median", paper.median},
             {"sd", paper.standardDeviation},
             {"skewness", paper.skewness},
             {"kurtosis", paper.kurtosis},
             {"internal_consistency", paper.internalConsistency},
             {"error_ratio", paper.errorRatio},
             {"standard_error", paper.standardError}}};
}

/// "A:512 B:12 C:3 D:1 -:4": by the letters of the first variant, "-" for blank.
QString countsText(const AnalysedQuestion &question, const OptionCounts &counts)
{
    QStringList texts;
    for (const std::size_t option : question.printedOptions())
        texts.append(QStringLiteral("%1:%2").arg(question.letterOf(option)).arg(counts.chosen[option]));
    texts.append(QStringLiteral("-:%1").arg(counts.blank));
    return texts.join(u' ');
}

QStringList flagsOf(const AnalysedQuestion &question)
{
    QStringList flags;
    const KeySuspicion &suspicion = question.figures.suspicion;
    if (suspicion.negativeDiscrimination)
        flags.append(s("negative_discrimination"));
    for (const std::size_t option : question.printedOptions()) {
        if ((suspicion.preferredWrong >> option & 1U) != 0)
            flags.append(s("preferred_wrong:") + question.letterOf(option));
    }
    if (question.keysDiffer)
        flags.append(s("keys_differ"));
    return flags;
}

QString keyOf(const AnalysedQuestion &question)
{
    return question.places.empty() ? QString() : question.places.front().keyText();
}

const OptionCounts &groupOf(const ItemStatistics &item, ScoreGroup group)
{
    return item.groups[static_cast<std::size_t>(group)];
}

void writeRow(QTextStream &out, const QString &paperCode, const AnalysedQuestion &question)
{
    out << csvField(paperCode) << ',' << question.number << ',' << question.figures.people << ',' << keyOf(question);
    for (const auto &[name, figure] : figuresOf(question.figures))
        out << ',' << (figure ? QString::number(*figure, 'f', 6) : QString());
    out << ',' << countsText(question, question.figures.options) << ','
        << countsText(question, groupOf(question.figures, ScoreGroup::Top)) << ','
        << countsText(question, groupOf(question.figures, ScoreGroup::Bottom)) << ',' << flagsOf(question).join(u' ')
        << ',' << csvField(question.wording ? question.wording->text : QString()) << '\n';
}

template<typename Figures>
void insertFigures(QJsonObject &object, const Figures &figures)
{
    for (const auto &[name, figure] : figuresOf(figures))
        object.insert(QLatin1String(name), figure ? QJsonValue(*figure) : QJsonValue());
}

QJsonArray optionsOf(const AnalysedQuestion &question)
{
    QJsonArray options;
    for (const std::size_t option : question.printedOptions()) {
        QJsonObject object{{s("letter"), question.letterOf(option)},
                           {s("right"), question.isRight(option)},
                           {s("chosen"), question.figures.options.chosen[option]},
                           {s("top"), groupOf(question.figures, ScoreGroup::Top).chosen[option]},
                           {s("bottom"), groupOf(question.figures, ScoreGroup::Bottom).chosen[option]}};
        if (question.wording)
            object.insert(s("text"), question.wording->options[option].text);
        options.append(object);
    }
    return options;
}

QJsonObject toObject(const AnalysedQuestion &question)
{
    QJsonArray places;
    for (const PrintedPlace &place : question.places) {
        places.append(
            QJsonObject{{s("paper_code"), place.paperCode}, {s("number"), place.number}, {s("key"), place.keyText()}});
    }
    QJsonObject object{{s("number"), question.number},
                       {s("people"), question.figures.people},
                       {s("key"), keyOf(question)},
                       {s("options"), optionsOf(question)},
                       {s("blank"), question.figures.options.blank},
                       {s("flags"), QJsonArray::fromStringList(flagsOf(question))},
                       {s("places"), places}};
    if (question.wording)
        object.insert(s("text"), question.wording->text);
    insertFigures(object, question.figures);
    return object;
}

QString attemptName(CountedAttempt attempt)
{
    switch (attempt) {
    case CountedAttempt::First:
        return s("first");
    case CountedAttempt::Last:
        return s("last");
    case CountedAttempt::Best:
        break;
    }
    return s("best");
}

} // namespace

void writeAnalysisCsv(QTextStream &out, const RoundAnalysis &analysis)
{
    out << "paper_code,number,people,key,facility,sd,random_guess,intended_weight,effective_weight,"
           "discrimination_index,discriminative_efficiency,total_correlation,chosen,chosen_top,chosen_bottom,flags,"
           "text\n";
    for (const AnalysedPaper &paper : analysis.papers) {
        for (const AnalysedQuestion &question : paper.questions)
            writeRow(out, paper.paperCode, question);
    }
}

QByteArray analysisJson(const RoundAnalysis &analysis)
{
    QJsonArray papers;
    for (const AnalysedPaper &paper : analysis.papers) {
        QJsonArray questions;
        for (const AnalysedQuestion &question : paper.questions)
            questions.append(toObject(question));
        QJsonObject object{
            {s("paper_code"), paper.paperCode}, {s("people"), paper.figures.people}, {s("questions"), questions}};
        insertFigures(object, paper.figures);
        papers.append(object);
    }
    const QJsonObject whole{{s("round"), analysis.round},
                            {s("people"), analysis.people},
                            {s("counted_attempt"), attemptName(analysis.countedAttempt)},
                            {s("joined"), analysis.joined},
                            {s("computed_at"), toIsoLocal(analysis.computedAtUtc)},
                            {s("papers"), papers}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace hoithi::commandline
