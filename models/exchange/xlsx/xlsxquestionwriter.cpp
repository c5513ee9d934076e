// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/xlsxquestionwriter.h"
#include "domain/question/question.h"

#include "containers/sheetwriter.h"
#include "exchange/exchangetexts.h"
#include "exchange/layout/keyreading.h"
#include "exchange/xlsx/sheetheader.h"
#include "exchange/xlsx/xlsxquestionreader.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t fewestColumns = 4;
constexpr std::size_t mostColumns = 26;
constexpr qsizetype cellLimit = 32'767; ///< characters that Excel takes

QString shownDifficulty(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy:
        return QStringLiteral("Dễ");
    case Difficulty::Medium:
        return QStringLiteral("Trung bình");
    case Difficulty::Hard:
        return QStringLiteral("Khó");
    case Difficulty::Unset:
        break;
    }
    return {};
}

QString keyOf(const Question &question)
{
    QStringList letters;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.options[i].right)
            letters.append(optionLetter(static_cast<int>(i)));
    }
    return letters.join(QStringLiteral(", "));
}

QString ticked(bool yes)
{
    return yes ? QStringLiteral("x") : QString();
}

std::vector<QString> rowOf(const Question &question, int number, std::size_t columns)
{
    std::vector<QString> row{QString::number(number), question.text};
    for (std::size_t i = 0; i < columns; ++i)
        row.push_back(i < question.options.size() ? question.options[i].text : QString());
    for (const QString &text :
         {keyOf(question), ticked(question.multiple), ticked(question.keepOrder), question.explanation,
          question.legalReference, question.source, question.topic, shownDifficulty(question.difficulty),
          question.tags.join(QLatin1Char('\n')), question.title})
        row.push_back(text);
    return row;
}

std::vector<SheetColumn> columnsFor(std::size_t options)
{
    std::vector<SheetColumn> columns;
    for (const QString &header : ownHeaders(static_cast<int>(options)))
        columns.push_back({header, header.startsWith(QLatin1String("Phương án")) ? 28 : 16});
    columns[0].width = 6;
    columns[1].width = 60;
    columns[options + 5].width = 40;
    return columns;
}

/// Whether the question fits at all; what is lost of it where it does.
bool noteLosses(const Question &question, int index, std::vector<QuestionIssue> &losses)
{
    const auto lose = [&](QuestionIssueKind kind, const QString &detail) {
        losses.push_back({kind, {}, index, detail.left(issueDetailLimit)});
    };
    const bool unfit = question.options.size() > mostColumns || question.tags.join(QLatin1Char('\n')).size() > cellLimit
                       || std::ranges::any_of(structuralIssues(question), [](const QuestionIssue &issue) {
                              return issue.kind == QuestionIssueKind::TooLong;
                          });
    if (unfit) {
        lose(QuestionIssueKind::UnsupportedType, Exchange::tr("more text or options than a row of a sheet takes"));
        return false;
    }
    for (const QuestionImage &image : question.images)
        lose(QuestionIssueKind::LostMedia, image.name);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.options[i].text.isEmpty())
            lose(QuestionIssueKind::LostOther,
                 Exchange::tr("option %1, which has no text").arg(optionLetter(static_cast<int>(i))));
    }
    return true;
}

} // namespace

Result<WrittenQuestions> writeXlsxQuestions(const std::vector<Question> &questions)
{
    std::size_t columns = fewestColumns;
    for (const Question &question : questions)
        columns = std::max(columns, std::min(question.options.size(), mostColumns));
    WrittenQuestions written;
    SheetWriter sheet(QStringLiteral("Câu hỏi"), columnsFor(columns));
    int number = 0;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (noteLosses(questions[i], static_cast<int>(i), written.losses))
            sheet.addRow(rowOf(questions[i], ++number, columns));
    }
    HOITHI_TRY(written.bytes, sheet.bytes());
    return written;
}

} // namespace hoithi
