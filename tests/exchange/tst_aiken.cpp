// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionreader.h"
#include "exchange/questionwriter.h"
#include "exchangefiles.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace hoithi;

namespace {

QuestionFile read(const QString &text)
{
    const auto file = readQuestions(text.toUtf8(), QStringLiteral("a.txt"), ExchangeFormat::Aiken);
    return file ? *file : QuestionFile();
}

QString shown(const QuestionFile &file)
{
    QStringList all;
    for (const ReadQuestion &one : file.questions) {
        QStringList parts{one.question.text};
        for (const AnswerOption &option : one.question.options)
            parts.append((option.right ? QStringLiteral("*") : QString()) + option.text);
        all.append(parts.join(QStringLiteral(" | ")).replace(QLatin1Char('\n'), QLatin1Char('/')));
    }
    return all.join(QLatin1Char('\n'));
}

Question simple(const QString &text)
{
    Question question;
    question.text = text;
    question.options = {{QStringLiteral("Hương"), false, {}}, {QStringLiteral("Mã"), true, {}}};
    return question;
}

} // namespace

/// Aiken files: "A. …", "ANSWER: A".
class TestAiken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesQuestions_data();
    void takesQuestions();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void givesBackWhatItWrote();
    void namesWhatItCannotHold();
    void leavesOutWhatWouldBeReadAsAnother_data();
    void leavesOutWhatWouldBeReadAsAnother();
    void readsManyQuestionsAtOnce();
};

void TestAiken::takesQuestions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("points", "Sông?\nA. Hương\nB. Mã\nANSWER: B\n", "Sông? | Hương | *Mã");
    row("brackets", "Sông?\nA) Hương\nB) Mã\nANSWER: A", "Sông? | *Hương | Mã");
    row("small letters and blanks", "  Sông?  \n A. Hương\nB.Mã\nanswer : b.  \t\n", "Sông? | Hương | *Mã");
    row("Windows line ends", "Sông?\r\nA. a\r\nB. b\r\nANSWER: B\r\n\r\nNúi?\r\nA. c\r\nB. d\r\nANSWER: A\r\n",
        "Sông? | a | *b\nNúi? | *c | d");
    row("no empty line between", "Sông?\nA. a\nB. b\nANSWER: B\nNúi?\nA. c\nB. d\nANSWER: A",
        "Sông? | a | *b\nNúi? | *c | d");
    row("empty lines within", "Sông?\n\nA. a\n\nB. b\n\nANSWER: B", "Sông? | a | *b");
    row("a text of two lines", "Sông\nnào?\nA. a\nvà c\nB. b\nANSWER: A", "Sông/nào? | *a/và c | b");
    row("a name with a letter and a point", "C. Mác sinh năm nào?\nA. 1818\nB. 1820\nANSWER: A",
        "C. Mác sinh năm nào? | *1818 | 1820");
}

void TestAiken::takesQuestions()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QuestionFile file = read(text);
    QCOMPARE(shown(file), expected);
    QCOMPARE(issueTexts(file), QStringList());
}

void TestAiken::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("issues");
    QTest::addColumn<int>("questions");
    const QString next = QStringLiteral("\n\nNúi?\nA. c\nB. d\nANSWER: A");
    const auto row = [&next](const char *name, const char *text, const char *issue, int questions) {
        QTest::newRow(name) << QString::fromUtf8(text) + next << QStringList(QString::fromUtf8(issue)) << questions;
    };
    row("no answer", "Sông?\nA. a\nB. b", "Malformed “ANSWER:” is missing 1:1 -1", 1);
    row("an answer that is not there", "Sông?\nA. a\nB. b\nANSWER: E", "UnknownRightAnswer E 4:1 0", 2);
    row("an answer without a letter", "Sông?\nA. a\nB. b\nANSWER:", "UnknownRightAnswer  4:1 0", 2);
    row("a word as the answer", "Sông?\nA. a\nB. b\nANSWER: Beta", "UnknownRightAnswer Beta 4:1 0", 2);
    row("several answers", "Sông?\nA. a\nB. b\nANSWER: A, B", "SeveralKeys A, B 4:1 0", 2);
    row("a letter left out", "Sông?\nA. a\nC. c\nANSWER: C", "Malformed “B.” is missing 3:1 -1", 1);
    row("a letter twice", "Sông?\nA. a\nB. b\nB. c\nANSWER: B", "Malformed “C.” is missing 4:1 -1", 1);
    row("options without a question", "A. a\nB. b\nANSWER: B", "Malformed “A.” is missing 1:1 -1", 1);
    row("only an answer", "ANSWER: B", "Malformed “ANSWER:” is missing 1:1 -1", 1);
    row("a heading", "Tuần một", "Malformed “ANSWER:” is missing 1:1 -1", 1);
    row("one option", "Sông?\nA. a\nANSWER: A", "TooFewOptions 1 1:1 0", 2);
    row("no answer before the next, without an empty line", "Sông?\nA. a\nB. b\nNúi nào?\nA. c\nB. d\nANSWER: A",
        "Malformed “C.” is missing 5:1 -1", 1);
}

void TestAiken::namesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QStringList, issues);
    QFETCH(int, questions);
    const QuestionFile file = read(text);
    QStringList found = issueTexts(file);
    found.removeAll(QStringLiteral("NoRightAnswer  1:1 0")); // beside what says why
    QCOMPARE(found, issues);
    QCOMPARE(static_cast<int>(file.questions.size()), questions);
    QVERIFY(shown(file).endsWith(QStringLiteral("Núi? | *c | d")));
}

void TestAiken::givesBackWhatItWrote()
{
    const std::vector questions{simple(QStringLiteral("Sông {nào} = ~ # ở Huế?")), simple(QStringLiteral("C. Mác?"))};
    const auto written = writeQuestions(questions, {}, ExchangeFormat::Aiken);
    QVERIFY(written);
    QVERIFY(written->losses.empty());
    const auto file = readQuestions(written->bytes, QStringLiteral("a.txt"));
    QVERIFY(file);
    QCOMPARE(file->questions.size(), questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i)
        QVERIFY(file->questions.at(i).question == questions.at(i));
}

void TestAiken::namesWhatItCannotHold()
{
    Question question = simple(QStringLiteral("Sông\nnào?"));
    question.explanation = QStringLiteral("Vì thế");
    question.tags = QStringList(QStringLiteral("t"));
    Question several = simple(QStringLiteral("Chọn"));
    several.multiple = true;
    const auto written = writeQuestions({question, several}, {}, ExchangeFormat::Aiken);
    QVERIFY(written);
    QCOMPARE(written->losses,
             (std::vector{QuestionIssue{QuestionIssueKind::LostFormatting, {}, 0, QStringLiteral("\\n")},
                          QuestionIssue{QuestionIssueKind::LostOther, {}, 0, QStringLiteral("explanation, tags")},
                          QuestionIssue{QuestionIssueKind::UnsupportedType, {}, 1, QStringLiteral("multiple")}}));
    QCOMPARE(written->bytes, QByteArray("Sông nào?\nA. Hương\nB. Mã\nANSWER: B\n\n"));
}

void TestAiken::leavesOutWhatWouldBeReadAsAnother_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"A. Einstein?", "ANSWER: A", "answer: b", "%PDF là gì?", ""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestAiken::leavesOutWhatWouldBeReadAsAnother()
{
    QFETCH(QString, text);
    const auto written = writeQuestions({simple(text)}, {}, ExchangeFormat::Aiken);
    QVERIFY(written);
    QCOMPARE(written->bytes, QByteArray());
    QCOMPARE(written->losses.size(), std::size_t{1});
    QCOMPARE(written->losses.front().kind, QuestionIssueKind::UnsupportedType);
}

void TestAiken::readsManyQuestionsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(QStringLiteral("Sông nào ở Huế?\nA. Hương\nB. Mã\nC. Hồng\nANSWER: A\n\n").repeated(20'000))
                 .questions.size(),
             std::size_t{20'000});
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    QCOMPARE(read(QStringLiteral("x\n").repeated(1'000'000)).questions.size(), std::size_t{0});
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
}

HOITHI_TEST(TestAiken)
#include "tst_aiken.moc"
