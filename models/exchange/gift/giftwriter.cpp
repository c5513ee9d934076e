// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gift/giftwriter.h"

#include "exchange/gift/giftcomments.h"
#include "exchange/gift/gifttext.h"
#include "exchange/moodlexml/moodlexmlnames.h"

#include <algorithm>

namespace hoithi {

namespace {

/// "%33.33333%", as Moodle has it.
QString weightOf(const AnswerOption &option, std::ptrdiff_t right)
{
    return option.right ? QStringLiteral("%%1%").arg(QString::number(100.0 / static_cast<double>(right), 'g', 7))
                        : QStringLiteral("%-100%");
}

QString giftOfOptions(const Question &question)
{
    const auto right = std::ranges::count(question.options, true, &AnswerOption::right);
    QString lines;
    for (const AnswerOption &option : question.options) {
        const bool isWeighed = question.multiple && right > 0;
        lines += isWeighed || !option.right ? QStringLiteral("\t~") : QStringLiteral("\t=");
        if (isWeighed)
            lines += weightOf(option, right);
        lines += giftOfPlain(option.text) + QLatin1Char('\n');
    }
    return lines;
}

QString giftOfQuestion(const Question &question)
{
    QString item = giftCommentsOf(question);
    if (!question.title.isEmpty())
        item += QStringLiteral("::") + escapedGift(question.title) + QStringLiteral("::");
    item += giftOfPlain(question.text) + QStringLiteral("{\n") + giftOfOptions(question);
    if (!question.explanation.isEmpty())
        item += QStringLiteral("\t####") + giftOfPlain(question.explanation) + QLatin1Char('\n');
    return item + QStringLiteral("}\n\n");
}

void addLosses(const Question &question, int index, std::vector<QuestionIssue> &losses)
{
    for (const QuestionImage &image : question.images)
        losses.push_back({QuestionIssueKind::LostMedia, {}, index, image.name.left(issueDetailLimit)});
}

} // namespace

Result<WrittenQuestions> writeGift(const std::vector<Question> &questions,
                                   const std::map<QByteArray, QByteArray> &images)
{
    Q_UNUSED(images)
    WrittenQuestions written;
    QString topic;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        if (question.topic != topic && isCategoryTopic(question.topic)) {
            topic = question.topic;
            written.bytes += (QStringLiteral("$CATEGORY: ") + categoryOfTopic(topic) + QStringLiteral("\n\n")).toUtf8();
        }
        written.bytes += giftOfQuestion(question).toUtf8();
        addLosses(question, static_cast<int>(i), written.losses);
    }
    return written;
}

} // namespace hoithi
