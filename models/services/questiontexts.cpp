// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questiontexts.h"

#include "services/issuewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
using Issue = QuestionIssueKind;

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

constexpr std::array issues{
    std::pair{Issue::Malformed,
              QT_TRANSLATE_NOOP("QuestionTexts", "The file is not as its format demands here. Mend the file.")},
    std::pair{
        Issue::UnsupportedType,
        QT_TRANSLATE_NOOP("QuestionTexts",
                          "Only questions with options to choose from can be taken. Reword it, or leave it out.")},
    std::pair{Issue::NoText, QT_TRANSLATE_NOOP("QuestionTexts", "The question has no text. Write it.")},
    std::pair{Issue::TooFewOptions,
              QT_TRANSLATE_NOOP("QuestionTexts", "The question has fewer than 2 options. Add some.")},
    std::pair{Issue::TooManyOptions,
              QT_TRANSLATE_NOOP("QuestionTexts", "The question has more than 8 options. Remove some.")},
    std::pair{Issue::NoRightAnswer,
              QT_TRANSLATE_NOOP("QuestionTexts", "No option is marked as right. Mark the right one.")},
    std::pair{Issue::UnknownRightAnswer,
              QT_TRANSLATE_NOOP("QuestionTexts", "The key names an option that is not there. Choose the right one.")},
    std::pair{Issue::SeveralKeys,
              QT_TRANSLATE_NOOP("QuestionTexts", "The file marks different answers as right. Choose the right one.")},
    std::pair{Issue::TooLong,
              QT_TRANSLATE_NOOP("QuestionTexts", "A text has more than 10,000 characters. Shorten it.")},
    std::pair{Issue::LostFormatting,
              QT_TRANSLATE_NOOP("QuestionTexts", "Formatting is not kept. Check how the question reads without it.")},
    std::pair{Issue::LostFeedback,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "Feedback on single options is not kept. Write what matters into the explanation.")},
    std::pair{Issue::LostPartialCredit,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "Partial marks are not kept: an option is right or wrong. Check the right answers.")},
    std::pair{Issue::LostScore,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "Marks, penalties and time limits are not kept: the contest's rules say these.")},
    std::pair{Issue::LostMedia,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "An image, sound or film is missing or of a kind that is not kept. Add an "
                                "image as PNG, JPEG, GIF or WebP.")},
    std::pair{Issue::LostFormula,
              QT_TRANSLATE_NOOP("QuestionTexts", "A formula is not kept. Write it as text, or add it as an image.")},
    std::pair{Issue::LostOther,
              QT_TRANSLATE_NOOP("QuestionTexts", "A part of it is not kept. Check whether it is needed.")},
    std::pair{Issue::Suspicious,
              QT_TRANSLATE_NOOP("QuestionTexts", "The program had to assume something. Check the question.")},
};

/// What differs where a file is written.
constexpr std::array writtenIssues{
    std::pair{Issue::UnsupportedType,
              QT_TRANSLATE_NOOP("QuestionTexts",
                                "This format cannot hold the question, so it was left out of the file. Choose another "
                                "format for it.")},
    std::pair{Issue::LostFormatting,
              QT_TRANSLATE_NOOP("QuestionTexts", "The file does not hold this formatting. Check how it reads there.")},
    std::pair{Issue::LostMedia,
              QT_TRANSLATE_NOOP("QuestionTexts", "The file does not hold this image. Moodle XML and QTI "
                                                 "files hold images.")},
    std::pair{
        Issue::LostOther,
        QT_TRANSLATE_NOOP("QuestionTexts", "The file does not hold this. Choose another format if it is needed.")},
};

template<typename Table, typename Kind>
QString sentence(const Table &table, Kind kind)
{
    const auto found = std::ranges::find(table, kind, [](const auto &entry) { return entry.first; });
    return found == table.end() ? QString() : QCoreApplication::translate("QuestionTexts", found->second);
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

/// What structuralIssues() names by key.
QString tooLongText(const QString &part)
{
    constexpr std::array parts{std::pair{"title", QT_TRANSLATE_NOOP("QuestionTexts", "Title")},
                               std::pair{"text", QT_TRANSLATE_NOOP("QuestionTexts", "Question")},
                               std::pair{"option", QT_TRANSLATE_NOOP("QuestionTexts", "Option")},
                               std::pair{"explanation", QT_TRANSLATE_NOOP("QuestionTexts", "Explanation")},
                               std::pair{"legalReference", QT_TRANSLATE_NOOP("QuestionTexts", "Legal reference")},
                               std::pair{"topic", QT_TRANSLATE_NOOP("QuestionTexts", "Topic")},
                               std::pair{"source", QT_TRANSLATE_NOOP("QuestionTexts", "Source")},
                               std::pair{"tag", QT_TRANSLATE_NOOP("QuestionTexts", "Tag")}};
    for (const auto &[key, name] : parts) {
        if (part == QLatin1String(key))
            return QCoreApplication::translate("QuestionTexts", name);
    }
    return part;
}

/// Of a key, the detail is what the file's author wrote, and "b" no element.
bool isAboutKey(Issue kind)
{
    return kind == Issue::UnknownRightAnswer || kind == Issue::SeveralKeys;
}

QString withDetail(const QString &text, const QuestionIssue &issue)
{
    const QString detail = issue.kind == Issue::TooLong ? tooLongText(issue.detail)
                           : isAboutKey(issue.kind)     ? issue.detail
                                                        : issueWords(issue.detail);
    return detail.isEmpty() ? text : Messages::tr("%1 (%2)").arg(text, detail);
}

/// A cell or a paragraph by its name; anything else as the reader gives it.
QString partText(const QString &part)
{
    static const QRegularExpression cell(QStringLiteral("^(?:(.+)!)?([A-Z]{1,3}[0-9]+)$"));
    static const QRegularExpression paragraph(QStringLiteral("^¶\\s*([0-9]+)$"));
    static const QRegularExpression tableCell(QStringLiteral("^¶\\s*([0-9]+) · ([A-Z]{1,3}[0-9]+)$"));
    if (const auto match = tableCell.match(part); match.hasMatch())
        return Messages::tr("Cell %1 of the table at paragraph %2").arg(match.captured(2), match.captured(1));
    if (const auto match = paragraph.match(part); match.hasMatch())
        return Messages::tr("Paragraph %1").arg(match.captured(1));
    const auto match = cell.match(part);
    if (!match.hasMatch())
        return part;
    if (match.captured(1).isEmpty())
        return Messages::tr("Cell %1").arg(match.captured(2));
    return Messages::tr("Cell %1 of %2").arg(match.captured(2), match.captured(1));
}

} // namespace

QString checkText(const QuestionFinding &finding)
{
    QString text = sentence(checks, finding.kind);
    if (text.contains(QLatin1String("%1")))
        text = text.arg(finding.detail);
    const QString field = fieldText(finding);
    return field.isEmpty() ? text : Messages::tr("%1: %2").arg(field, text);
}

QString issueText(const QuestionIssue &issue)
{
    return withDetail(sentence(issues, issue.kind), issue);
}

QString lossText(const QuestionIssue &loss)
{
    const QString text = sentence(writtenIssues, loss.kind);
    return text.isEmpty() ? issueText(loss) : withDetail(text, loss);
}

QString placeText(const FilePlace &place)
{
    QStringList parts;
    if (!place.part.isEmpty())
        parts << partText(place.part);
    if (place.line > 0 && place.column > 0)
        parts << Messages::tr("Line %1, column %2").arg(place.line).arg(place.column);
    else if (place.line > 0)
        parts << Messages::tr("Line %1").arg(place.line);
    return parts.join(QStringLiteral(", "));
}

} // namespace hoithi
