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
    void readsLines_data();
    void readsLines();
    void takesMarksForWhatTheyAre_data();
    void takesMarksForWhatTheyAre();
    void readsWrittenKeys_data();
    void readsWrittenKeys();
    void readsTablesOfKeys_data();
    void readsTablesOfKeys();
    void namesTheLineThatIsInNoEncoding();
    void keepsAllRowsOfATable();
    void isQuickWith_data();
    void isQuickWith();
};

void TestLayouts::readsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("questions");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *text, const char *questions, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(questions) << QString::fromUtf8(told);
    };
    row("a list for questions without numbers", "P?\nA. m\nB. n\n\nQ?\nA. m\nB. n\n\nĐÁP ÁN\n1-B 2-A",
        "P? | m | *n\nQ? | *m | n", "");
    row("a list, and two of them are read as one",
        "P?\nA. m\nB. n\n\nQ?\n- m\n- n\n\nR?\nA. m\nB. n\n\nS?\nA. m\nB. n\n\nĐÁP ÁN\n1-A 2-B 3-B 4-A",
        "P? | m | n\nQ?\n- m\n- n\nR? | m | n\nS? | m | n", "several 0, several 1, several 2");
    row("a list, one read too many and two as one",
        "P?\nA. m\nB. n\nhết\nchú ý\nA. m\nB. n\n\nQ?\n- m\n- n\n\nR?\nA. m\nB. n\n\nĐÁP ÁN\n1-A 2-B 3-B",
        "P? | m | n\nchú ý | m | n\nQ?\n- m\n- n\nR? | m | n", "lost -1, several 0, several 1, several 2");
    row("a list that leaves out one without a number",
        "P?\nA. m\nB. n\n\nQ?\nA. m\nB. n\n\nR?\nA. m\nB. n\nĐÁP ÁN\n"
        "1-A 2-B",
        "P? | m | n\nQ? | m | n\nR? | m | n", "several 0, several 1, several 2");
    row("a list, and one without a number has one option only", "P?\nA. m\n\nQ?\nA. m\nB. n\n\nĐÁP ÁN\n1-A 2-B",
        "P? | m\nQ? | m | n", "several 0, few 0, several 1");
    row("why each option is right or wrong",
        "P?\nA. m\nB. n\nGiải thích: Xem bản đồ.\nA. đúng\nB. sai\n\nQ?\nA. m\nB. "
        "n\n\nR?\nA. m\nB. n\n\nĐÁP ÁN\n1-A 2-B 3-A",
        "P? | *m | n\nQ? | m | *n\nR? | *m | n", "suspicious 0, suspicious 0");
    row("why, of numbered ones",
        "Câu 1. P?\nA. m\nB. n\nĐáp án: B\nGiải thích:\nA. sai\nB. đúng\nCâu 2. Q?\nA. m\nB. "
        "n\nĐáp án: A",
        "P? | m | *n\nQ? | *m | n", "suspicious 0, suspicious 0");
    row("a title of several questions",
        "Câu 1-3: mỗi câu 1 điểm\n1. P?\nA. m\nB. n\nĐáp án: A\n2. Q?\nA. m\nB. "
        "n\nĐáp án: B",
        "P? | *m | n\nQ? | m | *n", "lost -1");
    row("a title with spaces",
        "Câu 1 – 2: chọn một\nCâu 1. P?\nA. m\nB. n\nĐáp án: A\nCâu 2. Q?\nA. m\nB. n\nĐáp án: B",
        "P? | *m | n\nQ? | m | *n", "lost -1");
    row("one line like a label of another way",
        "Câu 1: mỗi câu 1 điểm\n1. P?\nA. m\nB. n\nĐáp án: A\n2. Q?\nA. m\nB. "
        "n\nĐáp án: B",
        "P? | *m | n\nQ? | m | *n", "lost -1");
    row("numbers within questions of the other way",
        "Câu 1. P?\n1. x\n2. y\nA. m\nB. n\nĐáp án: A\nCâu 2. Q?\n1. x\n"
        "2. y\nA. m\nB. n\nĐáp án: B",
        "P?\n1. x\n2. y | *m | n\nQ?\n1. x\n2. y | m | *n", "");
    row("initials in the wording", "Câu 1. Hai người A. Nguyễn và B. Trần ở đâu?\nA. m\nB. n\nC. o\nĐáp án: B",
        "Hai người A. Nguyễn và B. Trần ở đâu? | m | *n | o", "");
    row("small letters with full stops in the wording", "Câu 1. P?\na. x\nb. y\nA. m\nB. n\nĐáp án: B",
        "P?\na. x\nb. y | m | *n", "");
    row("small letters of one line in the wording", "Câu 1. P?\na) x   b) y *\ntiếp\nA. m\nB. n\nĐáp án: B",
        "P?\na) x b) y *\ntiếp | m | *n", "suspicious 0");
    row("the key above the options", "Câu 1. P?\nĐáp án: A\nA. m\nB. n\nCâu 2. Q?\nĐáp án: B.\nA. m\nB. n",
        "P? | *m | n\nQ? | m | *n", "");
    row("a title of the options", "Câu 1. P?\nĐáp án:\nA. m\nB. n\nĐáp án: B", "P?\nĐáp án: | m | *n", "");
    row("a number of a list that comes many times", "Câu 1. P?\nA. m\nB. n\nCâu 1. Q?\nA. m\nB. n\nĐÁP ÁN\n1-A\n1-B",
        "P? | m | n\nQ? | m | n", "several 0, several 1");
    row("a list with reasons", "Câu 1. P?\nA. m\nB. n\nCâu 2. Q?\nA. m\nB. n\nĐÁP ÁN\n1. A. vì thế\n3. B. không có",
        "P? | *m | n\nQ? | m | n", "lost -1, lost -1, none 1");
}

void TestLayouts::readsLines()
{
    QFETCH(QString, text);
    const QuestionFile file = readText(text);
    QTEST(shown(file), "questions");
    QTEST(issues(file), "told");
}

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
    row("beside a key that names no option", {bold + QStringLiteral("\nĐáp án: E"), bold, bold}, "-BB", "unknown 0");
    row("all questions", {bold, bold, bold}, "BBB", "");
    row("the only question", {bold}, "B", "");
    row("one of two questions", {bold, keyless}, "--", "several 0, none 1");
    row("one highlight among written keys, on another option",
        {plain, plain, plain, QStringLiteral("A. m\nB. n\n==C. o==\nĐáp án: A")}, "AAAA", "suspicious 3");
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

void TestLayouts::readsTablesOfKeys_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const std::vector<const char *> &rows, const char *keys, const char *told) {
        Rows made;
        for (const char *one : rows) {
            std::vector<QString> &cells = made.emplace_back();
            for (const QString &cell : QString::fromUtf8(one).split(QLatin1Char('|')))
                cells.push_back(cell.trimmed());
        }
        QTest::newRow(name) << table(made) << QString::fromLatin1(keys) << QString::fromLatin1(told);
    };
    row("numbers before letters", {"Câu|Đáp án|Câu|Đáp án", "1|B|2|A"}, "BA", "");
    row("letters before numbers", {"Đáp án|Câu|Đáp án|Câu", "A|1|B|2"}, "--", "lost -1, none 0, none 1");
    row("a letter too many", {"Câu|Đáp án", "1|B|A", "2|A"}, "--", "lost -1, none 0, none 1");
    row("two numbers before a letter", {"TT|Câu|Đáp án", "1|2|A", "2|1|B"}, "--", "lost -1, none 0, none 1");
    row("the same number twice", {"TT|Câu|Đáp án", "1|1|B", "2|2|A"}, "BA", "");
    row("numbers above letters", {"Câu|1|2", "Đáp án|B|A"}, "BA", "");
    row("a letter below no number", {"Câu|1|2", "Đáp án|B|A|B"}, "--", "lost -1, none 0, none 1");
    row("numbers above pairs", {"1|2", "1|B", "2|A"}, "BA", "");
    row("a number without a letter", {"Câu|Đáp án", "1|", "2|A"}, "-A", "none 0");
    row("numbers without letters below", {"Câu|1|2", "Đáp án|B|A", "Câu|3|4"}, "BA", "");
}

void TestLayouts::readsTablesOfKeys()
{
    QFETCH(QByteArray, table);
    QByteArray body;
    for (const QString &line : QString::fromUtf8(twoQuestions).trimmed().split(QLatin1Char('\n')))
        body += paragraph(line);
    const QuestionFile file = readWord(document(body + table));
    QTEST(firstKeys(file), "keys");
    QTEST(issues(file), "told");
}

void TestLayouts::namesTheLineThatIsInNoEncoding()
{
    const auto file = readTextQuestions("A. m\nB. n\nS\xF4ng");
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(QStringLiteral("Line 3 ")), qPrintable(file.error().message));
}

void TestLayouts::keepsAllRowsOfATable()
{
    constexpr int emptyRows = 100'100;
    const QByteArray last = "<w:tr><w:tc>" + paragraph(QStringLiteral("Câu 1. Q?")) + paragraph(QStringLiteral("A. m"))
                            + paragraph(QStringLiteral("B. n")) + paragraph(QStringLiteral("Đáp án: B"))
                            + "</w:tc></w:tr>";
    const QByteArray titles = "<w:tr><w:tc>" + paragraph(QStringLiteral("Câu hỏi")) + "</w:tc><w:tc>"
                              + paragraph(QStringLiteral("A")) + "</w:tc><w:tc>" + paragraph(QStringLiteral("B"))
                              + "</w:tc><w:tc>" + paragraph(QStringLiteral("Đáp án")) + "</w:tc></w:tr>";
    const QByteArray question = "<w:tr><w:tc>" + paragraph(QStringLiteral("Q?")) + "</w:tc><w:tc>"
                                + paragraph(QStringLiteral("m")) + "</w:tc><w:tc>" + paragraph(QStringLiteral("n"))
                                + "</w:tc><w:tc>" + paragraph(QStringLiteral("B")) + "</w:tc></w:tr>";
    const QByteArray empty = QByteArray("<w:tr><w:tc><w:p/></w:tc></w:tr>").repeated(emptyRows);
    for (const QByteArray &rows : {QByteArray(empty + last), QByteArray(titles + empty + question)}) {
        const QuestionFile file = readWord(document("<w:tbl>" + rows + "</w:tbl>"));
        QCOMPARE(shown(file), QStringLiteral("Q? | m | *n"));
        QCOMPARE(issues(file), QString());
    }
}

void TestLayouts::isQuickWith_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto text = [](const char *name, const QString &lines) {
        QTest::newRow(name) << (QString::fromUtf8(twoQuestions) + lines).toUtf8();
    };
    const auto lines = [&](const char *name, const QString &line, int count = 100) {
        text(name, line.repeated(count));
    };
    const QString blanks(4'000, QLatin1Char(' '));
    lines("a list that is none", QStringLiteral("1-A    ").repeated(30) + QStringLiteral("ghi chú\n"), 1'000);
    lines("blanks before a letter", blanks + QStringLiteral("Ax\n"));
    lines("blanks behind a letter", QStringLiteral("A") + blanks + QStringLiteral("x\n"));
    lines("blanks behind a key", QStringLiteral("x (Đáp án: A%1x\n").arg(blanks));
    lines("a title that is none",
          QStringLiteral("đáp án") + QStringLiteral(" đề").repeated(25) + QStringLiteral(" a, b\n"), 1'000);
    text("questions of one number, and their list", QStringLiteral("Câu 1. Q?\nA. m\nB. n\n").repeated(3'000)
                                                        + QStringLiteral("ĐÁP ÁN\n")
                                                        + QStringLiteral("1-A\n").repeated(3'000));
    text("a long reference", QStringLiteral("Căn cứ: x\n") + QStringLiteral("điều này\n").repeated(200'000));
    text("a mark of its own before a long text",
         QStringLiteral("Giải thích: e\u0301") + QStringLiteral("ế ở ").repeated(200'000));
    const QByteArray paragraphs = paragraph(QStringLiteral("mười hai chữ số")).repeated(30'000);
    QTest::newRow("paragraphs of a cell") << document("<w:tbl><w:tr><w:tc>" + paragraphs + "</w:tc></w:tr></w:tbl>");
    QTest::newRow("wide rows") << document(
        "<w:tbl>"
        + QByteArray("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"200\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>")
              .repeated(90'000)
        + "</w:tbl>");
    QTest::newRow("line breaks of a paragraph") << document(
        "<w:p>"
        + QByteArray("<w:r><w:t>x</w:t><w:br/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>y</w:t></w:r>").repeated(20'000)
        + "</w:p>");
}

void TestLayouts::isQuickWith()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto file = looksLikeZip(bytes) ? readDocxQuestions(bytes) : readTextQuestions(bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

HOITHI_TEST(TestLayouts)
#include "tst_layouts.moc"
