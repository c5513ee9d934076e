// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/question.h"

#include "base/normalform.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hoithi {

namespace {

constexpr std::array difficultyNames{std::pair{Difficulty::Easy, "easy"}, std::pair{Difficulty::Medium, "medium"},
                                     std::pair{Difficulty::Hard, "hard"}};

/// One line in NFC without control characters, white space as single blanks and none at the ends. Composed last: a control
/// character may have stood between a letter and its mark.
QString cleanLine(QStringView line)
{
    QString cleaned;
    cleaned.reserve(line.size());
    for (const QChar letter : line) {
        if (letter.isSpace())
            cleaned.append(QLatin1Char(' '));
        else if (letter.category() != QChar::Other_Control && letter != QChar::ByteOrderMark)
            cleaned.append(letter);
    }
    return normalForm(cleaned.simplified());
}

/// Empty lines at the ends go, and of several within, one stays.
QString cleanText(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QStringList kept;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        const QString cleaned = cleanLine(line);
        if (!cleaned.isEmpty() || (!kept.isEmpty() && !kept.last().isEmpty()))
            kept.append(cleaned);
    }
    while (!kept.isEmpty() && kept.last().isEmpty())
        kept.removeLast();
    return kept.join(QLatin1Char('\n'));
}

} // namespace

QString difficultyName(Difficulty difficulty)
{
    const auto *const found =
        std::ranges::find(difficultyNames, difficulty, [](const auto &entry) { return entry.first; });
    return found == difficultyNames.end() ? QString() : QString::fromLatin1(found->second);
}

Difficulty difficultyFromName(QStringView name)
{
    const auto *const found = std::ranges::find_if(
        difficultyNames, [name](const auto &entry) { return name == QLatin1String(entry.second); });
    return found == difficultyNames.end() ? Difficulty::Unset : found->first;
}

QString optionLetter(int index)
{
    return index >= 0 && index < 26 ? QString(QChar(static_cast<char16_t>(u'A' + index))) : QString::number(index + 1);
}

void normalize(Question &question)
{
    for (QString *text : {&question.text, &question.explanation})
        *text = cleanText(*text);
    for (QString *line : {&question.title, &question.legalReference, &question.source, &question.topic})
        *line = cleanLine(*line);
    for (AnswerOption &option : question.options)
        option.text = cleanText(option.text);
    for (QString &tag : question.tags)
        tag = cleanLine(tag);
    question.tags.removeAll(QString());
    question.tags.removeDuplicates();
    for (QuestionImage &image : question.images)
        image.description = cleanLine(image.description);
}

bool isBlank(const Question &question)
{
    const auto isEmpty = [](const QString &text) {
        return text.trimmed().isEmpty();
    };
    return isEmpty(question.title) && isEmpty(question.text) && isEmpty(question.explanation)
           && isEmpty(question.legalReference) && question.images.empty()
           && std::ranges::all_of(question.options, isEmpty, &AnswerOption::text);
}

} // namespace hoithi
