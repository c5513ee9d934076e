// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questiontexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(QuestionTexts)
};

using enum QuestionFindingKind;

constexpr std::array checks{
    std::pair{NoRightAnswer, QT_TRANSLATE_NOOP("QuestionTexts", "No option is marked as right. Mark the right one.")},
    std::pair{EmptyOption,
              QT_TRANSLATE_NOOP("QuestionTexts", "It has neither text nor image. Fill it in or remove it.")},
    std::pair{EqualOptions, QT_TRANSLATE_NOOP("QuestionTexts", "It says the same as option %1. Change one of them.")},
    std::pair{SimilarOptions,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "It differs from option %1 in diacritics only. Check the spelling of both.")},
    std::pair{RightAnswerLongest,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "The right answer is much longer than the others, which gives it away. "
                                "Shorten it, or make the others as long.")},
    std::pair{AllOfAboveShuffled,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "It speaks of the other options, but options are shuffled. Keep the option order.")},
    std::pair{AllOfAboveNotLast,
              QT_TRANSLATE_NOOP("QuestionTexts", "It speaks of the other options as a whole. Move it to the end.")},
    std::pair{LettersShuffled,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "“%1” names options by letter, but options are shuffled. Keep the option "
                                "order, or say what they say.")},
    std::pair{BrokenSyllable,
              QT_TRANSLATE_NOOP("QuestionTexts", "There is a blank within a word, presumably “%1”. Remove the blank.")},
    std::pair{
        NotComposed,
        QT_TRANSLATE_NOOP("QuestionTexts", "The marks of “%1” are apart from its letters. Saving puts them together.")},
    std::pair{MixedTonePlacement,
              QT_TRANSLATE_NOOP("QuestionTexts", "Tone marks are placed in two ways: %1. Choose one.")},
    std::pair{InvisibleCharacter,
              QT_TRANSLATE_NOOP("QuestionTexts", "There is an invisible character (%1). Delete it.")},
    std::pair{
        LookAlikeLetter,
        QT_TRANSLATE_NOOP("QuestionTexts", "“%1” has a letter that only looks like a Latin one. Type the word again.")},
    std::pair{DoubleSpace, QT_TRANSLATE_NOOP("QuestionTexts", "There are too many blanks. Saving removes them.")},
    std::pair{NoQuestionMark,
              QT_TRANSLATE_NOOP("QuestionTexts", "It ends with neither question mark nor colon. Add one.")},
    std::pair{NoExplanation, QT_TRANSLATE_NOOP("QuestionTexts", "There is none yet. Say why the answer is right.")},
    std::pair{NoSource, QT_TRANSLATE_NOOP("QuestionTexts", "No source is given yet. Choose the source document.")},
};

QString sentence(QuestionFindingKind kind)
{
    const auto found = std::ranges::find(checks, kind, [](const auto &entry) { return entry.first; });
    return found == checks.end() ? QString() : QCoreApplication::translate("QuestionTexts", found->second);
}

/// Empty for what is about the question as a whole.
QString fieldText(const QuestionFinding &finding)
{
    switch (finding.field) {
    case QuestionField::Title:
        return Messages::tr("Title");
    case QuestionField::Text:
        return Messages::tr("Question");
    case QuestionField::Option:
        return Messages::tr("Option %1").arg(optionLetter(finding.index));
    case QuestionField::Explanation:
        return Messages::tr("Explanation");
    case QuestionField::LegalReference:
        return Messages::tr("Legal reference");
    case QuestionField::Topic:
        return Messages::tr("Topic");
    case QuestionField::Tag:
        return Messages::tr("Tag %1").arg(finding.index + 1);
    case QuestionField::Question:
        break;
    }
    return {};
}

} // namespace

QString checkText(const QuestionFinding &finding)
{
    QString text = sentence(finding.kind);
    if (text.contains(QLatin1String("%1")))
        text = text.arg(finding.detail);
    const QString field = fieldText(finding);
    return field.isEmpty() ? text : Messages::tr("%1: %2").arg(field, text);
}

} // namespace hoithi
