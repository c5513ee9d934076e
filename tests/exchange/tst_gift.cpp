// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionreader.h"
#include "exchange/questionwriter.h"
#include "exchangefiles.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QtTest>

using namespace hoithi;

namespace {

QuestionFile read(const QString &text)
{
    const auto file = readQuestions(text.toUtf8(), QStringLiteral("a.gift"));
    return file ? *file : QuestionFile();
}

/// "Text? | *right | wrong | …", with the lines of a text divided by '/'.
QString shown(const Question &question)
{
    QStringList parts{question.text};
    for (const AnswerOption &option : question.options)
        parts.append((option.right ? QStringLiteral("*") : QString()) + option.text);
    return parts.join(QStringLiteral(" | ")).replace(QLatin1Char('\n'), QLatin1Char('/'))
           + (question.multiple ? QStringLiteral(" (several)") : QString())
           + (question.keepOrder ? QStringLiteral(" (kept)") : QString());
}

QStringList shown(const QuestionFile &file)
{
    QStringList all;
    for (const ReadQuestion &one : file.questions)
        all.append(shown(one.question));
    return all;
}

} // namespace

/// Moodle's GIFT files.
class TestGift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesQuestions_data();
    void takesQuestions();
    void namesWhatIsLostOrWrong_data();
    void namesWhatIsLostOrWrong();
    void takesTitlesTagsTopicsAndExplanations();
    void readsEveryUnicodeEncoding();
    void tellsWhichLineIsInAnotherEncoding();
    void readsOnBehindADamagedQuestion();
    void dividesTitledQuestionsWithoutEmptyLine();
    void leavesUntitledQuestionsWithoutEmptyLineUndivided();
    void givesBackWhatItWrote();
    void givesBackDraftsThatMissAKeyOrOptions();
    void leavesOutImagesByName();
    void readsManyQuestionsAtOnce();
    void refusesMoreThanAFileMayHold();
    void isToldFromOtherFormats();
};

void TestGift::takesQuestions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("one line", "Sông nào chảy qua Huế? {=Sông Hương ~Sông Hồng ~Sông Mã}",
        "Sông nào chảy qua Huế? | *Sông Hương | Sông Hồng | Sông Mã");
    row("a line an option", "Sông nào?\n{\n~Hồng\n=Hương\n~Mã\n}", "Sông nào? | Hồng | *Hương | Mã");
    row("comments within", "// một câu\nSông nào?{\n=Hương\n// không phải\n~Mã\n}\n// hết", "Sông nào? | *Hương | Mã");
    row("a comment between two lines of a text", "Dòng một\n// ghi chú\ndòng hai{=a ~b}", "Dòng một/dòng hai | *a | b");
    row("escapes", "2 \\+ 2 \\= ? \\{x\\}{=\\=4 ~\\~5 ~\\#6 ~a\\:b ~dòng\\nhai ~c\\\\d}",
        "2 \\+ 2 = ? {x} | *=4 | ~5 | #6 | a:b | dòng/hai | c\\d");
    row("several right ones", "Chọn hai{~%50%a ~%50%b ~%-100%c}", "Chọn hai | *a | *b | c (several)");
    row("thirds", "Chọn{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-50%d ~e}", "Chọn | *a | *b | *c | d | e (several)");
    row("one of several", "Chọn{~%100%a ~b}", "Chọn | *a | b (several)");
    row("a whole weight beside the mark", "Chọn{=%100%a ~%0%b}", "Chọn | *a | b");
    row("true", "Huế ở miền Trung.{T}", "Huế ở miền Trung. | *Đúng | Sai (kept)");
    row("false in full", "Huế ở miền Bắc.{ false }", "Huế ở miền Bắc. | Đúng | *Sai (kept)");
    row("a missing word", "Chợ {=Đông Ba ~Bến Thành} ở Huế.", "Chợ _____ ở Huế. | *Đông Ba | Bến Thành");
    row("HTML", "[html]<p>Cố đô&nbsp;<b></b></p><p>nào?</p>{=Hu&#7871; ~H&agrave; N\\:ội}",
        "Cố đô/nào? | *Huế | Hà N:ội");
    row("letters that look like HTML", "a<b và R&D{=x<y ~<3}", "a<b và R&D | *x<y | <3");
    row("plain letters", "[plain]<b>?{=[plain]%50% ~[plain][html]}", "<b>? | *%50% | [html]");
    row("a text that begins like a prefix", "[plain][html]<b>?{=a ~b}", "[html]<b>? | *a | b");
    row("a superscript", "[html]10<sup>2</sup>?{=100 ~H<sub>2</sub>O}", "10²? | *100 | H₂O");
    row("options that hold an arrow", "Đâu?{=a -> b ~c -> d}", "Đâu? | *a -> b | c -> d");
    row("Windows line ends", "Sông?\r\n{\r\n=a\r\n~b\r\n}\r\n\r\nNúi?{=c ~d}\r\n", "Sông? | *a | b\nNúi? | *c | d");
    row("blank lines of blanks", "Sông?{=a ~b}\n \t \nNúi?{=c ~d}", "Sông? | *a | b\nNúi? | *c | d");
    row("decomposed letters", "Hue\u0302\u0301?{=a ~b}", "Huế? | *a | b");
}

void TestGift::takesQuestions()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QuestionFile file = read(text);
    QCOMPARE(shown(file).join(QLatin1Char('\n')), expected);
    for (const QuestionIssue &issue : file.issues)
        QVERIFY2(!isError(issue.kind), qPrintable(issueTexts(file).join(QLatin1Char('\n'))));
}

void TestGift::namesWhatIsLostOrWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char *name, const char *text, const QStringList &issues) {
        QTest::newRow(name) << QString::fromUtf8(text) << issues;
    };
    const auto one = [&row](const char *name, const char *text, const char *issue) {
        row(name, text, {QString::fromUtf8(issue)});
    };
    one("nothing", "Sông?{=a ~b}", "");
    one("feedback", "Sông?{=a#đúng rồi ~b}", "LostFeedback  1:10 0");
    one("feedback of truth", "Sông.{T#sai#đúng}", "LostFeedback  1:8 0");
    one("partial credit beside a key", "Sông?{=a ~%50%b ~c}", "LostPartialCredit 50% 1:10 0");
    one("uneven weights", "Sông?{~%70%a ~%30%b ~c}", "LostPartialCredit 70%, 30% 1:7 0");
    one("bold", "[html]<b>Sông</b>?{=a ~b}", "LostFormatting b 1:1 0");
    one("an image", "[html]<img src\\=\"song.png\">Sông?{=a ~b}", "LostMedia song.png 1:1 0");
    one("a formula", "\\(x^2\\)?{=a ~b}", "LostFormula  1:1 0");
    one("an id", "// [id:A1]\nSông?{=a ~b}", "LostOther id 2:1 0");
    one("categories above", "$CATEGORY: $course$/top/Huế/Sông\n\nSông?{=a ~b}", "LostOther Huế 1:1 -1");
    one("an essay", "Viết về Huế.{}", "UnsupportedType essay 1:14 -1");
    one("a description", "Phần một", "UnsupportedType description 1:1 -1");
    one("a number", "Năm nào?{#1802:0}", "UnsupportedType numerical 1:10 -1");
    one("a short answer", "Sông nào?{=Hương =sông Hương}", "UnsupportedType shortanswer 1:11 -1");
    one("matching", "Nối{=a -> b =c -> d}", "UnsupportedType matching 1:5 -1");
    one("two keys", "Sông?{=a =b ~c}", "SeveralKeys 2 1:1 0");
    one("an unescaped sign", "2+2{=4 ~x = 5}", "SeveralKeys 2 1:1 0");
    one("a key beside a whole weight", "Sông?{=a ~%100%b}", "SeveralKeys 100% 1:10 0");
    row("weights that make no whole", "Sông?{~%50%a ~%20%b}",
        QStringList({QStringLiteral("Malformed 50% + 20% 1:7 0"), QStringLiteral("NoRightAnswer  1:1 0")}));
    one("no key", "Sông?{~a ~b}", "NoRightAnswer  1:1 0");
    one("no text", "{=a ~b}", "NoText  1:1 0");
    one("too many", "Sông?{=a ~b ~c ~d ~e ~f ~g ~h ~i}", "TooManyOptions 9 1:1 0");
    one("an open brace", "Sông?{=a ~b", "Malformed “}” is missing 1:6 -1");
    one("only a closing brace", "Sông? =a ~b}", "Malformed “{” is missing 1:12 -1");
    one("braces within braces", "Sông?{=a {x} ~b}", "Malformed “}” is missing 1:6 -1");
    one("no empty line between", "Sông?{=a ~b}\nNúi?{=c ~d}",
        "Malformed an empty line before the next question is missing 2:5 -1");
    one("an open title", "::Sông? {=a ~b}", "Malformed “::” is missing 1:1 -1");
    one("a text before the options", "Sông?{a ~b =c}",
        "Malformed “=” or “~” before the first answer is missing 1:7 -1");
    row("an empty line within", "Sông?{=a\n\n~b}",
        QStringList(
            {QStringLiteral("Malformed “}” is missing 1:6 -1"), QStringLiteral("Malformed “{” is missing 3:3 -1")}));
}

void TestGift::namesWhatIsLostOrWrong()
{
    QFETCH(QString, text);
    QFETCH(QStringList, issues);
    issues.removeAll(QString());
    QCOMPARE(issueTexts(read(text)), issues);
}

void TestGift::takesTitlesTagsTopicsAndExplanations()
{
    const QuestionFile file =
        read(QStringLiteral("// [tag:Huế] [tag:sông \\] núi]\n$CATEGORY: $course$/top/Địa lý//Sông\n"
                            "::C\\:1::Sông?{=a ~b####Vì\\nthế}\n\nNúi?{=c ~d}"));
    QCOMPARE(file.questions.size(), std::size_t{2});
    const Question &first = file.questions.at(0).question;
    QCOMPARE(first.title, QStringLiteral("C:1"));
    QCOMPARE(first.topic, QStringLiteral("Địa lý/Sông"));
    QCOMPARE(first.explanation, QStringLiteral("Vì\nthế"));
    QCOMPARE(first.tags, QStringList({QStringLiteral("Huế"), QStringLiteral("sông ] núi")}));
    QCOMPARE(file.questions.at(1).question.topic, first.topic);
    QCOMPARE(file.questions.at(1).question.tags, QStringList());
    QCOMPARE(file.questions.at(0).place.line, 3);
}

void TestGift::readsEveryUnicodeEncoding()
{
    const QString text = QStringLiteral("Sông nào ở Huế?{=Hương ~Mã}");
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
            QStringEncoder encoder(encoding, flag);
            const QByteArray bytes = encoder.encode(text);
            const auto file = readQuestions(bytes, QStringLiteral("cau-hoi.txt"));
            QVERIFY(file);
            QCOMPARE(shown(*file), QStringList(QStringLiteral("Sông nào ở Huế? | *Hương | Mã")));
        }
    }
}

void TestGift::tellsWhichLineIsInAnotherEncoding()
{
    const auto file = readQuestions("Song?{=a ~b}\n\nHu\xea\xec?{=a ~b}", QStringLiteral("a.gift"));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadInput);
    QVERIFY(file.error().message.contains(QLatin1Char('3')));
}

void TestGift::readsOnBehindADamagedQuestion()
{
    const QuestionFile file = read(QStringLiteral("Một?{=a ~b}\n\nHai?{=a ~b\n\nBa?{=c ~d}"));
    QCOMPARE(shown(file), QStringList({QStringLiteral("Một? | *a | b"), QStringLiteral("Ba? | *c | d")}));
    QCOMPARE(issueTexts(file), QStringList(QStringLiteral("Malformed “}” is missing 3:5 -1")));
}

void TestGift::dividesTitledQuestionsWithoutEmptyLine()
{
    const QuestionFile file =
        read(QStringLiteral("// [tag:một]\n::Một::Sông?{=a ~b}\n// [tag:hai]\n::Hai::Núi?{\n=c\n~d\n}\n"
                            "$CATEGORY: Đèo\n::Ba::Đèo \\}?{~e =f} nào\n::Bốn::{=g ~h}\n// [tag:bốn]\n"));
    QCOMPARE(shown(file), QStringList({QStringLiteral("Sông? | *a | b"), QStringLiteral("Núi? | *c | d")}));
    QCOMPARE(file.questions.at(0).question.tags, QStringList(QStringLiteral("một")));
    QCOMPARE(file.questions.at(1).question.tags, QStringList(QStringLiteral("hai")));
    // Behind braces, a text goes on: where that one ends, nobody knows.
    QCOMPARE(issueTexts(file),
             QStringList({QStringLiteral("Suspicious no empty line before it 4:1 1"),
                          QStringLiteral("Malformed an empty line before the next question is missing 10:8 -1"),
                          QStringLiteral("Suspicious no empty line before it 9:1 -1")}));
    const QuestionFile other = read(QStringLiteral("::Một::Sông?{=a ~b}\n// [tag:một]\n\n::Hai::Núi?{=c ~d}"));
    QCOMPARE(other.questions.at(0).question.tags, QStringList(QStringLiteral("một")));
    QVERIFY(other.questions.at(1).question.tags.isEmpty());
}

void TestGift::leavesUntitledQuestionsWithoutEmptyLineUndivided()
{
    const QuestionFile file = read(QStringLiteral("Sông {=a ~b}\nnào chảy qua Huế?\n\nSông {=a ~b}\nNúi {=c ~d}"));
    QCOMPARE(shown(file), QStringList(QStringLiteral("Sông _____ nào chảy qua Huế? | *a | b")));
    QCOMPARE(issueTexts(file),
             QStringList(QStringLiteral("Malformed an empty line before the next question is missing 5:5 -1")));
}

void TestGift::givesBackWhatItWrote()
{
    QVERIFY(roundTripIsIdentity(ExchangeFormat::Gift, false));
}

void TestGift::givesBackDraftsThatMissAKeyOrOptions()
{
    const AnswerOption right{QStringLiteral("a"), true, {}};
    const AnswerOption wrong{QStringLiteral("b"), false, {}};
    for (const std::vector<AnswerOption> &options : std::vector<std::vector<AnswerOption>>{
             {}, {right}, {wrong}, {wrong, wrong}, {right, right}, {right, right, wrong}}) {
        for (const bool multiple : {false, true}) {
            Question question;
            question.text = QStringLiteral("// $CATEGORY: x");
            question.options = options;
            question.multiple = multiple;
            const auto written = writeQuestions({question}, {}, ExchangeFormat::Gift);
            QVERIFY(written);
            const auto file = readQuestions(written->bytes, {}, ExchangeFormat::Gift);
            QVERIFY(file);
            QCOMPARE(file->questions.size(), std::size_t{1});
            QVERIFY2(file->questions.front().question == question, written->bytes.constData());
        }
    }
}

void TestGift::leavesOutImagesByName()
{
    Question question;
    question.text = QStringLiteral("Đâu?");
    question.options = {{QStringLiteral("a"), true, {}}, {QStringLiteral("b"), false, {}}};
    question.images = {{QStringLiteral("cổng.png"), "00", QStringLiteral("image/png"), {}}};
    const auto written = writeQuestions({question}, {}, ExchangeFormat::Gift);
    QVERIFY(written);
    QCOMPARE(written->losses,
             std::vector({QuestionIssue{QuestionIssueKind::LostMedia, {}, 0, QStringLiteral("cổng.png")}}));
}

void TestGift::readsManyQuestionsAtOnce()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += QStringLiteral("::C%1::Câu thứ %1 nói về sông nào?{\n=Hương\n~Hồng#sai\n~Mã\n~Cả\n####Vì thế\n}\n\n")
                    .arg(i);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(text).questions.size(), std::size_t{20'000});
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    // Without any end, in one block: neither escapes nor marks are looked for again and again.
    timer.restart();
    QCOMPARE(read(QStringLiteral("a{") + QStringLiteral("=\\~x#").repeated(400'000)).questions.size(), std::size_t{0});
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
}

void TestGift::refusesMoreThanAFileMayHold()
{
    QElapsedTimer timer;
    timer.start();
    for (const auto format : {ExchangeFormat::Gift, ExchangeFormat::Aiken}) {
        const auto file = readQuestions(QByteArray("a\n\n").repeated(8 * 1024 * 1024), {}, format);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::BadInput);
    }
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestGift::isToldFromOtherFormats()
{
    QCOMPARE(readQuestions("Sông?{=a ~b}", QStringLiteral("a.txt"))->format, ExchangeFormat::Gift);
    for (const char *gift : {"Sông?\n{ ~a =b}", "Sông. {\n// đúng\n T }", "Sông.{false#sai}", "Năm?{#1802}", "Viết.{}",
                             "\\{1\\}? {=a ~b}"})
        QCOMPARE(readQuestions(gift, QStringLiteral("a.txt"))->format, ExchangeFormat::Gift);
    // Sets in the layout of documents.
    QCOMPARE(readQuestions("Câu 1. Tập nào rỗng?\nA. {}\nB. {1}\nĐáp án: A", QStringLiteral("a.txt"))->format,
             ExchangeFormat::Docx);
    const auto sets =
        readQuestions("Câu 1. Tập hợp nào là {1; 2}?\nA. {1; 2}\nB. {T; 3}\nĐáp án: A", QStringLiteral("a.txt"));
    QVERIFY(sets);
    QCOMPARE(sets->format, ExchangeFormat::Docx);
    QCOMPARE(shown(*sets), QStringList{QStringLiteral("Tập hợp nào là {1; 2}? | *{1; 2} | {T; 3}")});
    QCOMPARE(readQuestions("Sông {x}?\nA. a\nB. b\nANSWER: A", QStringLiteral("a.txt"))->format, ExchangeFormat::Aiken);
    QVERIFY(!readQuestions("Sông?", QStringLiteral("a.txt")));
    QVERIFY(!readQuestions("\xef\xbb\xbf<?xml version=\"1.0\"?><a>{=b}</a>", QStringLiteral("a.txt")));
}

HOITHI_TEST(TestGift)
#include "tst_gift.moc"
