// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionfile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hoithi {

namespace {

constexpr std::array formatNames{
    std::pair{ExchangeFormat::Gift, "gift"},   std::pair{ExchangeFormat::MoodleXml, "moodle-xml"},
    std::pair{ExchangeFormat::Aiken, "aiken"}, std::pair{ExchangeFormat::Qti, "qti"},
    std::pair{ExchangeFormat::Xlsx, "xlsx"},   std::pair{ExchangeFormat::Docx, "docx"}};

/// The name of the first text that is too long; empty where none is.
QString tooLongPart(const Question &question)
{
    const std::array parts{std::pair{&question.title, "title"},
                           std::pair{&question.text, "text"},
                           std::pair{&question.explanation, "explanation"},
                           std::pair{&question.legalReference, "legalReference"},
                           std::pair{&question.topic, "topic"},
                           std::pair{&question.source, "source"}};
    for (const auto &[text, name] : parts) {
        if (text->size() > questionTextLimit)
            return QString::fromLatin1(name);
    }
    const auto isLong = [](const QString &text) {
        return text.size() > questionTextLimit;
    };
    if (std::ranges::any_of(question.options, isLong, &AnswerOption::text))
        return QStringLiteral("option");
    return std::ranges::any_of(question.tags, isLong) ? QStringLiteral("tag") : QString();
}

} // namespace

QString exchangeFormatName(ExchangeFormat format)
{
    return QString::fromLatin1(
        std::ranges::find(formatNames, format, [](const auto &entry) { return entry.first; })->second);
}

std::optional<ExchangeFormat> exchangeFormatFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(formatNames, [name](const auto &entry) { return name == QLatin1String(entry.second); });
    return found == formatNames.end() ? std::nullopt : std::optional(found->first);
}

bool isError(QuestionIssueKind kind)
{
    return kind < QuestionIssueKind::LostFormatting;
}

std::vector<QuestionIssue> structuralIssues(const Question &question, int index)
{
    std::vector<QuestionIssue> issues;
    const auto add = [&](QuestionIssueKind kind, const QString &detail = {}) {
        issues.push_back({kind, {}, index, detail});
    };
    const auto count = static_cast<int>(question.options.size());
    const auto right = std::ranges::count(question.options, true, &AnswerOption::right);
    if (question.text.isEmpty() && question.images.empty())
        add(QuestionIssueKind::NoText);
    if (count < minimumAnswerOptions)
        add(QuestionIssueKind::TooFewOptions, QString::number(count));
    if (count > maximumAnswerOptions)
        add(QuestionIssueKind::TooManyOptions, QString::number(count));
    if (right == 0)
        add(QuestionIssueKind::NoRightAnswer);
    if (right > 1 && !question.multiple)
        add(QuestionIssueKind::SeveralKeys, QString::number(right));
    if (const QString part = tooLongPart(question); !part.isEmpty())
        add(QuestionIssueKind::TooLong, part);
    return issues;
}

} // namespace hoithi
