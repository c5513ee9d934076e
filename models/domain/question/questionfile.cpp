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

using enum QuestionIssueKind;

constexpr std::array issueNames{std::pair{Malformed, "malformed"},
                                std::pair{UnsupportedType, "unsupported-type"},
                                std::pair{NoText, "no-text"},
                                std::pair{TooFewOptions, "too-few-options"},
                                std::pair{TooManyOptions, "too-many-options"},
                                std::pair{NoRightAnswer, "no-right-answer"},
                                std::pair{UnknownRightAnswer, "unknown-right-answer"},
                                std::pair{SeveralKeys, "several-keys"},
                                std::pair{TooLong, "too-long"},
                                std::pair{LostFormatting, "lost-formatting"},
                                std::pair{LostFeedback, "lost-feedback"},
                                std::pair{LostPartialCredit, "lost-partial-credit"},
                                std::pair{LostScore, "lost-score"},
                                std::pair{LostMedia, "lost-media"},
                                std::pair{LostFormula, "lost-formula"},
                                std::pair{LostOther, "lost-other"},
                                std::pair{Suspicious, "suspicious"}};

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

QString questionIssueName(QuestionIssueKind kind)
{
    return QString::fromLatin1(
        std::ranges::find(issueNames, kind, [](const auto &entry) { return entry.first; })->second);
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
