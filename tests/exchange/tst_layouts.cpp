// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docx/docxquestionreader.h"
#include "exchange/plaintext/plaintextreader.h"
#include "officefiles.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace hoithi;
using namespace hoithi::office;

namespace {

/// "Sông nào? | Hương | *Bồ", a line a question.
QString shown(const QuestionFile &file)
{
    QStringList all;
    for (const ReadQuestion &read : file.questions) {
        QStringList parts{read.question.text};
        for (const AnswerOption &option : read.question.options)
            parts.append((option.right ? QStringLiteral("*") : QString()) + option.text);
        all.append(parts.join(QStringLiteral(" | ")));
    }
    return all.join(QLatin1Char('\n'));
}

QString kindName(QuestionIssueKind kind)
{
    switch (kind) {
    case QuestionIssueKind::SeveralKeys:
        return QStringLiteral("several");
    case QuestionIssueKind::UnknownRightAnswer:
        return QStringLiteral("unknown");
    case QuestionIssueKind::NoRightAnswer:
        return QStringLiteral("none");
    case QuestionIssueKind::Suspicious:
        return QStringLiteral("suspicious");
    case QuestionIssueKind::TooFewOptions:
        return QStringLiteral("few");
    case QuestionIssueKind::LostOther:
        return QStringLiteral("lost");
    default:
        return QString::number(static_cast<int>(kind));
    }
}

/// "several 0, none 2": kinds with the index of their question, -1 for the file.
QString issues(const QuestionFile &file)
{
    QStringList all;
    for (const QuestionIssue &issue : file.issues)
        all.append(kindName(issue.kind) + QLatin1Char(' ') + QString::number(issue.question));
    return all.join(QStringLiteral(", "));
}

QuestionFile readWord(const QByteArray &bytes)
{
    const auto file = readDocxQuestions(bytes);
    return file ? *file : QuestionFile{};
}

QuestionFile readText(const QString &text)
{
    const auto file = readTextQuestions(text.toUtf8());
    return file ? *file : QuestionFile{};
}

/// The first options that are right, "-" for none.
QString firstKeys(const QuestionFile &file)
{
    QString keys;
    for (const ReadQuestion &read : file.questions) {
        const auto right = std::ranges::find_if(read.question.options, &AnswerOption::right);
        keys += right == read.question.options.end()
                    ? QLatin1Char('-')
                    : QLatin1Char(static_cast<char>('A' + (right - read.question.options.begin())));
    }
    return keys;
}

constexpr auto twoQuestions = "Câu 1. Sông nào?\nA. Hương\nB. Bồ\nCâu 2. Núi nào?\nA. Ngự\nB. Bình\n";

} // namespace

/// What documents leave open, or say twice, and layouts that look like others.
class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheLineThatIsInNoEncoding();
};

void TestLayouts::namesTheLineThatIsInNoEncoding()
{
    const auto file = readTextQuestions("A. m\nB. n\nS\xF4ng");
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(QStringLiteral("Line 3 ")), qPrintable(file.error().message));
}

HOITHI_TEST(TestLayouts)
#include "tst_layouts.moc"
