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
    void takesMarksForWhatTheyAre_data();
    void takesMarksForWhatTheyAre();
    void readsWrittenKeys_data();
    void readsWrittenKeys();
    void namesTheLineThatIsInNoEncoding();
};

void TestLayouts::takesMarksForWhatTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &options, const char *keys, const char *told) {
        QString text;
        int number = 0;
        for (const QString &one : options)
            text += QStringLiteral("Câu %1. Q?\n").arg(++number) + one + QLatin1Char('\n');
        QTest::newRow(name) << text.trimmed() << QString::fromUtf8(keys) << QString::fromUtf8(told);
    };
    const QString marked = QStringLiteral("A. m\n==B. n==\nC. o\nĐáp án: B");
    const QString bold = QStringLiteral("A. m\n**B. n**\nC. o");
    const QString plain = QStringLiteral("A. m\nB. n\nC. o\nĐáp án: A");
    const QString keyless = QStringLiteral("A. m\nB. n\nC. o");
    row("two against a written key", {marked, marked, QStringLiteral("A. m\n==B. n==\n==C. o==\nĐáp án: A")}, "BB-",
        "several 2");
    row("two that agree", {marked, marked, QStringLiteral("A. m\n==B. n==\n==C. o==\nĐáp án: B, C")}, "BBB", "");
    row("the only one, beside written keys", {plain, plain, bold}, "AA-", "none 2");
    row("beside a written key that agrees", {bold + QStringLiteral("\nĐáp án: B"), bold}, "BB", "");
    row("beside a written key that does not agree", {bold + QStringLiteral("\nĐáp án: A"), bold, bold}, "---",
        "several 0, several 1, several 2");
    row("two beside written keys", {plain, plain, plain, bold, bold}, "AAABB", "");
    row("all questions", {bold, bold, bold}, "BBB", "");
    row("the only question", {bold}, "B", "");
    row("one of two questions", {bold, keyless}, "--", "several 0, none 1");
    row("a few that agree, one that does not",
        {plain, plain, plain, plain, plain, marked, marked, QStringLiteral("A. m\n==B. n==\nC. o\nĐáp án: C")},
        "AAAAABB-", "several 7");
}

void TestLayouts::takesMarksForWhatTheyAre()
{
    QFETCH(QString, text);
    const QuestionFile file = readWord(documentOf(text));
    QTEST(firstKeys(file), "keys");
    QTEST(issues(file), "told");
}

void TestLayouts::readsWrittenKeys_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *options, const char *key, const char *right, const char *told) {
        QTest::newRow(key) << QString::fromUtf8(options) << QString::fromUtf8(key) << QString::fromLatin1(right)
                           << QString::fromLatin1(told);
    };
    const char *const rivers = "A. Hương\nB. Bồ\nC. Mã";
    row(rivers, "A. Hương; C. Mã", "AC", "");
    row(rivers, "A. Hương; C. Bồ", "", "several 0");
    row(rivers, "A. Hương; C. vì thế", "AC", "suspicious 0");
    row(rivers, "A. Hương; xin xem; C. Mã", "", "unknown 0");
    row(rivers, "A. Hương; D. Lam", "", "unknown 0");
    row(rivers, "A. Hương; Mã", "", "several 0");
    row(rivers, "A. Hương, C. Mã", "", "unknown 0");
    row(rivers, "A. C", "", "unknown 0");
    row(rivers, "A; C", "AC", "");
    row(rivers, "A. vì ở Huế", "A", "suspicious 0");
    row(rivers, "A. theo điểm b) khoản 2", "A", "suspicious 0");
    row("A. Ngự; C. Bình\nB. Bồ\nC. Mã", "A. Ngự; C. Bình", "A", "");
    const char *const groups = "A. A\nB. B\nC. AB\nD. O";
    row(groups, "AB", "", "several 0");
    row(groups, "A, B", "AB", "");
    row(groups, "C", "C", "");
}

void TestLayouts::readsWrittenKeys()
{
    QFETCH(QString, options);
    QFETCH(QString, key);
    // Another question says that keys are letters here.
    const QuestionFile file =
        readText(QStringLiteral("Câu 1. P?\n%1\nĐáp án: %2\nCâu 2. Q?\nA. m\nB. n\nĐáp án: B").arg(options, key));
    QCOMPARE(file.questions.size(), std::size_t{2});
    QString right;
    char16_t letter = 'A';
    for (const AnswerOption &option : file.questions.front().question.options) {
        right += option.right ? QString(QChar(letter)) : QString();
        ++letter;
    }
    QTEST(right, "right");
    QTEST(issues(file), "told");
}

void TestLayouts::namesTheLineThatIsInNoEncoding()
{
    const auto file = readTextQuestions("A. m\nB. n\nS\xF4ng");
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(QStringLiteral("Line 3 ")), qPrintable(file.error().message));
}

HOITHI_TEST(TestLayouts)
#include "tst_layouts.moc"
