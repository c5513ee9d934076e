// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/papertexts.h"

#include "domain/question/papercheck.h"
#include "itemmodels/format.h"
#include "itemmodels/questions/papertablemodels.h"
#include "itemmodels/questions/questionlabels.h"
#include "services/questiontexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PaperTexts)
};

constexpr qsizetype hashShown = 12;

/// "3, 7, 12", counted from 1.
QString numbersOf(const std::vector<int> &indexes)
{
    QStringList numbers;
    for (const int index : indexes)
        numbers << QString::number(index + 1);
    return numbers.join(QStringLiteral(", "));
}

QString ofVariant(const QString &code, const QString &text)
{
    return code.isEmpty() ? text : Texts::tr("Paper %1: %2").arg(code, text);
}

PaperBalance balanceOf(const Paper &paper, int variant)
{
    std::vector<Question> questions;
    for (const ShownQuestion &shown : shownQuestions(paper, variant)) {
        Question question = *shown.wording;
        question.options.clear();
        for (const ShownOption &option : shown.options)
            question.options.push_back(*option.option);
        questions.push_back(std::move(question));
    }
    return paperBalance(questions);
}

void addWordings(const OpenPaper &open, QStringList &warnings)
{
    const std::vector<QStringList> wordings = wordingWarnings(open);
    for (std::size_t i = 0; i < wordings.size(); ++i) {
        for (const QString &warning : wordings[i])
            warnings << Texts::tr("Question %1. %2").arg(QString::number(i + 1), warning);
    }
}

void addBalance(const Paper &paper, QStringList &warnings)
{
    for (int variant = 0; variant < static_cast<int>(paper.drawn.variants.size()); ++variant) {
        const QString &code = paper.drawn.variants[static_cast<std::size_t>(variant)].code;
        const PaperBalance balance = balanceOf(paper, variant);
        if (balance.unbalanced)
            warnings << ofVariant(code, Texts::tr("the right answers are badly spread over the letters."));
        for (const KeyRun &run : balance.runs)
            warnings << ofVariant(code, Texts::tr("questions %1 to %2 all have %3 as the right answer.")
                                            .arg(run.first + 1)
                                            .arg(run.first + run.length)
                                            .arg(optionLetter(run.option)));
    }
}

bool meets(const Question &question, const BlueprintRow &row)
{
    return (row.source.isEmpty() || row.source == question.source)
           && (row.topic.isEmpty() || row.topic == question.topic)
           && (row.difficulty == Difficulty::Unset || row.difficulty == question.difficulty)
           && (row.tag.isEmpty() || question.tags.contains(row.tag));
}

int questionsMeeting(const Paper &paper, const BlueprintRow &row)
{
    return static_cast<int>(
        std::ranges::count_if(paper.wordings, [&row](const Question &question) { return meets(question, row); }));
}

} // namespace

QString paperNoteText(PaperNote note)
{
    switch (note) {
    case PaperNote::NotApproved:
        return Texts::tr("not approved");
    case PaperNote::NewerVersion:
        return Texts::tr("newer wording in the bank");
    case PaperNote::LikeAnother:
        break;
    }
    return Texts::tr("nearly like one of another round");
}

std::vector<QStringList> wordingWarnings(const OpenPaper &open)
{
    std::vector<QStringList> warnings(open.paper->wordings.size());
    for (std::size_t i = 0; !open.state.frozen && i < warnings.size(); ++i) {
        for (const QuestionFinding &finding : questionWarnings(open.paper->wordings[i]))
            warnings[i] << checkText(finding);
    }
    return warnings;
}

QString keyPlaceText(const QString &variantCode, int number, const QString &letters)
{
    return variantCode.isEmpty() ? Texts::tr("Question %1: %2").arg(number).arg(letters)
                                 : Texts::tr("Paper %1, question %2: %3").arg(variantCode).arg(number).arg(letters);
}

PaperStage paperStageOf(const PaperState &state, bool proposed, bool roundOpen)
{
    if (state.frozen)
        return roundOpen ? PaperStage::Open : PaperStage::Frozen;
    if (state.keySet)
        return PaperStage::KeyWithoutPaper;
    if (state.version == 0)
        return PaperStage::Nothing;
    return proposed ? PaperStage::Proposed : PaperStage::Draft;
}

QString paperStageText(PaperStage stage)
{
    static constexpr std::array<const char *, 6> texts{QT_TRANSLATE_NOOP("PaperTexts", "Key set without a paper"),
                                                       QT_TRANSLATE_NOOP("PaperTexts", "Nothing drawn"),
                                                       QT_TRANSLATE_NOOP("PaperTexts", "Draft"),
                                                       QT_TRANSLATE_NOOP("PaperTexts", "Waits for a second person"),
                                                       QT_TRANSLATE_NOOP("PaperTexts", "Frozen"),
                                                       QT_TRANSLATE_NOOP("PaperTexts", "Frozen, round open")};
    return Texts::tr(texts.at(static_cast<std::size_t>(stage)));
}

QString paperFactsText(const PaperState &state)
{
    if (state.frozen)
        return Texts::tr("frozen by %1, %2; hash %3…")
            .arg(state.frozenBy.isEmpty() ? unknownText() : state.frozenBy.join(QStringLiteral(", ")),
                 formatInstant(state.frozenAtUtc), QString::fromLatin1(state.hash.left(hashShown)));
    if (state.version > 0)
        return Texts::tr("version %1 by %2, %3")
            .arg(QString::number(state.version), state.madeBy, formatInstant(state.madeAtUtc));
    return {};
}

QStringList paperWarnings(const OpenPaper &open)
{
    QStringList warnings;
    if (!open.unsettled.empty())
        warnings << Texts::tr("Not approved: %1.").arg(numbersOf(open.unsettled));
    if (!open.changed.empty())
        warnings << Texts::tr("The bank has newer wordings of: %1.").arg(numbersOf(open.changed));
    if (!open.likeUsed.empty())
        warnings << Texts::tr("Nearly like a question of another round: %1.").arg(numbersOf(open.likeUsed));
    for (std::size_t i = 0; i < open.paper->blueprint.rows.size(); ++i) {
        const BlueprintRow &row = open.paper->blueprint.rows[i];
        if (const int found = questionsMeeting(*open.paper, row); found != row.count)
            warnings << Texts::tr("Row %1 of the blueprint asks for %2 questions; by the wordings of now it is %3.")
                            .arg(i + 1)
                            .arg(row.count)
                            .arg(found);
    }
    addWordings(open, warnings);
    addBalance(*open.paper, warnings);
    return warnings;
}

QStringList keyCounts(const Paper &paper)
{
    QStringList lines;
    for (int variant = 0; variant < static_cast<int>(paper.drawn.variants.size()); ++variant) {
        const PaperBalance balance = balanceOf(paper, variant);
        int last = -1;
        for (const Question &question : paper.wordings)
            last = std::max(last, static_cast<int>(question.options.size()) - 1);
        QStringList counts;
        for (int letter = 0; letter <= std::min(last, maximumAnswerOptions - 1); ++letter)
            counts << QStringLiteral("%1 %2")
                          .arg(optionLetter(letter))
                          .arg(balance.keys.at(static_cast<std::size_t>(letter)));
        lines << ofVariant(paper.drawn.variants[static_cast<std::size_t>(variant)].code,
                           counts.join(QStringLiteral(" · ")));
    }
    return lines;
}

QString blueprintRowText(const BlueprintRow &row, const QuestionBank *bank)
{
    QStringList parts;
    if (!row.source.isEmpty())
        parts << sourceNameOf(bank, row.source);
    if (!row.topic.isEmpty())
        parts << row.topic;
    if (row.difficulty != Difficulty::Unset)
        parts << difficultyText(row.difficulty);
    if (!row.tag.isEmpty())
        parts << Texts::tr("tag %1").arg(row.tag);
    return parts.join(QStringLiteral(", "));
}

QStringList blueprintCounts(const Paper &paper, const QuestionBank *bank)
{
    QStringList lines;
    for (const BlueprintRow &row : paper.blueprint.rows)
        lines << Texts::tr("%1: %2 of %3")
                     .arg(blueprintRowText(row, bank))
                     .arg(questionsMeeting(paper, row))
                     .arg(row.count);
    return lines;
}

PaperCounts countsOf(const Paper &paper, const QuestionBank *bank)
{
    const PaperBalance balance = paperBalance(paper.wordings);
    QStringList sources;
    for (const auto &[code, count] : balance.sources)
        sources << QStringLiteral("%1 %2").arg(sourceNameOf(bank, code)).arg(count);
    QStringList topics;
    for (const auto &[topic, count] : balance.topics)
        topics << QStringLiteral("%1 %2").arg(topic.isEmpty() ? unknownText() : topic).arg(count);
    QStringList difficulties;
    for (const auto &[difficulty, count] : balance.difficulties)
        difficulties << QStringLiteral("%1 %2").arg(difficultyText(difficulty)).arg(count);
    const QString between = QStringLiteral(" · ");
    return {sources.join(between), topics.join(between), difficulties.join(between)};
}

} // namespace hoithi
