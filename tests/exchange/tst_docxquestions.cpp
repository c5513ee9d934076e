// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docx/docxquestionreader.h"
#include "exchange/plaintext/plaintextreader.h"
#include "exchange/questionreader.h"
#include "officefiles.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace hoithi;
using namespace hoithi::office;

namespace {

QString shown(const Question &question)
{
    QStringList parts{question.text};
    for (const AnswerOption &option : question.options)
        parts.append((option.right ? QStringLiteral("*") : QString()) + option.text);
    return parts.join(QStringLiteral(" | "));
}

QStringList shownAll(const QuestionFile &file)
{
    QStringList all;
    for (const ReadQuestion &read : file.questions)
        all.append(shown(read.question));
    return all;
}

QString issuesOf(const QuestionFile &file)
{
    QStringList all;
    for (const QuestionIssue &issue : file.issues)
        all.append(QStringLiteral("%1 %2 %3 %4")
                       .arg(static_cast<int>(issue.kind))
                       .arg(issue.place.part)
                       .arg(issue.question)
                       .arg(issue.detail));
    return all.join(QLatin1Char('\n'));
}

bool hasIssue(const QuestionFile &file, QuestionIssueKind kind, int question = -1)
{
    return std::ranges::any_of(
        file.issues, [&](const QuestionIssue &issue) { return issue.kind == kind && issue.question == question; });
}

QuestionFile readLines(const char *lines)
{
    const auto file = readDocxQuestions(documentOf(QString::fromUtf8(lines)));
    return file ? *file : QuestionFile{};
}

} // namespace

/// Questions in Word documents, as people lay them out.
class TestDocxQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALayout_data();
    void readsALayout();
    void readsAKey_data();
    void readsAKey();
    void readsKeysThatEachQuestionMarksItsWay();
    void takesNoMarkThatIsNone_data();
    void takesNoMarkThatIsNone();
    void namesKeysThatContradict_data();
    void namesKeysThatContradict();
    void readsTheOtherFields();
    void keepsPicturesWithTheirOptions();
    void keepsPicturesOfTablesWithTitles();
    void readsOptionsWithinTheCellsOfATable();
    void countsColumnsThatATitleSpans();
    void readsOptionsDownTheColumnsOfATable();
    void namesFurtherLinesOfTheLastOption();
    void namesWhatIsLost();
    void readsPlainText();
    void isQuickWithManyQuestions();
    void namesWhatIsNoQuestion();
    void namesLettersOfOldFonts_data();
    void namesLettersOfOldFonts();
    void isFoundByItsContent();
    void saysWhatToDoWithOtherFiles_data();
    void saysWhatToDoWithOtherFiles();
};

void TestDocxQuestions::readsALayout_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto lines = [](const char *name, const char *text) {
        QTest::newRow(name) << documentOf(QString::fromUtf8(text));
    };
    lines("cau with a full stop", "Câu 1. Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\nĐáp án: B\nCâu 2. Núi "
                                  "nào?\nA. Ngự\nB. Bình\nC. Bạch Mã\nD. Kim\nĐáp án: A");
    lines("cau hoi with a colon", "Câu hỏi 1: Sông nào?\nA) Hương\nB) Bồ\nC) Ô Lâu\nD) Truồi\nĐáp án đúng: B\nCâu hỏi "
                                  "2: Núi nào?\nA) Ngự\nB) Bình\nC) Bạch Mã\nD) Kim\nĐáp án đúng: A");
    lines(
        "two columns, read downwards",
        "Câu 1. Sông nào?\nA. Hương\tC. Ô Lâu\nB. Bồ\tD. Truồi\nĐáp án: B\nCâu 2. Núi nào?\nA. Ngự      C. Bạch Mã\nB. "
        "Bình      D. Kim\nĐáp án: A");
    lines("without accents", "Cau 1. Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\nDap an: B\nCau hoi so 2: Núi "
                             "nào?\nA. Ngự\nB. Bình\nC. Bạch Mã\nD. Kim\nDap an A");
    lines("numbers", "1. Sông nào?\na) Hương\nb) Bồ\nc) Ô Lâu\nd) Truồi\nĐ/A: b\n\n2. Núi nào?\na) Ngự\nb) Bình\nc) "
                     "Bạch Mã\nd) Kim\nĐ/A: a");
    lines("english", "Question 1: Sông nào?\n(A) Hương\n(B) Bồ\n(C) Ô Lâu\n(D) Truồi\nAnswer: B\nQuestion 2: Núi "
                     "nào?\n(A) Ngự\n(B) Bình\n(C) Bạch Mã\n(D) Kim\nAnswer: A");
    lines("no labels", "Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\nANSWER: B\n\nNúi nào?\nA. Ngự\nB. Bình\nC. "
                       "Bạch Mã\nD. Kim\nANSWER: A");
    lines("no labels, marked, no blank lines",
          "Sông nào?\nA. Hương\n**B. Bồ**\nC. Ô Lâu\nD. Truồi\nNúi nào?\n**A. Ngự**\nB. Bình\nC. Bạch Mã\nD. Kim");
    lines("options behind tabs", "Câu 1. Sông nào?\nA. Hương\tB. Bồ\tC. Ô Lâu\tD. Truồi\nĐáp án: B\nCâu 2. Núi "
                                 "nào?\nA. Ngự\tB. Bình\nC. Bạch Mã\tD. Kim\nĐáp án: A");
    lines("options behind blanks", "Câu 1. Sông nào?\nA. Hương    B. Bồ    C. Ô Lâu    D. Truồi\nĐáp án: B\nCâu 2. Núi "
                                   "nào?\nA. Ngự B. Bình C. Bạch Mã D. Kim\nĐáp án: A");
    lines("options behind the question", "Câu 1. Sông nào? A. Hương B. Bồ C. Ô Lâu D. Truồi\nĐáp án: B\nCâu 2. Núi "
                                         "nào?\tA. Ngự\tB. Bình\tC. Bạch Mã\tD. Kim\nĐáp án: A");
    lines("line breaks in one paragraph", "Câu 1. Sông nào?\vA. Hương\vB. Bồ\vC. Ô Lâu\vD. Truồi\vĐáp án: B\nCâu 2. "
                                          "Núi nào?\vA. Ngự\vB. Bình\vC. Bạch Mã\vD. Kim\vĐáp án: A");
    lines("the wording as key", "Câu 1. Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\nĐáp án đúng là: Bồ\nCâu 2. Núi "
                                "nào?\nA. Ngự\nB. Bình\nC. Bạch Mã\nD. Kim\nĐáp án đúng là: Ngự.");
    lines("key in a line of its own", "Câu 1. Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\nĐáp án:\nB\nCâu 2. Núi "
                                      "nào?\nA. Ngự\nB. Bình\nC. Bạch Mã\nD. Kim\nĐáp án:\nA");
    lines("bold", "Câu 1. Sông nào?\nA. Hương\n**B. Bồ**\nC. Ô Lâu\nD. Truồi\nCâu 2. Núi nào?\n**A. Ngự**\nB. Bình\nC. "
                  "Bạch Mã\nD. Kim");
    lines("bold, with bold questions and letters",
          "**Câu 1. Sông nào?**\n**A.** Hương\n**B. Bồ**\n**C.** Ô Lâu\n**D.** Truồi\nĐáp án: B\n**Câu 2. Núi "
          "nào?**\n**A. Ngự**\n**B.** Bình\n**C.** Bạch Mã\n**D.** Kim\nĐáp án: A");
    lines("underlined letters", "Câu 1. Sông nào?\nA. Hương\n__B__. Bồ\nC. Ô Lâu\nD. Truồi\nCâu 2. Núi nào?\n__A.__ "
                                "Ngự\nB. Bình\nC. Bạch Mã\nD. Kim");
    lines("underlined letters in one line", "Câu 1. Sông nào?\nA. Hương\t__B__. Bồ\tC. Ô Lâu\tD. Truồi\nCâu 2. Núi "
                                            "nào?\n__A.__ Ngự\tB. Bình\tC. Bạch Mã\tD. Kim");
    lines("highlighted", "Câu 1. Sông nào?\nA. Hương\n==B. Bồ==\nC. Ô Lâu\nD. Truồi\nCâu 2. Núi nào?\n==A. Ngự==\nB. "
                         "Bình\nC. Bạch Mã\nD. Kim");
    lines("red text", "Câu 1. Sông nào?\nA. Hương\nB. ##Bồ##\nC. Ô Lâu\nD. Truồi\nCâu 2. Núi nào?\nA. ##Ngự##\nB. "
                      "Bình\nC. Bạch Mã\nD. Kim");
    lines("asterisks before", "Câu 1. Sông nào?\nA. Hương\n*B. Bồ\nC. Ô Lâu\nD. Truồi\nCâu 2. Núi nào?\n*A. Ngự\nB. "
                              "Bình\nC. Bạch Mã\nD. Kim");
    lines("asterisks behind", "Câu 1. Sông nào?\nA. Hương\nB.* Bồ\nC. Ô Lâu\nD. Truồi\nCâu 2. Núi nào?\nA. Ngự *\nB. "
                              "Bình\nC. Bạch Mã\nD. Kim");
    lines("a list at the end", "Câu 1. Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\nCâu 2. Núi nào?\nA. Ngự\nB. "
                               "Bình\nC. Bạch Mã\nD. Kim\nBẢNG ĐÁP ÁN\n1-B 2-A");
    lines("a list of lines at the end", "Câu 1. Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\nCâu 2. Núi nào?\nA. "
                                        "Ngự\nB. Bình\nC. Bạch Mã\nD. Kim\n\nĐÁP ÁN\n1.B\n2.A");
    lines("a list of numbered questions", "1. Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\n2. Núi nào?\nA. Ngự\nB. "
                                          "Bình\nC. Bạch Mã\nD. Kim\nĐáp án: 1B, 2A");
    lines("unicode", "Ｃâu 1． Sông nào?\nＡ． Hương\nＢ． Bồ\nC． Ô Lâu\nD． Truồi\nĐáp án: Ｂ\nCâu\xC2\xA0"
                     "2:\xC2\xA0Núi nào?\nA.\xC2\xA0Ngự\nB.\xC2\xA0"
                     "Bình\nC.\xC2\xA0"
                     "Bạch Mã\nD.\xC2\xA0Kim\nĐáp án: A");
    QTest::newRow("decomposed") << documentOf(
        QStringLiteral("Câu 1. Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi\nĐáp án: B\nCâu 2. Núi nào?\nA. Ngự\nB. "
                       "Bình\nC. Bạch Mã\nD. Kim\nĐáp án: A")
            .normalized(QString::NormalizationForm_D));
    const auto option = [](const char *text) {
        return numbered(QString::fromUtf8(text), 1, 1);
    };
    const Entries numbering{{QStringLiteral("word/numbering.xml"), numberingXml}};
    QTest::newRow("numbered by word") << document(numbered(QStringLiteral("Sông nào?"), 1) + option("Hương")
                                                      + option("**Bồ**") + option("Ô Lâu") + option("Truồi")
                                                      + numbered(QStringLiteral("Núi nào?"), 1) + option("**Ngự**")
                                                      + option("Bình") + option("Bạch Mã") + option("Kim"),
                                                  numbering);
    const auto small = [](const char *text, int list) {
        return numbered(QString::fromUtf8(text), list);
    };
    QTest::newRow("numbered by word, lists of their own") << document(
        small("Sông nào?", 2) + small("Hương", 3) + small("Bồ", 3) + small("Ô Lâu", 3) + small("Truồi", 3)
            + paragraph(QStringLiteral("Đáp án: B")) + small("Núi nào?", 2) + small("Ngự", 4) + small("Bình", 4)
            + small("Bạch Mã", 4) + small("Kim", 4) + paragraph(QStringLiteral("Đáp án: A")),
        numbering);
    const QByteArray two = paragraph(QStringLiteral("Câu 1. Sông nào?"))
                           + table({{QStringLiteral("A. Hương"), QStringLiteral("B. Bồ")},
                                    {QStringLiteral("C. Ô Lâu"), QStringLiteral("D. Truồi")}})
                           + paragraph(QStringLiteral("Câu 2. Núi nào?"))
                           + table({{QStringLiteral("A"), QStringLiteral("Ngự")},
                                    {QStringLiteral("B"), QStringLiteral("Bình")},
                                    {QStringLiteral("C"), QStringLiteral("Bạch Mã")},
                                    {QStringLiteral("D"), QStringLiteral("Kim")}});
    QTest::newRow("options in tables, keys in a table")
        << document(two + paragraph(QStringLiteral("BẢNG ĐÁP ÁN"))
                    + table({{QStringLiteral("Câu"), QStringLiteral("1"), QStringLiteral("2")},
                             {QStringLiteral("Đáp án"), QStringLiteral("B"), QStringLiteral("A")}}));
    QTest::newRow("pairs in a table") << document(two + table({{QStringLiteral("1-B"), QStringLiteral("2-A")}}));
    QTest::newRow("keys beside numbers") << document(two
                                                     + table({{QStringLiteral("Câu"), QStringLiteral("Đáp án")},
                                                              {QStringLiteral("1"), QStringLiteral("B")},
                                                              {QStringLiteral("2"), QStringLiteral("A")}}));
    QTest::newRow("a table with titles") << document(
        table({{QStringLiteral("STT"), QStringLiteral("Câu hỏi"), QStringLiteral("A"), QStringLiteral("B"),
                QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("Đáp án")},
               {QStringLiteral("1"), QStringLiteral("Sông nào?"), QStringLiteral("Hương"), QStringLiteral("Bồ"),
                QStringLiteral("Ô Lâu"), QStringLiteral("Truồi"), QStringLiteral("B")},
               {QStringLiteral("2"), QStringLiteral("Núi nào?"), QStringLiteral("Ngự"), QStringLiteral("Bình"),
                QStringLiteral("Bạch Mã"), QStringLiteral("Kim"), QStringLiteral("A")}}));
}

void TestDocxQuestions::readsALayout()
{
    QFETCH(QByteArray, bytes);
    const auto file = readDocxQuestions(bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(shownAll(*file), (QStringList{QStringLiteral("Sông nào? | Hương | *Bồ | Ô Lâu | Truồi"),
                                           QStringLiteral("Núi nào? | *Ngự | Bình | Bạch Mã | Kim")}));
    QVERIFY2(file->issues.empty(), qPrintable(issuesOf(*file)));
}

void TestDocxQuestions::readsAKey_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const char *lines, const char *right) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromUtf8(right);
    };
    const auto key = [](const char *line, const char *right) {
        QTest::newRow(line) << QByteArray("Câu 1. Q?\nA. m\nB. n\nC. o\nD. p\n") + line << QString::fromUtf8(right);
    };
    key("Đáp án: A, C", "mo");
    key("Đáp án: A và C", "mo");
    key("Đáp án: Câu B", "n");
    key("Đáp án: “o”", "o");
    row("behind the last option", "Câu 1. Q?\nA. m\nB. n\nC. o\nD. p\tĐáp án: B", "n");
    row("behind the question", "Câu 1. Q? (Đáp án: B)\nA. m\nB. n\nC. o\nD. p", "n");
    row("an asterisk in brackets", "Câu 1. Q?\nA. m\nB. n (*)\nC. o\nD. p", "n");
    row("a tick", "Câu 1. Q?\nA. m\nB. n\nC. o ✓\nD. p", "o");
    key("Đáp án đúng: AC", "mo");
    key("Đáp án B", "n");
    key("Đáp án đúng là B", "n");
    key("Chọn B.", "n");
    key("=> Đáp án: B", "n");
    key("[Đáp án: B", "n");
    key("Đáp án đúng là: B. n", "n");
    key("Đáp án chính xác: D", "p");
    key("Câu trả lời đúng: c", "o");
    row("several lines", "Câu 1. Q?\nhai dòng\nA. m\ntiếp\nB. n\nC. o\nD. p\nĐáp án: A", "m\ntiếp");
    row("a name with a letter", "Câu 1. Q?\nA. Ông Văn B. làm\nB. n\nC. o\nD. p\nĐáp án: A", "Ông Văn B. làm");
    row("small letters in the wording",
        "Câu 1. Q?\na) thứ nhất\nb) thứ hai\nA. chỉ a\nB. chỉ b\nC. cả hai\nD. không\nĐáp án: C", "cả hai");
    row("a person's initial in the wording", "Câu 1. Ai nói?\nC. Mác nói\nA. m\nB. n\nĐáp án: A", "m");
    row("several asterisks", "Câu 1. Q?\n*A. m\nB. n\n*C. o", "mo");
    row("red among blue", "Câu 1. Q?\nA. m\n##B. n##\nC. o\nĐáp án: B", "n");
    row("five options", "Câu 1. Q?\nA. m\nB. n\nC. o\nD. p\nE. q\nĐáp án: E", "q");
    row("true or false", "Câu 1. Q?\nA. Đúng\nB. Sai\nĐáp án: B", "Sai");
    row("a wording that reads like a letter's", "Câu 1. Q?\nA. m\nB. n\nĐáp án: A\nCâu 2. Nhóm?\nA. B\nB. A\nĐáp án: A",
        "mB");
}

void TestDocxQuestions::readsAKey()
{
    QFETCH(QByteArray, lines);
    const QuestionFile file = readLines(lines.constData());
    QString found;
    for (const ReadQuestion &read : file.questions) {
        for (const AnswerOption &option : read.question.options)
            found += option.right ? option.text : QString();
    }
    QTEST(found, "right");
    QVERIFY2(file.issues.empty(), qPrintable(issuesOf(file)));
}

void TestDocxQuestions::readsKeysThatEachQuestionMarksItsWay()
{
    const QuestionFile file = readLines("Câu 1. Một?\nA. a\n__B. b__\nC. c\nCâu 2. Hai?\nA. a\nB. b\n##C. c##\n"
                                        "Câu 3. Ba?\n==A. a==\nB. b\nC. c\nCâu 4. Bốn?\n__A. a__\n##B. b##\nC. c\n"
                                        "Câu 5. Năm?\nA. a\n**B. b**\nC. c");
    QCOMPARE(shownAll(file).mid(0, 3),
             (QStringList{QStringLiteral("Một? | a | *b | c"), QStringLiteral("Hai? | a | b | *c"),
                          QStringLiteral("Ba? | *a | b | c")}));
    QVERIFY2(hasIssue(file, QuestionIssueKind::SeveralKeys, 3), qPrintable(issuesOf(file))); // two mean two options
}

void TestDocxQuestions::takesNoMarkThatIsNone_data()
{
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *name, const char *lines) {
        QTest::newRow(name) << QByteArray(lines);
    };
    row("nothing is marked", "Câu 1. Q?\nA. m\nB. n\nC. o\nD. p");
    row("all are bold", "Câu 1. Q?\n**A. m**\n**B. n**\n**C. o**\n**D. p**");
    row("all have asterisks", "Câu 1. Q?\n*A. m\n*B. n\n*C. o\n*D. p");
    row("signs are the options", "Câu 1. Q?\nA. *\nB. ✓\nC. ✔\nD. √");
    row("a word is bold", "Câu 1. Q?\nA. m\nB. không **phải** n\nC. o\nD. p");
}

void TestDocxQuestions::takesNoMarkThatIsNone()
{
    QFETCH(QByteArray, lines);
    const QuestionFile file = readLines(lines.constData());
    QCOMPARE(file.questions.size(), std::size_t{1});
    QVERIFY(std::ranges::none_of(file.questions.front().question.options, &AnswerOption::right));
    QVERIFY2(hasIssue(file, QuestionIssueKind::NoRightAnswer, 0), qPrintable(issuesOf(file)));
}

void TestDocxQuestions::namesKeysThatContradict_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *lines, QuestionIssueKind kind = QuestionIssueKind::SeveralKeys) {
        QTest::newRow(name) << QByteArray(lines) << static_cast<int>(kind);
    };
    row("bold against a written key", "Câu 1. Q?\nA. m\n**B. n**\nC. o\nĐáp án: A");
    row("bold against red", "Câu 1. Q?\nA. m\n**B. n**\n##C. o##");
    row("two bold options", "Câu 2. Q?\n**A. m**\n**B. n**\nC. o\nD. p\nCâu 3. Q?\n**A. m**\nB. n\nC. o");
    row("an asterisk against a key", "Câu 1. Q?\nA. m\n*B. n\nC. o\nĐáp án: A");
    row("a list against a key",
        "Câu 1. Q?\nA. m\nB. n\nC. o\nĐáp án: A\nCâu 2. Q?\nA. m\nB. n\nĐáp án: A\nBẢNG ĐÁP ÁN\n1-B 2-A");
    row("a list with a number twice", "Câu 1. Q?\nA. m\nB. n\nĐáp án: A\nCâu 1. Q?\nA. m\nB. n\nBẢNG ĐÁP ÁN\n1-B 2-A");
    row("a wording against its letter", "Câu 1. Q?\nA. m\nB. n\nC. o\nĐáp án: A. n");
    row("no such letter", "Câu 1. Q?\nA. m\nB. n\nC. o\nĐáp án: E", QuestionIssueKind::UnknownRightAnswer);
    row("no such wording", "Câu 1. Q?\nA. m\nB. n\nC. o\nĐáp án: khác hẳn", QuestionIssueKind::UnknownRightAnswer);
    row("a letter again", "Câu 1. Q?\nA. m\nB. n\nB. o\nĐáp án: A", QuestionIssueKind::Malformed);
}

void TestDocxQuestions::namesKeysThatContradict()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, kind);
    const QuestionFile file = readLines(lines.constData());
    QVERIFY2(hasIssue(file, static_cast<QuestionIssueKind>(kind), 0), qPrintable(issuesOf(file)));
    if (kind != static_cast<int>(QuestionIssueKind::Malformed))
        QVERIFY(std::ranges::none_of(file.questions.front().question.options, &AnswerOption::right));
}

void TestDocxQuestions::readsTheOtherFields()
{
    const QuestionFile file =
        readLines("Câu 1 (TH) (0,25 điểm): Q?\nA. m\nB. n\nĐáp án: A\nGiải thích: Vì\nthế\nCăn cứ pháp lý: Điều 5\nChủ "
                  "đề: Giao thông\n\nCâu 2: R?\nA. m\nB. n\nĐáp án: B\nHướng dẫn: xem luật\nMức độ: Khó");
    QCOMPARE(file.questions.size(), std::size_t{2});
    const Question &first = file.questions.front().question;
    QCOMPARE(first.explanation, QStringLiteral("Vì\nthế"));
    QCOMPARE(first.legalReference, QStringLiteral("Điều 5"));
    QCOMPARE(first.topic, QStringLiteral("Giao thông"));
    QCOMPARE(file.questions[1].question.explanation, QStringLiteral("xem luật"));
    QCOMPARE(file.questions[1].question.difficulty, Difficulty::Hard);
    QVERIFY(hasIssue(file, QuestionIssueKind::LostOther, 0) || hasIssue(file, QuestionIssueKind::LostScore, 0));
}

void TestDocxQuestions::keepsPicturesWithTheirOptions()
{
    const QByteArray picture = "<w:r><w:drawing><a:blip r:embed=\"rId3\"/></w:drawing></w:r>";
    const QByteArray body = "<w:p>" + runs(QStringLiteral("Câu 1. Biển nào?")) + picture + "</w:p><w:p>"
                            + runs(QStringLiteral("A. ")) + picture + "</w:p>" + paragraph(QStringLiteral("B. n"))
                            + paragraph(QStringLiteral("Đáp án: B")) + "<w:p>" + runs(QStringLiteral("Câu 2. Q"))
                            + "<w:r><w:drawing><a:blip r:embed=\"rId4\"/></w:drawing></w:r></w:p>"
                            + paragraph(QStringLiteral("A. m")) + paragraph(QStringLiteral("B. n"))
                            + paragraph(QStringLiteral("Đáp án: B"));
    const auto file =
        readDocxQuestions(document(body, {{QStringLiteral("word/media/image1.png"), "\x89PNG\r\n\x1a\nrest"}}));
    QVERIFY(file);
    const Question &question = file->questions.front().question;
    QCOMPARE(question.images.size(), std::size_t{2});
    QCOMPARE(question.images.front().name, QStringLiteral("image1.png"));
    QCOMPARE(question.options.front().image, question.images.back().name);
    QVERIFY(question.images.front().name != question.images.back().name);
    QCOMPARE(file->images.size(), std::size_t{1});
    QVERIFY2(hasIssue(*file, QuestionIssueKind::LostMedia, 1), qPrintable(issuesOf(*file)));
}

void TestDocxQuestions::keepsPicturesOfTablesWithTitles()
{
    const QByteArray picture = "<w:r><w:drawing><a:blip r:embed=\"rId3\"/></w:drawing></w:r>";
    QByteArray body =
        table({{QStringLiteral("Câu hỏi"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("Đáp án")},
               {QStringLiteral("Q1"), QStringLiteral("m"), QStringLiteral("n"), QStringLiteral("B")},
               {QStringLiteral("Q2"), QStringLiteral("o"), QStringLiteral("p"), QStringLiteral("A")}});
    const auto putBehind = [&](const char *text) {
        const QByteArray end = QByteArray(text) + "</w:t></w:r>";
        body.replace(end, QByteArray(end + picture));
    };
    putBehind("Q1");
    putBehind("p");
    const auto file =
        readDocxQuestions(document(body, {{QStringLiteral("word/media/image1.png"), "\x89PNG\r\n\x1a\nrest"}}));
    QVERIFY(file);
    QCOMPARE(shownAll(*file), (QStringList{QStringLiteral("Q1 | m | *n"), QStringLiteral("Q2 | *o | p")}));
    QCOMPARE(file->questions[0].question.images.size(), std::size_t{1});
    QVERIFY(file->questions[1].question.images.empty());
    QCOMPARE(file->issues.size(), std::size_t{1});
    QVERIFY2(hasIssue(*file, QuestionIssueKind::LostMedia, 1), qPrintable(issuesOf(*file)));
}

void TestDocxQuestions::readsOptionsWithinTheCellsOfATable()
{
    const auto file = readDocxQuestions(
        document(table({{QStringLiteral("TT"), QStringLiteral("Nội dung"), QStringLiteral("Đáp án")},
                        {QStringLiteral("1"), QStringLiteral("Sông nào?\vA. Hương\vB. Bồ"), QStringLiteral("B")},
                        {QStringLiteral("2"), QStringLiteral("Núi nào?\vA. Ngự\vB. Bình"), QStringLiteral("A")}})));
    QVERIFY(file);
    QCOMPARE(shownAll(*file),
             (QStringList{QStringLiteral("Sông nào? | Hương | *Bồ"), QStringLiteral("Núi nào? | *Ngự | Bình")}));
    QVERIFY2(file->issues.empty(), qPrintable(issuesOf(*file)));
}

void TestDocxQuestions::countsColumnsThatATitleSpans()
{
    const auto cell = [](const char *text, const QByteArray &properties = {}) -> QByteArray {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(QString::fromUtf8(text)) + "</w:tc>";
    };
    const auto span = [](int columns) -> QByteArray {
        return "<w:gridSpan w:val=\"" + QByteArray::number(columns) + "\"/>";
    };
    const auto file = readDocxQuestions(
        document("<w:tbl><w:tr>" + cell("Câu hỏi") + cell("Phương án", span(2)) + cell("Đáp án") + "</w:tr><w:tr>"
                 + cell("") + cell("A") + cell("B") + cell("") + "</w:tr><w:tr>" + cell("Phần I", span(4))
                 + "</w:tr><w:tr>" + cell("Q1") + cell("m") + cell("**n**") + cell("B") + "</w:tr><w:tr>" + cell("Q2")
                 + cell("**o**") + cell("p") + cell("") + "</w:tr></w:tbl>"));
    QVERIFY(file);
    QCOMPARE(shownAll(*file), (QStringList{QStringLiteral("Q1 | m | *n"), QStringLiteral("Q2 | *o | p")}));
    QCOMPARE(file->issues.size(), std::size_t{1});
    QCOMPARE(file->issues.front().detail, QStringLiteral("Phần I"));
}

void TestDocxQuestions::readsOptionsDownTheColumnsOfATable()
{
    const auto file = readDocxQuestions(document(
        paragraph(QStringLiteral("Câu 1. Q?"))
        + table({{QStringLiteral("A. m"), QStringLiteral("C. o")}, {QStringLiteral("B. n"), QStringLiteral("D. p")}})
        + paragraph(QStringLiteral("Đáp án: B"))));
    QVERIFY(file);
    QCOMPARE(shownAll(*file), QStringList(QStringLiteral("Q? | m | *n | o | p")));
    QVERIFY2(file->issues.empty(), qPrintable(issuesOf(*file)));
}

void TestDocxQuestions::namesFurtherLinesOfTheLastOption()
{
    const QuestionFile file =
        readLines("Câu 1. Q?\nA. m\nB. một dòng\nvà một dòng nữa\n*C. n\nThí sinh không được hỏi gì.");
    QCOMPARE(shownAll(file),
             QStringList(QStringLiteral("Q? | m | một dòng\nvà một dòng nữa | *n\nThí sinh không được hỏi gì.")));
    QCOMPARE(file.issues.size(), std::size_t{1});
    QCOMPARE(file.issues.front().place.part, QStringLiteral("¶ 6"));
    QCOMPARE(file.issues.front().detail, QStringLiteral("a further line of option C"));
}

void TestDocxQuestions::namesWhatIsLost()
{
    const auto file = readDocxQuestions(document("<w:p>" + runs(QStringLiteral("Câu 1. Tính "))
                                                 + "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>"
                                                 + paragraph(QStringLiteral("A. m")) + paragraph(QStringLiteral("B. n"))
                                                 + paragraph(QStringLiteral("Đáp án: B"))));
    QVERIFY(file);
    QCOMPARE(shownAll(*file), QStringList(QStringLiteral("Tính | m | *n")));
    QVERIFY2(hasIssue(*file, QuestionIssueKind::LostFormula, 0), qPrintable(issuesOf(*file)));
}

void TestDocxQuestions::readsPlainText()
{
    const auto file = readTextQuestions(QStringLiteral("Câu 1. Q?\r\nA. m\r\nB. n\r\nĐáp án: B\r\n").toUtf8());
    QVERIFY(file);
    QCOMPARE(shownAll(*file), QStringList(QStringLiteral("Q? | m | *n")));
    QCOMPARE(file->questions.front().place.line, 1);
}

void TestDocxQuestions::isQuickWithManyQuestions()
{
    QString text;
    for (int i = 1; i <= 20'000; ++i)
        text += QStringLiteral("Câu %1. Hỏi gì về giao thông?\nA. một\nB. hai\nC. ba\nD. bốn\nĐáp án: B\n").arg(i);
    const QByteArray bytes = documentOf(text);
    QElapsedTimer timer;
    timer.start();
    const auto file = readDocxQuestions(bytes);
    QVERIFY(file);
    qInfo("read in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(file->questions.size(), std::size_t{20'000});
    QVERIFY(file->issues.empty());
    QVERIFY(timer.elapsed() < 30'000);
}

void TestDocxQuestions::namesWhatIsNoQuestion()
{
    const QuestionFile file = readLines("NGÂN HÀNG CÂU HỎI\nPHẦN I. GIAO THÔNG\nCâu 1. Q?\nA. m\nB. n\nĐáp án: B\nPHẦN "
                                        "II. Y TẾ\nCâu 2. R?\nA. m\nB. n\nĐáp án: A\n--- HẾT ---");
    QCOMPARE(shownAll(file), (QStringList{QStringLiteral("Q? | m | *n"), QStringLiteral("R? | *m | n")}));
    QCOMPARE(file.issues.size(), std::size_t{4});
    QVERIFY(std::ranges::all_of(file.issues,
                                [](const QuestionIssue &issue) { return issue.kind == QuestionIssueKind::LostOther; }));
}

void TestDocxQuestions::isFoundByItsContent()
{
    const QString lines = QStringLiteral("Câu 1. Q?\nA. m\nB. n\nĐáp án: B");
    const auto word = readQuestions(documentOf(lines), QStringLiteral("đề"));
    QVERIFY(word);
    QCOMPARE(word->format, ExchangeFormat::Docx);
    QCOMPARE(word->questions.size(), std::size_t{1});
    const auto text = readQuestions(lines.toUtf8(), QStringLiteral("đề.txt"));
    QVERIFY(text);
    QCOMPARE(shownAll(*text), QStringList(QStringLiteral("Q? | m | *n")));
    const auto sheet = readQuestions(
        workbookOf({{QStringLiteral("Câu hỏi"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("Đáp án")}}),
        QStringLiteral("đề"));
    QVERIFY(sheet);
    QCOMPARE(sheet->format, ExchangeFormat::Xlsx);
    const auto renamed = readQuestions(documentOf(lines), QStringLiteral("đề.xlsx"));
    QVERIFY(renamed);
    QCOMPARE(renamed->questions.size(), std::size_t{1});
    QVERIFY(!readQuestions(documentOf(lines), QStringLiteral("đề"), ExchangeFormat::Xlsx));
    const auto old = readQuestions(QByteArray("\xD0\xCF\x11\xE0 old"), QStringLiteral("đề.doc"));
    QVERIFY(!old);
    QVERIFY(old.error().message.contains(QStringLiteral(".docx")));
    const auto oldSheet = readQuestions(QByteArray("\xD0\xCF\x11\xE0 old"), QStringLiteral("đề.xls"));
    QVERIFY(oldSheet.error().message.contains(QStringLiteral(".xlsx")));
}

void TestDocxQuestions::namesLettersOfOldFonts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("old");
    QTest::newRow("TCVN3") << QStringLiteral("S«ng nµo ch¶y qua HuÕ?") << true;
    QTest::newRow("VNI") << QStringLiteral("Soâng naøo chaûy qua Hueá?") << true;
    QTest::newRow("Unicode") << QStringLiteral("Sông nào chảy qua Huế?") << false;
    QTest::newRow("Unicode without marks above") << QStringLiteral("Toà nhà hoàn hảo, khoảng cách") << false;
    QTest::newRow("signs of their own") << QStringLiteral("Windows® ra khi nao, © 2024? 5 µm ± 1 µm, 3·10") << false;
    QTest::newRow("French") << QStringLiteral("Noël à Hué: une idée de la forêt?") << false;
    QTest::newRow("German") << QStringLiteral("Wo ist die Brücke über den Fluss?") << false;
}

void TestDocxQuestions::namesLettersOfOldFonts()
{
    QFETCH(QString, text);
    QFETCH(bool, old);
    const QuestionFile file = readLines(QByteArray("Câu 1. " + text.toUtf8() + "\nA. m\n*B. n").constData());
    QCOMPARE(file.questions.size(), std::size_t{1});
    QCOMPARE(hasIssue(file, QuestionIssueKind::Suspicious, 0), old);
}

void TestDocxQuestions::saysWhatToDoWithOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
        QTest::newRow(name) << bytes << QString::fromLatin1(name) << QString::fromUtf8(says);
    };
    const auto openDocument = [](const char *kind) {
        return *writeArchive({{QStringLiteral("mimetype"), QByteArray("application/vnd.oasis.opendocument.") + kind}});
    };
    row("empty.docx", {}, "empty");
    row("blanks.txt", " \r\n\t", "empty");
    row("a.pdf", "%PDF-1.7\n%\xE2\xE3", "PDF");
    row("a.rtf", "{\\rtf1\\ansi {A. m}}", "Rich Text");
    row("renamed.gift", "{\\rtf1\\ansi {A. m}}", "Rich Text");
    row("a.csv", "Câu hỏi;A;B\nQ;m;n\n", ".xlsx");
    row("a.html", "<!DOCTYPE html><html><p>Q?</p></html>", "web page");
    row("a.json", "[1]", "GIFT");
    row("b.zip", *writeArchive({{QStringLiteral("a.docx"), "x"}}), "unpack");
    QTest::newRow("a.odt") << openDocument("text") << QStringLiteral("a.odt") << QStringLiteral(".docx");
    QTest::newRow("a.ods") << openDocument("spreadsheet") << QStringLiteral("a.ods") << QStringLiteral(".xlsx");
}

void TestDocxQuestions::saysWhatToDoWithOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, says);
    const auto file = readQuestions(bytes, name);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadInput);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
}

HOITHI_TEST(TestDocxQuestions)
#include "tst_docxquestions.moc"
