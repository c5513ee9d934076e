// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionreader.h"
#include "exchange/questionwriter.h"
#include "exchangefiles.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace hoithi;

/// Questions of Moodle's XML: those that Moodle exports, and those that are written for it.
class TestMoodleXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAQuestionAsMoodleExportsIt();
    void takesTheTopicFromTheCategory_data();
    void takesTheTopicFromTheCategory();
    void readsTheKeyFromTheShares_data();
    void readsTheKeyFromTheShares();
    void keepsTheOrderWhereMoodleDoesNotShuffle_data();
    void keepsTheOrderWhereMoodleDoesNotShuffle();
    void readsTrueAndFalse();
    void readsTextsByTheirFormat_data();
    void readsTextsByTheirFormat();
    void takesImagesOfTextAndOptions();
    void takesTheImageOfOldFiles();
    void readsHostileTextsInNoTime_data();
    void readsHostileTextsInNoTime();
    void namesImagesThatItCannotHold();
    void namesEachTypeThatIsNoChoice();
    void namesWhatGetsLost();
    void readsTheQuestionsAroundOneThatIsWrong();
    void refusesFilesThatAreNone_data();
    void refusesFilesThatAreNone();
    void writesWhatMoodleImports();
    void writesACategoryForEachTopic();
    void namesAnImageWithoutBytes();
    void readsAnyQuestionBackThatItWrote();
    void takesNoTextForMoodleXml();
    void readsTwentyThousandQuestionsInSeconds();
};

namespace {

QByteArray quiz(const QByteArray &questions)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "\n</quiz>\n";
}

QByteArray answer(const QByteArray &share, const QByteArray &text)
{
    return "<answer fraction=\"" + share + "\" format=\"html\"><text><![CDATA[" + text
           + "]]></text><feedback format=\"html\"><text></text></feedback></answer>\n";
}

/// A choice question with these further elements, and answers that are right in the first place.
QByteArray choice(const QByteArray &elements, const QByteArray &answers = answer("100", "Huế") + answer("0", "Vinh"))
{
    return "<question type=\"multichoice\"><name><text>Q</text></name>"
           "<questiontext format=\"html\"><text>Where?</text></questiontext>"
           + elements + answers + "</question>\n";
}

QuestionFile read(const QByteArray &bytes)
{
    Result<QuestionFile> file = readQuestions(bytes, QStringLiteral("quiz.xml"));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return std::move(*file);
}

} // namespace

void TestMoodleXml::readsAQuestionAsMoodleExportsIt()
{
    const QuestionFile file = read(quiz(R"(<!-- question: 0  -->
  <question type="category">
    <category>
      <text>$course$/top/Di sản</text>
    </category>
    <info format="html">
      <text></text>
    </info>
    <idnumber></idnumber>
  </question>

<!-- question: 731  -->
  <question type="multichoice">
    <name>
      <text>Sông Hương</text>
    </name>
    <questiontext format="html">
      <text><![CDATA[<p dir="ltr">Sông Hương chảy qua th&agrave;nh phố n&agrave;o?<br></p><p>Chọn một.</p>]]></text>
    </questiontext>
    <generalfeedback format="html">
      <text><![CDATA[<p>Sông &amp; núi</p>]]></text>
    </generalfeedback>
    <defaultgrade>1.0000000</defaultgrade>
    <penalty>0.3333333</penalty>
    <hidden>0</hidden>
    <idnumber></idnumber>
    <single>true</single>
    <shuffleanswers>true</shuffleanswers>
    <answernumbering>abc</answernumbering>
    <showstandardinstruction>0</showstandardinstruction>
    <correctfeedback format="html">
      <text></text>
    </correctfeedback>
    <shownumcorrect/>
    <answer fraction="0" format="html">
      <text><![CDATA[<p>Vinh</p>]]></text>
      <feedback format="html">
        <text></text>
      </feedback>
    </answer>
    <answer fraction="100" format="html">
      <text><![CDATA[<p>Huế</p>]]></text>
      <feedback format="html">
        <text></text>
      </feedback>
    </answer>
    <tags>
      <tag><text>sông</text></tag>
      <tag><text>dễ nhớ</text></tag>
    </tags>
  </question>)"));
    QCOMPARE(file.format, ExchangeFormat::MoodleXml);
    QCOMPARE(issueTexts(file), QStringList());
    QCOMPARE(file.questions.size(), std::size_t{1});
    QCOMPARE(file.questions[0].place.line, 15);
    QCOMPARE(file.questions[0].place.column, 3);
    Question expected;
    expected.title = QStringLiteral("Sông Hương");
    expected.text = QStringLiteral("Sông Hương chảy qua thành phố nào?\nChọn một.");
    expected.options = {{QStringLiteral("Vinh"), false, {}}, {QStringLiteral("Huế"), true, {}}};
    expected.explanation = QStringLiteral("Sông & núi");
    expected.topic = QStringLiteral("Di sản");
    expected.tags = {QStringLiteral("sông"), QStringLiteral("dễ nhớ")};
    QVERIFY(file.questions[0].question == expected);
}

void TestMoodleXml::takesTheTopicFromTheCategory_data()
{
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QStringList>("issues");
    QTest::newRow("one") << QByteArray("$course$/top/Heritage") << QStringLiteral("Heritage") << QStringList();
    QTest::newRow("old") << QByteArray("$course$/Heritage") << QStringLiteral("Heritage") << QStringList();
    QTest::newRow("bare") << QByteArray("Heritage") << QStringLiteral("Heritage") << QStringList();
    QTest::newRow("below another") << QByteArray("$system$/top/City/Old walls") << QStringLiteral("Old walls")
                                   << QStringList{QStringLiteral("LostOther City 2:1 -1")};
    QTest::newRow("a slash in the name") << QByteArray("$course$/top/Land//water") << QStringLiteral("Land/water")
                                         << QStringList();
    QTest::newRow("the top") << QByteArray("$course$/top") << QString() << QStringList();
}

void TestMoodleXml::takesTheTopicFromTheCategory()
{
    QFETCH(QByteArray, category);
    const QuestionFile file = read("<quiz>\n<question type=\"category\"><category><text>" + category
                                   + "</text></category></question>\n" + choice({}) + "</quiz>");
    QTEST(file.questions.at(0).question.topic, "topic");
    QTEST(issueTexts(file), "issues");
}

void TestMoodleXml::readsTheKeyFromTheShares_data()
{
    QTest::addColumn<QByteArray>("single");
    QTest::addColumn<QList<QByteArray>>("shares");
    QTest::addColumn<QString>("key"); ///< "+" right, "-" wrong, then "m" for several together
    QTest::addColumn<QStringList>("issues");
    using Shares = QList<QByteArray>;
    const auto no = QStringList();
    const auto issue = [](const char *text) {
        return QStringList{QString::fromUtf8(text)};
    };
    QTest::newRow("one") << QByteArray("true") << Shares{"0", "100", "0"} << QStringLiteral("-+-") << no;
    QTest::newRow("one, old") << QByteArray("1") << Shares{"100.00000", "0.00000"} << QStringLiteral("+-") << no;
    QTest::newRow("one, penalties") << QByteArray("true") << Shares{"-25", "100"} << QStringLiteral("-+")
                                    << issue("LostScore -25% 3:1 0");
    QTest::newRow("one, a half right") << QByteArray("true") << Shares{"50", "100"} << QStringLiteral("-+")
                                       << issue("LostPartialCredit 50% 3:1 0");
    QTest::newRow("one, two keys") << QByteArray("true") << Shares{"100", "100", "0"} << QStringLiteral("++-")
                                   << issue("SeveralKeys 2 3:1 0");
    QTest::newRow("one, none whole") << QByteArray("true") << Shares{"90", "0"} << QStringLiteral("--")
                                     << QStringList{QStringLiteral("NoRightAnswer  3:1 0"),
                                                    QStringLiteral("LostPartialCredit 90% 3:1 0")};
    QTest::newRow("several") << QByteArray("false") << Shares{"50", "0", "50"} << QStringLiteral("+-+m") << no;
    QTest::newRow("several, old") << QByteArray("0") << Shares{"33.33333", "33.33333", "33.33333", "-100"}
                                  << QStringLiteral("+++-m") << no;
    QTest::newRow("several, with commas")
        << QByteArray("false") << Shares{"33,333", "33,333", "33,333", "0"} << QStringLiteral("+++-m") << no;
    QTest::newRow("several, of which one") << QByteArray("false") << Shares{"0", "100"} << QStringLiteral("-+m") << no;
    QTest::newRow("several, unequal") << QByteArray("false") << Shares{"70", "30", "0"} << QStringLiteral("++-m")
                                      << issue("LostPartialCredit 70%, 30% 3:1 0");
    QTest::newRow("several, not all") << QByteArray("false") << Shares{"25", "25", "0"} << QStringLiteral("++-m")
                                      << issue("LostPartialCredit 25% 3:1 0");
    QTest::newRow("several, penalties") << QByteArray("false") << Shares{"50", "50", "-50"} << QStringLiteral("++-m")
                                        << issue("LostPartialCredit -50% 3:1 0");
    QTest::newRow("no number") << QByteArray("true") << Shares{"100", "much"} << QStringLiteral("+-")
                               << issue("Malformed fraction 5:1 0");
    QTest::newRow("no end") << QByteArray("true") << Shares{"100", "inf"} << QStringLiteral("+-")
                            << issue("Malformed fraction 5:1 0");
}

void TestMoodleXml::readsTheKeyFromTheShares()
{
    QFETCH(QByteArray, single);
    QFETCH(QList<QByteArray>, shares);
    QByteArray answers = "\n";
    for (qsizetype i = 0; i < shares.size(); ++i)
        answers += answer(shares.at(i), "option " + QByteArray::number(i));
    const QuestionFile file = read(quiz(choice("<single>" + single + "</single>", answers)));
    const Question &question = file.questions.at(0).question;
    QString key;
    for (const AnswerOption &option : question.options)
        key += option.right ? QLatin1Char('+') : QLatin1Char('-');
    if (question.multiple)
        key += QLatin1Char('m');
    QTEST(key, "key");
    QTEST(issueTexts(file), "issues");
}

void TestMoodleXml::keepsTheOrderWhereMoodleDoesNotShuffle_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("true") << QByteArray("<shuffleanswers>true</shuffleanswers>") << false;
    QTest::newRow("1") << QByteArray("<shuffleanswers>1</shuffleanswers>") << false;
    QTest::newRow("false") << QByteArray("<shuffleanswers>false</shuffleanswers>") << true;
    QTest::newRow("0") << QByteArray("<shuffleanswers> 0 </shuffleanswers>") << true;
    QTest::newRow("not said") << QByteArray() << false;
}

void TestMoodleXml::keepsTheOrderWhereMoodleDoesNotShuffle()
{
    QFETCH(QByteArray, element);
    QTEST(read(quiz(choice(element))).questions.at(0).question.keepOrder, "keeps");
}

void TestMoodleXml::readsTrueAndFalse()
{
    const QByteArray head =
        "<question type=\"truefalse\"><name><text/></name><questiontext><text>Huế?</text></questiontext>"
        "<penalty>1.0000000</penalty>";
    const QByteArray right = "<answer fraction=\"100\" format=\"moodle_auto_format\"><text>";
    const QByteArray wrong = "<answer fraction=\"0\" format=\"moodle_auto_format\"><text>";
    const QByteArray end = "</text></answer>";
    const QuestionFile file = read(quiz(head + right + "true" + end + wrong + "false" + end + "</question>" + head
                                        + wrong + "true" + end + right + "false" + end + "</question>" + head + wrong
                                        + "Vrai" + end + right + "Faux" + end + "</question>"));
    QCOMPARE(issueTexts(file), QStringList());
    QCOMPARE(file.questions.size(), std::size_t{3});
    const auto options = [&](std::size_t i) {
        return file.questions[i].question.options;
    };
    const QString yes = QStringLiteral("Đúng");
    const QString no = QStringLiteral("Sai");
    QVERIFY(options(0) == (std::vector<AnswerOption>{{yes, true, {}}, {no, false, {}}}));
    QVERIFY(options(1) == (std::vector<AnswerOption>{{yes, false, {}}, {no, true, {}}}));
    QVERIFY(options(2)
            == (std::vector<AnswerOption>{{QStringLiteral("Vrai"), false, {}}, {QStringLiteral("Faux"), true, {}}}));
    QVERIFY(file.questions[0].question.keepOrder);
}

void TestMoodleXml::readsTextsByTheirFormat_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("html") << QByteArray("html") << QByteArray("<![CDATA[<p>a &lt; b</p><p>c</p>]]>")
                          << QStringLiteral("a < b\nc");
    QTest::newRow("escaped html") << QByteArray("html") << QByteArray("&lt;p&gt;a&lt;br&gt;b&lt;/p&gt;")
                                  << QStringLiteral("a\nb");
    QTest::newRow("html that nobody escaped")
        << QByteArray("html") << QByteArray("<p>a &lt; b</p><p>c</p>") << QStringLiteral("a < b\nc");
    QTest::newRow("signs that are no tags")
        << QByteArray("html") << QByteArray("<![CDATA[<p>a<b và c>d, x<y</p><p>&lt;p&gt; &am; 5 < 6</p>]]>")
        << QStringLiteral("a<b và c>d, x<y\n<p> &am; 5 < 6");
    QTest::newRow("what is not shown") << QByteArray("html")
                                       << QByteArray(
                                              "<![CDATA[a<!-- <p>b</p> --><script>c</script><style>d</style><?php e ?>"
                                              "<br>f]]>")
                                       << QStringLiteral("a\nf");
    QTest::newRow("a tag that nothing ends")
        << QByteArray("html") << QByteArray("<![CDATA[a <img src=\"x]]>") << QStringLiteral("a <img src=\"x");
    QTest::newRow("plain") << QByteArray("plain_text") << QByteArray("a &lt;b&gt; &amp;amp;\nc")
                           << QStringLiteral("a <b> &amp;\nc");
    QTest::newRow("auto") << QByteArray("moodle_auto_format") << QByteArray("a\nb &lt;br&gt; c")
                          << QStringLiteral("a\nb\nc");
    QTest::newRow("unknown") << QByteArray("newer") << QByteArray("a&lt;br&gt;b") << QStringLiteral("a\nb");
}

void TestMoodleXml::readsTextsByTheirFormat()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, text);
    const QuestionFile file = read(
        quiz("<question type=\"multichoice\"><name><text>Q</text></name><questiontext format=\"" + format + "\"><text>"
             + text + "</text></questiontext>" + answer("100", "x") + answer("0", "y") + "</question>"));
    QTEST(file.questions.at(0).question.text, "plain");
}

void TestMoodleXml::takesImagesOfTextAndOptions()
{
    const QByteArray png = pngBytes(1).toBase64();
    const QByteArray other = pngBytes(2).toBase64();
    const QuestionFile file = read(
        quiz("<question type=\"multichoice\"><name><text>Q</text></name><questiontext format=\"html\"><text>"
             "<![CDATA[<p>See <img src=\"@@PLUGINFILE@@/c%E1%BB%95ng%20th%C3%A0nh.png\" alt=\"Cổng thành\" width=\"3\">"
             " and <img src=\"data:image/png;base64,"
             + other + "\">?</p>]]></text>\n<file name=\"cổng thành.png\" path=\"/\" encoding=\"base64\">" + png
             + "</file></questiontext>"
               "<answer fraction=\"100\" format=\"html\"><text><![CDATA[<img src=\"@@PLUGINFILE@@/a/x.png\" "
               "alt=\"\">]]></text>"
               "<file name=\"x.png\" path=\"/a/\" encoding=\"base64\">\n"
             + png.left(20) + "\n" + png.mid(20) + "\n</file></answer>" + answer("0", "none") + "</question>"));
    QCOMPARE(issueTexts(file), QStringList());
    const Question &question = file.questions.at(0).question;
    QCOMPARE(question.text, QStringLiteral("See and ?"));
    QCOMPARE(question.images.size(), std::size_t{3});
    QCOMPARE(question.images[0].name, QStringLiteral("cổng thành.png"));
    QCOMPARE(question.images[0].description, QStringLiteral("Cổng thành"));
    QCOMPARE(question.images[0].mediaType, QStringLiteral("image/png"));
    QCOMPARE(file.images.at(question.images[0].sha256), pngBytes(1));
    QCOMPARE(file.images.at(question.images[1].sha256), pngBytes(2));
    QCOMPARE(question.options.at(0).image, QStringLiteral("x.png"));
    QCOMPARE(question.images[2].name, QStringLiteral("x.png"));
    QCOMPARE(file.images.size(), std::size_t{2});
}

void TestMoodleXml::takesTheImageOfOldFiles()
{
    const QuestionFile file = read(quiz(
        choice("<image>pictures/gate.png</image><image_base64>\n" + pngBytes(1).toBase64() + "\n</image_base64>")));
    QCOMPARE(issueTexts(file), QStringList());
    QCOMPARE(file.questions.at(0).question.images.at(0).name, QStringLiteral("gate.png"));
    const QuestionFile empty = read(quiz(choice("<image></image><image_base64>\n</image_base64>")));
    QCOMPARE(issueTexts(empty), QStringList());
}

void TestMoodleXml::readsHostileTextsInNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype many = 300'000;
    for (const char *part :
         {"<", "<a ", "<a ='", "<a b='", "&", "&#", "<svg>", "<!--", "</", "<br>", "\\(", "$$ ", "<a b c ", "\""})
        QTest::newRow(part) << QByteArray(part).repeated(many);
    QTest::newRow("blanks in a tag") << QByteArray("<a " + QByteArray(many, ' ') + "b>");
    QTest::newRow("a large image") << QByteArray("<img src='data:image/png;base64," + QByteArray(many * 10, 'A')
                                                 + "'>");
}

void TestMoodleXml::readsHostileTextsInNoTime()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const QuestionFile file = read(quiz("<question type=\"multichoice\"><questiontext format=\"html\"><text><![CDATA["
                                        + text + "]]></text></questiontext></question>"));
    QCOMPARE(file.questions.size(), std::size_t{1});
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestMoodleXml::namesImagesThatItCannotHold()
{
    const QByteArray text = "<![CDATA[<img src=\"@@PLUGINFILE@@/no.png\"><img src=\"https://example.org/b.png\">"
                            "<img src=\"@@PLUGINFILE@@/d.svg\"><a href=\"@@PLUGINFILE@@/e.mp3\">x</a>]]>";
    const QuestionFile file = read(quiz(
        "<question type=\"multichoice\"><name><text>Q</text></name><questiontext format=\"html\"><text>" + text
        + "</text><file name=\"d.svg\" encoding=\"base64\">PHN2Zy8+</file><file name=\"e.mp3\" encoding=\"base64\">"
          "SUQz</file></questiontext><generalfeedback format=\"html\"><text>&lt;img src=\"@@PLUGINFILE@@/key.png\"&gt;"
          "</text><file name=\"key.png\" encoding=\"base64\">"
        + pngBytes(1).toBase64() + "</file></generalfeedback>" + answer("100", "x") + answer("0", "y")
        + "</question>"));
    QVERIFY(file.questions.at(0).question.images.empty());
    const QString lost = issueTexts(file).join(QLatin1Char('\n'));
    for (const char *name : {"no.png", "https://example.org/b.png", "d.svg", "e.mp3", "key.png"})
        QVERIFY2(lost.contains(QLatin1String(name)), name);
}

void TestMoodleXml::namesEachTypeThatIsNoChoice()
{
    const QList<QByteArray> types{"matching",   "shortanswer",     "numerical",   "essay",   "cloze",
                                  "calculated", "calculatedmulti", "description", "ddwtos",  "gapselect",
                                  "ordering",   "randomsamatch",   "coderunner",  "ddmarker"};
    QByteArray questions;
    for (const QByteArray &type : types)
        questions += "<question type=\"" + type + "\"><name><text>Q</text></name></question>\n";
    const QuestionFile file = read(quiz(questions + "<question><name/></question>"));
    QVERIFY(file.questions.empty());
    QStringList expected;
    for (qsizetype i = 0; i < types.size(); ++i)
        expected.append(QStringLiteral("UnsupportedType %1 %2:1 -1").arg(QString::fromLatin1(types.at(i))).arg(i + 3));
    expected.append(QStringLiteral("Malformed type %1:1 -1").arg(types.size() + 3));
    QCOMPARE(issueTexts(file), expected);
}

void TestMoodleXml::namesWhatGetsLost()
{
    const QuestionFile file = read(quiz(choice(
        "\n<defaultgrade>2.0000000</defaultgrade><penalty>0.5</penalty>\n<hidden>1</hidden><idnumber>A7</idnumber>\n"
        "<answernumbering>iii</answernumbering><hint format=\"html\"><text>Think</text></hint>"
        "<correctfeedback format=\"html\"><text>Well done</text></correctfeedback>\n",
        "<answer fraction=\"0\"><text>z</text></answer>\n<answer "
        "fraction=\"100\"><text>x</text><feedback><text>Yes</text></feedback></answer>"
        "<answer fraction=\"0\"><text>y</text></answer>")));
    QCOMPARE(issueTexts(file), (QStringList{QStringLiteral("LostFormatting answernumbering 6:1 0"),
                                            QStringLiteral("LostFeedback feedback, correctfeedback 8:38 0"),
                                            QStringLiteral("LostScore defaultgrade 2.0000000, penalty 0.5 4:1 0"),
                                            QStringLiteral("LostOther hidden, idnumber, hint 5:1 0")}));
}

void TestMoodleXml::readsTheQuestionsAroundOneThatIsWrong()
{
    const QuestionFile file =
        read(quiz(choice({}) + "<question type=\"multichoice\"/>\n" + choice({}, answer("100", "x")) + choice({})));
    QCOMPARE(file.questions.size(), std::size_t{4});
    QCOMPARE(issueTexts(file),
             (QStringList{QStringLiteral("NoText  6:1 1"), QStringLiteral("TooFewOptions 0 6:1 1"),
                          QStringLiteral("NoRightAnswer  6:1 1"), QStringLiteral("TooFewOptions 1 7:1 2")}));
}

void TestMoodleXml::refusesFilesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut") << quiz(choice({})).left(300) << QStringLiteral("line 4");
    QTest::newRow("other XML") << QByteArray("<html>\n<question type=\"multichoice\"/></html>")
                               << QStringLiteral("html");
    QTest::newRow("a bomb") << QByteArray("<!DOCTYPE quiz [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><quiz>&b;</quiz>")
                            << QStringLiteral("document type");
    QTest::newRow("deep") << QByteArray("<quiz>" + QByteArray("<question>").repeated(100'000))
                          << QStringLiteral("nested");
    QTest::newRow("deep text") << quiz("<question type=\"multichoice\"><questiontext><text>"
                                       + QByteArray("<b>").repeated(100'000))
                               << QStringLiteral("nested");
}

void TestMoodleXml::refusesFilesThatAreNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = readQuestions(bytes, QStringLiteral("quiz.xml"), ExchangeFormat::MoodleXml);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadInput);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
}

void TestMoodleXml::writesWhatMoodleImports()
{
    Question question;
    question.text = QStringLiteral("5 < 7 & \"7\" > 5?\nChọn.");
    question.options = {
        {QStringLiteral("Đúng"), true, {}}, {QStringLiteral("a]]>b"), true, {}}, {QStringLiteral("c"), false, {}}};
    question.multiple = true;
    question.legalReference = QStringLiteral("Điều 5");
    const auto written = writeQuestions({question}, {}, ExchangeFormat::MoodleXml);
    QVERIFY(written);
    QVERIFY(written->losses.empty());
    const QString xml = QString::fromUtf8(written->bytes);
    QVERIFY(xml.contains(QStringLiteral("<question type=\"multichoice\">")));
    QVERIFY(xml.contains(QStringLiteral("<single>false</single>")));
    QVERIFY(xml.contains(QStringLiteral("<shuffleanswers>true</shuffleanswers>")));
    QCOMPARE(xml.count(QStringLiteral("fraction=\"50\"")), 2);
    QCOMPARE(xml.count(QStringLiteral("fraction=\"-100\"")), 1);
    // Moodle wants a name; what it cannot hold is where it does not look.
    QVERIFY(xml.contains(QStringLiteral("<name><text>5 &lt; 7 &amp; &quot;7&quot; &gt; 5?</text>")));
    QVERIFY(xml.contains(QStringLiteral("<hoithi><untitled/>\n<legalreference>Điều 5</legalreference>")));
}

void TestMoodleXml::writesACategoryForEachTopic()
{
    std::vector<Question> questions;
    for (const char *topic : {"", "Heritage", "Heritage", "/a//b/", "top", "", "$course$"}) {
        Question question;
        question.topic = QString::fromLatin1(topic);
        question.text = QStringLiteral("?");
        questions.push_back(question);
    }
    const auto written = writeQuestions(questions, {}, ExchangeFormat::MoodleXml);
    QVERIFY(written);
    QCOMPARE(written->bytes.count("type=\"category\""), 5);
    QVERIFY(written->bytes.contains("<text>$course$/top/Heritage</text>"));
    const QuestionFile file = read(written->bytes);
    QCOMPARE(file.questions.size(), questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i)
        QCOMPARE(file.questions[i].question.topic, questions[i].topic);
}

void TestMoodleXml::namesAnImageWithoutBytes()
{
    Question question;
    question.text = QStringLiteral("?");
    question.images = {{QStringLiteral("gone.png"), "00", QStringLiteral("image/png"), {}}};
    const auto written = writeQuestions({question}, {}, ExchangeFormat::MoodleXml);
    QVERIFY(written);
    QCOMPARE(written->losses.size(), std::size_t{1});
    QCOMPARE(written->losses[0].kind, QuestionIssueKind::LostMedia);
    QCOMPARE(written->losses[0].detail, QStringLiteral("gone.png"));
}

void TestMoodleXml::readsAnyQuestionBackThatItWrote()
{
    QVERIFY(roundTripIsIdentity(ExchangeFormat::MoodleXml));
}

void TestMoodleXml::takesNoTextForMoodleXml()
{
    const auto file =
        readQuestions("How does a file begin? {=<quiz> ~<question type= ~<assessmentItem>}", QStringLiteral("a.txt"));
    QVERIFY(!file || (file->format != ExchangeFormat::MoodleXml && file->format != ExchangeFormat::Qti));
}

void TestMoodleXml::readsTwentyThousandQuestionsInSeconds()
{
    QByteArray questions;
    for (int i = 0; i < 20'000; ++i)
        questions += choice("<shuffleanswers>true</shuffleanswers><tags><tag><text>a</text></tag></tags>",
                            answer("100", "<p>Option " + QByteArray::number(i) + "</p>") + answer("0", "<p>b</p>")
                                + answer("0", "<p>c</p>") + answer("0", "<p>d</p>"));
    QElapsedTimer timer;
    timer.start();
    const QuestionFile file = read(quiz(questions));
    QCOMPARE(file.questions.size(), std::size_t{20'000});
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

HOITHI_TEST(TestMoodleXml)
#include "tst_moodlexml.moc"
