// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/aiken/aikenwriter.h"

#include "exchange/aiken/aikenreader.h"
#include "exchange/foreignfile.h"

#include <algorithm>

namespace hoithi {

namespace {

/// What Aiken holds of a question: a text and options, each on one line, of which one is right.
Question withinAiken(const Question &question)
{
    Question held;
    held.text = question.text;
    held.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    for (const AnswerOption &option : question.options) {
        held.options.push_back({option.text, option.right, {}});
        held.options.back().text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    normalize(held);
    return held;
}

QByteArray aikenOf(const Question &held)
{
    QString item = held.text + QLatin1Char('\n');
    QChar letter(u'A');
    QChar key;
    for (const AnswerOption &option : held.options) {
        item += letter + QStringLiteral(". ") + option.text + QLatin1Char('\n');
        key = option.right ? letter : key;
        letter = QChar(static_cast<char16_t>(letter.unicode() + 1));
    }
    return (item + QStringLiteral("ANSWER: ") + key + QStringLiteral("\n\n")).toUtf8();
}

/// Whether reading gives the question back: a text "ANSWER: A" does not, and a file that begins with "%PDF" is taken for another.
bool isReadBack(const QByteArray &item, const Question &held)
{
    if (!foreignFileAdvice(item).isEmpty())
        return false;
    const auto file = readAiken(item, {});
    return file && file->issues.empty() && file->questions.size() == 1 && file->questions.front().question == held;
}

class AikenLosses
{
public:
    AikenLosses(int index, std::vector<QuestionIssue> &losses) : m_index(index), m_losses(losses) {}

    void add(QuestionIssueKind kind, const QString &detail)
    {
        m_losses.push_back({kind, {}, m_index, detail.left(issueDetailLimit)});
    }

    void addOthers(const Question &question)
    {
        QStringList lost;
        const auto note = [&lost](bool isThere, const char *name) {
            if (isThere)
                lost.append(QString::fromLatin1(name));
        };
        note(!question.title.isEmpty(), "title");
        note(question.keepOrder, "keepOrder");
        note(!question.explanation.isEmpty(), "explanation");
        note(!question.legalReference.isEmpty(), "legalReference");
        note(!question.source.isEmpty(), "source");
        note(!question.topic.isEmpty(), "topic");
        note(question.difficulty != Difficulty::Unset, "difficulty");
        note(!question.tags.isEmpty(), "tags");
        if (!lost.isEmpty())
            add(QuestionIssueKind::LostOther, lost.join(QLatin1String(", ")));
    }

private:
    int m_index;
    std::vector<QuestionIssue> &m_losses;
};

bool hasLines(const Question &question)
{
    return question.text.contains(QLatin1Char('\n'))
           || std::ranges::any_of(question.options,
                                  [](const AnswerOption &option) { return option.text.contains(QLatin1Char('\n')); });
}

void writeOne(const Question &question, int index, WrittenQuestions &written)
{
    AikenLosses losses(index, written.losses);
    if (question.multiple) {
        losses.add(QuestionIssueKind::UnsupportedType, QStringLiteral("multiple"));
        return;
    }
    const Question held = withinAiken(question);
    const QByteArray item = aikenOf(held);
    if (!isReadBack(item, held)) {
        losses.add(QuestionIssueKind::UnsupportedType, QStringLiteral("aiken"));
        return;
    }
    if (hasLines(question))
        losses.add(QuestionIssueKind::LostFormatting, QStringLiteral("\\n"));
    for (const QuestionImage &image : question.images)
        losses.add(QuestionIssueKind::LostMedia, image.name);
    losses.addOthers(question);
    written.bytes += item;
}

} // namespace

Result<WrittenQuestions> writeAiken(const std::vector<Question> &questions,
                                    const std::map<QByteArray, QByteArray> &images)
{
    Q_UNUSED(images)
    WrittenQuestions written;
    for (std::size_t i = 0; i < questions.size(); ++i)
        writeOne(questions[i], static_cast<int>(i), written);
    return written;
}

} // namespace hoithi
