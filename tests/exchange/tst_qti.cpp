// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/archive.h"
#include "containers/xmltree.h"
#include "exchange/questionreader.h"
#include "exchange/questionwriter.h"
#include "exchangefiles.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace hoithi;

/// Questions of QTI: single items and packages, of 2.0 to 3.0.
class TestQti : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnItem_data();
    void readsAnItem();
    void readsTheKey_data();
    void readsTheKey();
    void readsHostileItemsInNoTime_data();
    void readsHostileItemsInNoTime();
    void neverGuessesBetweenChoicesOfOneName();
    void keepsTheOrderWhereAnyChoiceIsFixed_data();
    void keepsTheOrderWhereAnyChoiceIsFixed();
    void takesFeedbackForAllAsExplanation();
    void namesItemsThatAreNoSingleChoice_data();
    void namesItemsThatAreNoSingleChoice();
    void namesWhatGetsLost();
    void readsAPackage();
    void readsAPackageWithinAFolder();
    void readsAPackageWithoutAManifest();
    void readsTheItemsAroundOneThatIsDamaged();
    void findsNoFileOutsideOfThePackage();
    void refusesFilesThatAreNone_data();
    void refusesFilesThatAreNone();
    void writesAPackageThatOthersImport();
    void readsAnyQuestionBackThatItWrote();
    void readsTwentyThousandQuestionsInSeconds();
};

namespace {

QuestionFile read(const QByteArray &bytes)
{
    Result<QuestionFile> file = readQuestions(bytes, QStringLiteral("bank"));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return std::move(*file);
}

QByteArray item(const QByteArray &declaration, const QByteArray &body, const QByteArray &rest = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"i1\" title=\"Rivers\" "
           "adaptive=\"false\" timeDependent=\"false\">\n"
           + declaration + "\n<itemBody>" + body + "</itemBody>\n" + rest + "</assessmentItem>\n";
}

QByteArray single(const QByteArray &within)
{
    return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"identifier\">" + within
           + "</responseDeclaration>";
}

QByteArray multiple(const QByteArray &within)
{
    return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"multiple\" baseType=\"identifier\">" + within
           + "</responseDeclaration>";
}

QByteArray correct(const QByteArrayList &values)
{
    QByteArray xml = "<correctResponse>";
    for (const QByteArray &value : values)
        xml += "<value>" + value + "</value>";
    return xml + "</correctResponse>";
}

QByteArray choices(const QByteArray &attributes = "shuffle=\"true\" maxChoices=\"1\"")
{
    return "<p>Look.</p><choiceInteraction responseIdentifier=\"RESPONSE\" " + attributes
           + "><prompt>Which river?</prompt><simpleChoice identifier=\"A\">Hương</simpleChoice>"
             "<simpleChoice identifier=\"B\">Lam</simpleChoice><simpleChoice identifier=\"C\">Mã</simpleChoice>"
             "</choiceInteraction>";
}

const QByteArray matchCorrect =
    "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>";
const QByteArray mapResponse =
    "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"/>";

QByteArray plainItem()
{
    return item(single(correct({"A"})), choices(), matchCorrect);
}

QByteArray manifest(const QByteArray &resources)
{
    return "<?xml version=\"1.0\"?>\n<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" "
           "xmlns:imsmd=\"http://ltsc.ieee.org/xsd/LOM\" identifier=\"m\"><organizations/><resources>\n"
           + resources + "</resources></manifest>";
}

QByteArray resource(const QByteArray &href, const QByteArray &metadata = {})
{
    return "<resource identifier=\"r" + QByteArray::number(qHash(href)) + "\" type=\"imsqti_item_xmlv2p1\" href=\""
           + href + "\">" + metadata + "<file href=\"" + href + "\"/></resource>\n";
}

using Entries = std::vector<std::pair<QString, QByteArray>>;

QByteArray package(const Entries &entries)
{
    return writeArchive(entries).value();
}

QString keyOf(const Question &question)
{
    QString key;
    for (const AnswerOption &option : question.options)
        key += option.right ? QLatin1Char('+') : QLatin1Char('-');
    return question.multiple ? key + QLatin1Char('m') : key;
}

} // namespace

void TestQti::readsAnItem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray two = plainItem();
    QTest::newRow("2.1") << two;
    for (const char *version : {"imsqti_v2p0", "imsqti_v2p2"}) {
        QByteArray other = two;
        QTest::newRow(version) << other.replace("imsqti_v2p1", version);
    }
    QByteArray prefixed = two;
    for (const char *name : {"assessmentItem", "responseDeclaration", "correctResponse", "value>", "itemBody",
                             "choiceInteraction", "prompt", "simpleChoice", "responseProcessing", "p>"})
        prefixed.replace(QByteArray("<").append(name), QByteArray("<q:").append(name))
            .replace(QByteArray("</").append(name), QByteArray("</q:").append(name));
    QTest::newRow("with a prefix") << prefixed.replace("xmlns=", "xmlns:q=");
    QTest::newRow("3.0") << QByteArray(
        R"(<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i1" title="Rivers" adaptive="false"
    time-dependent="false" xml:lang="vi">
  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
    <qti-correct-response><qti-value> A </qti-value></qti-correct-response>
  </qti-response-declaration>
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
  <qti-item-body>
    <p>Look.</p>
    <qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1" class="qti-labels-none">
      <qti-prompt>
        Which river?
      </qti-prompt>
      <qti-simple-choice identifier="A">Hương</qti-simple-choice>
      <qti-simple-choice identifier="B">Lam</qti-simple-choice>
      <qti-simple-choice identifier="C">Mã</qti-simple-choice>
    </qti-choice-interaction>
  </qti-item-body>
  <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
</qti-assessment-item>)");
}

void TestQti::readsAnItem()
{
    QFETCH(QByteArray, bytes);
    const QuestionFile file = read(bytes);
    QCOMPARE(file.format, ExchangeFormat::Qti);
    QCOMPARE(issueTexts(file), QStringList());
    Question expected;
    expected.title = QStringLiteral("Rivers");
    expected.text = QStringLiteral("Look.\nWhich river?");
    expected.options = {
        {QStringLiteral("Hương"), true, {}}, {QStringLiteral("Lam"), false, {}}, {QStringLiteral("Mã"), false, {}}};
    QCOMPARE(file.questions.size(), std::size_t{1});
    QVERIFY(file.questions[0].question == expected);
    QCOMPARE(file.questions[0].place.line, 2);
}

void TestQti::readsTheKey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("issues");
    const auto map = [](const QByteArray &a, const QByteArray &b, const QByteArray &c) -> QByteArray {
        const auto entry = [](const char *key, const QByteArray &score) -> QByteArray {
            return score.isEmpty() ? QByteArray()
                                   : QByteArray("<mapEntry mapKey=\"") + key + "\" mappedValue=\"" + score + "\"/>";
        };
        return "<mapping defaultValue=\"0\">" + entry("A", a) + entry("B", b) + entry("C", c) + "</mapping>";
    };
    const QByteArray several = choices("shuffle=\"true\" maxChoices=\"0\"");
    const auto row = [](const char *name, const QByteArray &bytes, const char *key, const QStringList &issues = {}) {
        QTest::newRow(name) << bytes << QString::fromLatin1(key) << issues;
    };
    const auto texts = [](const char *text) {
        return QStringList{QString::fromUtf8(text)};
    };
    row("one", item(single(correct({"B"})), choices(), matchCorrect), "-+-");
    row("several", item(multiple(correct({"A", "C"})), several, matchCorrect), "+-+m");
    row("several, of which one", item(multiple(correct({"C"})), several, matchCorrect), "--+m");
    row("as CDATA", item(single(correct({"<![CDATA[B]]>"})), choices(), matchCorrect), "-+-");
    row("two of one", item(single(correct({"A", "B"})), choices(), matchCorrect), "++-", texts("SeveralKeys 2 2:1 0"));
    row("none", item(single({}), choices(), matchCorrect), "---", texts("NoRightAnswer  2:1 0"));
    row("one that is not there", item(single(correct({"D"})), choices(), matchCorrect), "---",
        {QStringLiteral("NoRightAnswer  2:1 0"), QStringLiteral("UnknownRightAnswer D 3:1 0")});
    row("mapped alone", item(single(map("0", "1", {})), choices(), mapResponse), "-+-");
    row("mapped alone, a part", item(single(map("0.5", "1", {})), choices(), mapResponse), "-+-",
        texts("LostPartialCredit A 0.5 3:1 0"));
    row("mapped alone, two best", item(single(map("1", "1", "0")), choices(), mapResponse), "++-",
        texts("SeveralKeys 2 2:1 0"));
    row("mapped together", item(multiple(map("1", {}, "1")), several, mapResponse), "+-+m");
    row("mapped and declared", item(multiple(correct({"A", "C"}) + map("1", "0", "1")), several, mapResponse), "+-+m");
    row("mapped more than declared", item(multiple(correct({"A"}) + map("1", "0.5", {})), several, mapResponse), "+--m",
        texts("LostPartialCredit B 0.5 3:1 0"));
    row("mapped other than declared", item(single(correct({"A"}) + map({}, "1", {})), choices(), mapResponse), "+--",
        texts("SeveralKeys B, A 3:1 0"));
    row("mapped, but not counted", item(single(correct({"A"}) + map({}, "1", {})), choices(), matchCorrect), "+--",
        texts("Suspicious mapping 3:1 0"));
    row("mapped, penalties", item(single(correct({"A"}) + map("1", "-1", {})), choices(), mapResponse), "+--",
        texts("LostScore -1 3:1 0"));
    row("scored for another response",
        item(
            single(correct({"A"})), choices(),
            "<responseProcessing><responseCondition><responseIf><not><match><variable "
            "identifier=\"RESPONSE\"/><correct "
            "identifier=\"RESPONSE\"/></match></not><setOutcomeValue identifier=\"SCORE\"><baseValue "
            "baseType=\"float\">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>"),
        "+--", texts("SeveralKeys responseProcessing 3:1 0"));
    row("scored where there is a response",
        item(single(correct({"A"})), choices(),
             "<responseProcessing><responseCondition><responseIf><and><not><isNull><variable identifier=\"RESPONSE\"/>"
             "</isNull></not><match><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></match></and>"
             "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>"
             "</responseIf></responseCondition></responseProcessing>"),
        "+--");
    row("scored by rules",
        item(single(correct({"A"})), choices(),
             "<responseProcessing><responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/><correct "
             "identifier=\"RESPONSE\"/></match><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1"
             "</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>"),
        "+--");
    const auto ruled = [](const char *choice, const char *score, const char *rule = "responseIf") -> QByteArray {
        return QByteArray("<") + rule + "><match><variable identifier=\"RESPONSE\"/><baseValue baseType=\"identifier\">"
               + choice + "</baseValue></match><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">"
               + score + "</baseValue></setOutcomeValue></" + rule + ">";
    };
    const auto rules = [](const QByteArray &all) -> QByteArray {
        return "<responseProcessing><responseCondition>" + all + "</responseCondition></responseProcessing>";
    };
    row("rules that name another choice", item(single(correct({"A"})), choices(), rules(ruled("B", "1"))), "+--",
        QStringList({QStringLiteral("SeveralKeys B 3:1 0"), QStringLiteral("LostScore responseProcessing 3:1 0")}));
    row("rules that name the choice",
        item(single(correct({"A"})), choices(),
             rules(ruled("A", "2") + ruled("B", "1", "responseElseIf") + ruled("C", "0", "responseElseIf"))),
        "+--", texts("LostScore responseProcessing 3:1 0"));
    const QByteArray response = "<variable identifier=\"RESPONSE\"/>";
    const QByteArray isCorrect = "<match>" + response + "<correct identifier=\"RESPONSE\"/></match>";
    const auto gives = [](const QByteArray &value, const char *outcome = "SCORE") -> QByteArray {
        return QByteArray("<setOutcomeValue identifier=\"") + outcome + "\">" + value + "</setOutcomeValue>";
    };
    const auto points = [&](const char *number, const char *outcome = "SCORE") -> QByteArray {
        return gives(QByteArray("<baseValue baseType=\"float\">") + number + "</baseValue>", outcome);
    };
    const auto when = [](const QByteArray &condition, const QByteArray &then) -> QByteArray {
        return "<responseIf>" + condition + then + "</responseIf>";
    };
    const auto otherwise = [](const QByteArray &then) -> QByteArray {
        return "<responseElse>" + then + "</responseElse>";
    };
    const auto isChoice = [&](const char *choice) -> QByteArray {
        return "<match>" + response + "<baseValue baseType=\"identifier\">" + choice + "</baseValue></match>";
    };
    const auto one = [&](const QByteArray &processing) -> QByteArray {
        return item(single(correct({"A"})), choices(), processing);
    };
    const QStringList contradicted = texts("SeveralKeys responseProcessing 3:1 0");
    const QStringList unread = texts("LostScore responseProcessing 3:1 0");
    row("none for the response", one(rules(when(isCorrect, points("0")) + otherwise(points("1")))), "+--",
        contradicted);
    row("none for the choice", one(rules(when(isChoice("A"), points("0")) + otherwise(points("1")))), "+--",
        QStringList({contradicted.front(), unread.front()}));
    row("none for the response, one for another choice",
        one(rules(when(isCorrect, points("0")) + ruled("B", "1", "responseElseIf"))), "+--",
        texts("SeveralKeys B 3:1 0"));
    row("none for any", one(rules(when(isCorrect, points("0")))), "+--", contradicted);
    row("as much for any", one(rules(when(isCorrect, points("1")) + otherwise(points("1")))), "+--", contradicted);
    row("a part for any other", one(rules(when(isCorrect, points("1")) + otherwise(points("0.5")))), "+--", unread);
    row("a deduction for any other", one(rules(when(isCorrect, points("1")) + otherwise(points("-1")))), "+--");
    row("rules within rules",
        one(rules(when("<not><isNull>" + response + "</isNull></not>",
                       "<responseCondition>" + ruled("B", "1") + "</responseCondition>"))),
        "+--", QStringList({QStringLiteral("SeveralKeys B 3:1 0"), unread.front()}));
    row("a score of another name", one(rules(when(isChoice("B"), points("1", "score")))), "+--",
        QStringList({QStringLiteral("SeveralKeys B 3:1 0"), unread.front()}));
    row("a score of another name for the response", one(rules(when(isCorrect, points("1", "POINTS")))), "+--");
    row("two outcomes that may be the score", one(rules(when(isCorrect, points("0", "P1") + points("1", "P2")))), "+--",
        unread);
    row("a score that cannot be read", one(rules(when(isCorrect, gives("<variable identifier=\"MAXSCORE\"/>")))), "+--",
        unread);
    row("a score that cannot be read for another choice",
        one(rules(when(isChoice("B"), gives("<variable identifier=\"MAXSCORE\"/>")))), "+--",
        QStringList({QStringLiteral("SeveralKeys B 3:1 0"), unread.front()}));
    row("a condition that cannot be read before another choice",
        one(rules(when("<customOperator/>", points("1")) + ruled("B", "1", "responseElseIf"))), "+--",
        QStringList({QStringLiteral("SeveralKeys B 3:1 0"), unread.front()}));
    row("a score from a table",
        one("<responseProcessing><lookupOutcomeValue identifier=\"SCORE\">" + response
            + "</lookupOutcomeValue></responseProcessing>"),
        "+--", unread);
    row("rules of feedback only",
        one(rules(when(isCorrect, gives("<baseValue baseType=\"identifier\">no</baseValue>", "FEEDBACK")))), "+--");
    const QByteArray isC = "<member><baseValue baseType=\"identifier\">C</baseValue>" + response + "</member>";
    const QByteArray isA = "<member><baseValue baseType=\"identifier\">A</baseValue>" + response + "</member>";
    const QByteArray isB = "<member><baseValue baseType=\"identifier\">B</baseValue>" + response + "</member>";
    const auto adds = [&](const QByteArray &condition) -> QByteArray {
        return "<responseCondition>"
               + when(condition, gives("<sum><variable identifier=\"SCORE\"/><baseValue "
                                       "baseType=\"float\">1</baseValue></sum>"))
               + "</responseCondition>";
    };
    row("points for each of several",
        item(multiple(correct({"A", "C"})), several,
             "<responseProcessing>" + adds(isA) + adds(isC) + "</responseProcessing>"),
        "+-+m", unread);
    row("points for one more of several",
        item(multiple(correct({"A", "C"})), several,
             "<responseProcessing>" + adds(isA) + adds(isB) + adds(isC) + "</responseProcessing>"),
        "+-+m", QStringList({contradicted.front(), unread.front()}));
    row("mapped by a rule",
        item(multiple(correct({"A", "C"}) + map("1", "0", "1")), several,
             rules(when("<isNull>" + response + "</isNull>", points("0"))
                   + otherwise(gives("<mapResponse identifier=\"RESPONSE\"/>")))),
        "+-+m");
    row("mapped by a rule that rewards all else",
        item(single(map("1", "0", "0")), choices(),
             rules(when(isChoice("A"), points("0"))
                   + otherwise(gives("<sum><mapResponse identifier=\"RESPONSE\"/><baseValue "
                                     "baseType=\"float\">1</baseValue></sum>")))),
        "+--", contradicted);
    row("scored by rules that nobody knows",
        item(single(correct({"A"})), choices(),
             "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><randomInteger/></setOutcomeValue>"
             "</responseProcessing>"),
        "+--", texts("LostScore responseProcessing 3:1 0"));
}

void TestQti::readsTheKey()
{
    QFETCH(QByteArray, bytes);
    const QuestionFile file = read(bytes);
    QTEST(keyOf(file.questions.at(0).question), "key");
    QTEST(issueTexts(file), "issues");
}

void TestQti::readsHostileItemsInNoTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto numbered = [](const QByteArray &begin, const QByteArray &end) {
        QByteArray all;
        for (int i = 0; i < 100'000; ++i)
            all += begin + QByteArray::number(i) + end;
        return all;
    };
    const QByteArray many = numbered("<simpleChoice identifier=\"a", "\">x</simpleChoice>");
    QTest::newRow("choices") << item(single(correct({"a5"})), "<choiceInteraction responseIdentifier=\"RESPONSE\">"
                                                                  + many + "</choiceInteraction>");
    QTest::newRow("values") << item(
        single("<correctResponse>" + numbered("<value>", "</value>") + "</correctResponse>"), choices());
    QTest::newRow("mapped") << item(
        single("<mapping>" + numbered("<mapEntry mappedValue=\"1\" mapKey=\"", "\"/>") + "</mapping>"), choices(),
        mapResponse);
    QTest::newRow("feedback") << item(
        single(correct({"A"})), choices(),
        "<responseProcessing>" + numbered("<setOutcomeValue identifier=\"F", "\"/>") + "</responseProcessing>"
            + numbered("<modalFeedback outcomeIdentifier=\"F\" identifier=\"", "\">x</modalFeedback>"));
    const QByteArray condition = "<responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/><correct "
                                 "identifier=\"RESPONSE\"/></match><setOutcomeValue identifier=\"SCORE\"><mapResponse "
                                 "identifier=\"RESPONSE\"/></setOutcomeValue></responseIf></responseCondition>";
    QTest::newRow("rules") << item(
        single("<correctResponse><value>A</value>" + numbered("<value>", "</value>") + "</correctResponse><mapping>"
               + numbered("<mapEntry mappedValue=\"1\" mapKey=\"", "\"/>") + "</mapping>"),
        choices(), "<responseProcessing>" + condition.repeated(20'000) + "</responseProcessing>");
    QTest::newRow("elements") << item(single(correct({"A"})), choices() + numbered("<x", "/>"));
    QByteArray large = pngBytes(1);
    large.append(QByteArray(4'000'000, 'x'));
    QTest::newRow("one large image all over")
        << package({{QStringLiteral("imsmanifest.xml"), manifest(resource("a.xml"))},
                    {QStringLiteral("a.xml"),
                     item(single(correct({"A"})), choices() + QByteArray("<img src='b.png'/>").repeated(20'000))},
                    {QStringLiteral("b.png"), large}});
}

void TestQti::readsHostileItemsInNoTime()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto file = readQuestions(bytes, QStringLiteral("bank"), ExchangeFormat::Qti);
    QVERIFY(file);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

void TestQti::neverGuessesBetweenChoicesOfOneName()
{
    QByteArray body = choices();
    const QuestionFile file = read(item(single(correct({"A"})), body.replace("identifier=\"B\"", "identifier=\"A\"")));
    QVERIFY(!file.issues.empty());
    QCOMPARE(file.issues.front().kind, QuestionIssueKind::Malformed);
    QCOMPARE(file.issues.front().detail, QStringLiteral("identifier A"));
}

void TestQti::keepsTheOrderWhereAnyChoiceIsFixed_data()
{
    QTest::addColumn<QByteArray>("shuffle");
    QTest::addColumn<QByteArrayList>("fixed");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("shuffled") << QByteArray("shuffle=\"true\"") << QByteArrayList() << false;
    QTest::newRow("not shuffled") << QByteArray("shuffle=\"false\"") << QByteArrayList() << true;
    QTest::newRow("not said") << QByteArray() << QByteArrayList() << true;
    QTest::newRow("the last is fixed") << QByteArray("shuffle=\"true\"") << QByteArrayList{"C"} << true;
}

void TestQti::keepsTheOrderWhereAnyChoiceIsFixed()
{
    QFETCH(QByteArray, shuffle);
    QFETCH(QByteArrayList, fixed);
    QByteArray body = choices(shuffle);
    for (const QByteArray &one : fixed)
        body.replace(QByteArray("identifier=\"" + one), QByteArray("fixed=\"true\" identifier=\"" + one));
    QTEST(read(item(single(correct({"A"})), body)).questions.at(0).question.keepOrder, "keeps");
}

void TestQti::takesFeedbackForAllAsExplanation()
{
    const QByteArray outcome = "<outcomeDeclaration identifier=\"F\" cardinality=\"single\" baseType=\"identifier\">"
                               "<defaultValue><value>always</value></defaultValue></outcomeDeclaration>";
    const QByteArray always =
        "<modalFeedback outcomeIdentifier=\"F\" identifier=\"always\" showHide=\"show\"><p>It is.<br/>"
        "Yes.</p></modalFeedback>";
    const QuestionFile general = read(item(single(correct({"A"})) + outcome, choices(), matchCorrect + always));
    QCOMPARE(general.questions.at(0).question.explanation, QStringLiteral("It is.\nYes."));
    QCOMPARE(issueTexts(general), QStringList());

    const QByteArray rules =
        "<responseProcessing><responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/>"
        "<correct identifier=\"RESPONSE\"/></match><setOutcomeValue identifier=\"F\"><baseValue "
        "baseType=\"identifier\">always</baseValue></setOutcomeValue></responseIf></responseCondition>"
        "</responseProcessing>\n";
    const QuestionFile single_ = read(item(single(correct({"A"})) + outcome, choices(), rules + always));
    QCOMPARE(single_.questions.at(0).question.explanation, QString());
    QCOMPARE(issueTexts(single_), QStringList{QStringLiteral("LostFeedback always 6:1 0")});
}

void TestQti::namesItemsThatAreNoSingleChoice_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const auto with = [](const QByteArray &body) {
        return item(single(correct({"A"})), body);
    };
    QTest::newRow("two choices") << with(choices() + choices()) << QStringLiteral("2 interactions");
    QTest::newRow("none") << with("<p>Read.</p>") << QStringLiteral("itemBody");
    for (const char *name : {"textEntryInteraction", "orderInteraction", "matchInteraction", "customInteraction",
                             "inlineChoiceInteraction", "hotspotInteraction", "extendedTextInteraction"})
        QTest::newRow(name) << with(QByteArray("<p><") + name + " responseIdentifier=\"RESPONSE\"/></p>")
                            << QString::fromLatin1(name);
    QTest::newRow("beside a text entry") << with(choices() + "<p><textEntryInteraction responseIdentifier=\"X\"/></p>")
                                         << QStringLiteral("2 interactions");
    QTest::newRow("of a template") << item("<templateDeclaration identifier=\"T\"/>" + single(correct({"A"})),
                                           choices())
                                   << QStringLiteral("templateDeclaration");
    QTest::newRow("ordered") << item(single(correct({"A"})).replace("single", "ordered"), choices())
                             << QStringLiteral("cardinality ordered");
}

void TestQti::namesItemsThatAreNoSingleChoice()
{
    QFETCH(QByteArray, bytes);
    const QuestionFile file = read(bytes);
    QVERIFY(file.questions.empty());
    QCOMPARE(file.issues.size(), std::size_t{1});
    QCOMPARE(file.issues[0].kind, QuestionIssueKind::UnsupportedType);
    QVERIFY(file.issues[0].place.line > 0);
    QTEST(file.issues[0].detail, "type");
}

void TestQti::namesWhatGetsLost()
{
    QByteArray body = "<rubricBlock view=\"candidate\"><p>Hint</p></rubricBlock>" + choices()
                      + "<p>H<sub>2</sub>O <b>bold</b> <m:math xmlns:m=\"urn:m\"><m:mi>x</m:mi></m:math></p>"
                        "<audio src=\"a.mp3\"/>";
    body.replace("Lam", "Lam<feedbackInline outcomeIdentifier=\"F\" identifier=\"B\">No</feedbackInline>");
    const QuestionFile file = read(item(
        single(correct({"A"}))
            + "<outcomeDeclaration identifier=\"MAXSCORE\" cardinality=\"single\" baseType=\"float\"><defaultValue>"
              "<value>3</value></defaultValue></outcomeDeclaration><stylesheet href=\"a.css\"/>",
        body, matchCorrect + "<modalFeedback outcomeIdentifier=\"F\" identifier=\"right\">Yes</modalFeedback>"));
    QCOMPARE(file.questions.at(0).question.text, QStringLiteral("Look.\nWhich river?\nH₂O bold"));
    QCOMPARE(file.questions.at(0).question.options.at(1).text, QStringLiteral("Lam"));
    QStringList kinds;
    for (const QuestionIssue &issue : file.issues) {
        kinds.append(issue.detail);
        QCOMPARE(issue.question, 0);
        QVERIFY(issue.place.line > 1);
    }
    QCOMPARE(kinds, (QStringList{QStringLiteral("b, stylesheet"), QStringLiteral("feedbackInline, right"),
                                 QStringLiteral("MAXSCORE 3"), QStringLiteral("audio"), QString(),
                                 QStringLiteral("rubricBlock")}));
}

void TestQti::readsAPackage()
{
    const QByteArray lom = "<metadata><imsmd:lom><imsmd:general><imsmd:keyword><imsmd:string language=\"vi\">sông"
                           "</imsmd:string></imsmd:keyword></imsmd:general><imsmd:educational><imsmd:difficulty>"
                           "<imsmd:source>LOMv1.0</imsmd:source><imsmd:value>very easy</imsmd:value></imsmd:difficulty>"
                           "</imsmd:educational></imsmd:lom></metadata>";
    QByteArray picture = plainItem();
    picture.replace("<p>Look.</p>", "<p>Look. <img src=\"images/a%20b.png\" alt=\"Map\"/></p>"
                                    "<p><object data=\"../shared/c.png\" type=\"image/png\">Sign</object></p>");
    picture.replace("Lam", "Lam <img src='images/lam.png' alt=''/>");
    const QuestionFile file = read(package({
        {QStringLiteral("imsmanifest.xml"),
         manifest(resource("i2/qti.xml") + resource("i1/qti.xml", lom)
                  + "<resource identifier=\"t\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\"/>\n"
                    "<resource identifier=\"c\" type=\"webcontent\" href=\"shared/c.png\"/>\n")},
        {QStringLiteral("i1/qti.xml"), picture},
        {QStringLiteral("i1/images/a b.png"), pngBytes(1)},
        {QStringLiteral("i1/images/lam.png"), pngBytes(2)},
        {QStringLiteral("shared/c.png"), pngBytes(3)},
        {QStringLiteral("i2/qti.xml"), plainItem()},
        {QStringLiteral("test.xml"), "<assessmentTest><assessmentItemRef href=\"i1/qti.xml\"/></assessmentTest>"},
    }));
    QCOMPARE(issueTexts(file), QStringList{QStringLiteral("LostOther imsqti_test_xmlv2p1 imsmanifest.xml -1")});
    QCOMPARE(file.questions.size(), std::size_t{2});
    QCOMPARE(file.questions[0].place.part, QStringLiteral("i2/qti.xml"));
    const Question &question = file.questions[1].question;
    QCOMPARE(question.tags, QStringList{QStringLiteral("sông")});
    QCOMPARE(question.difficulty, Difficulty::Easy);
    QCOMPARE(question.images.size(), std::size_t{3});
    QCOMPARE(question.images[0].description, QStringLiteral("Map"));
    QCOMPARE(file.images.at(question.images[0].sha256), pngBytes(1));
    QCOMPARE(question.images[1].name, QStringLiteral("c.png"));
    QCOMPARE(question.images[1].description, QStringLiteral("Sign"));
    QCOMPARE(question.options.at(1).image, QStringLiteral("lam.png"));
    QCOMPARE(question.text, QStringLiteral("Look.\nWhich river?"));
}

void TestQti::readsAPackageWithinAFolder()
{
    const QuestionFile file = read(package({{QStringLiteral("my bank/imsmanifest.xml"), manifest(resource("a.xml"))},
                                            {QStringLiteral("my bank/a.xml"), plainItem()}}));
    QCOMPARE(issueTexts(file), QStringList());
    QCOMPARE(file.questions.size(), std::size_t{1});
}

void TestQti::readsAPackageWithoutAManifest()
{
    const QByteArray bytes = package({{QStringLiteral("a.xml"), plainItem()}, {QStringLiteral("b.xml"), "<other/>"}});
    const auto file = readQuestions(bytes, QStringLiteral("bank.zip"), ExchangeFormat::Qti);
    QVERIFY(file);
    QCOMPARE(file->questions.size(), std::size_t{1});
    QCOMPARE(issueTexts(*file), QStringList{QStringLiteral("Suspicious imsmanifest.xml imsmanifest.xml -1")});
}

void TestQti::readsTheItemsAroundOneThatIsDamaged()
{
    const QuestionFile file = read(
        package({{QStringLiteral("imsmanifest.xml"),
                  manifest(resource("a.xml") + resource("b.xml") + resource("c.xml") + resource("no.xml")
                           + resource("bomb.xml") + resource("other.xml"))},
                 {QStringLiteral("a.xml"), plainItem()},
                 {QStringLiteral("b.xml"), "<assessmentItem>\n<itemBody>"},
                 {QStringLiteral("bomb.xml"), "<!DOCTYPE a [<!ENTITY e 'x'>]><assessmentItem>&e;</assessmentItem>"},
                 {QStringLiteral("other.xml"), "<html/>"},
                 {QStringLiteral("c.xml"), plainItem()}}));
    QCOMPARE(file.questions.size(), std::size_t{2});
    QCOMPARE(issueTexts(file), (QStringList{QStringLiteral("Malformed XML b.xml -1"),
                                            QStringLiteral("Malformed href no.xml imsmanifest.xml -1"),
                                            QStringLiteral("Malformed XML bomb.xml -1"),
                                            QStringLiteral("Malformed assessmentItem other.xml -1")}));
    QCOMPARE(file.issues[0].place.line, 2);
}

void TestQti::findsNoFileOutsideOfThePackage()
{
    QByteArray outside = plainItem();
    outside.replace("Look.", "<img src=\"../../../etc/passwd\" alt=\"\"/><img src=\"file:///etc/passwd\" alt=\"\"/>"
                             "<img src=\"/etc/passwd\" alt=\"\"/>");
    const QuestionFile file =
        read(package({{QStringLiteral("imsmanifest.xml"), manifest(resource("a.xml") + resource("../b.xml"))},
                      {QStringLiteral("a.xml"), outside}}));
    QVERIFY(file.questions.at(0).question.images.empty());
    QVERIFY(file.images.empty());
    const QString issues = issueTexts(file).join(QLatin1Char('\n'));
    QVERIFY(issues.contains(QLatin1String("LostMedia ../../../etc/passwd, file:///etc/passwd, /etc/passwd")));
    QVERIFY(issues.contains(QLatin1String("Malformed href ../b.xml")));
}

void TestQti::refusesFilesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut") << plainItem().left(400) << QStringLiteral("line 4");
    QTest::newRow("a bomb") << QByteArray("<!DOCTYPE a [<!ENTITY a 'aa'>]><assessmentItem>&a;</assessmentItem>")
                            << QStringLiteral("document type");
    QTest::newRow("deep") << QByteArray("<assessmentItem>" + QByteArray("<div>").repeated(200'000))
                          << QStringLiteral("nested");
    QTest::newRow("QTI 1.2") << QByteArray("<questestinterop><item/></questestinterop>")
                             << QStringLiteral("QTI 2.1 or later");
    QTest::newRow("a zip of other things")
        << package({{QStringLiteral("imsmanifest.xml"),
                     manifest("<resource identifier=\"c\" type=\"webcontent\" href=\"a.png\"/>")}})
        << QStringLiteral("no items");
    QByteArray cut = package(
        {{QStringLiteral("imsmanifest.xml"), manifest(resource("a.xml"))}, {QStringLiteral("a.xml"), plainItem()}});
    cut.chop(cut.size() / 2);
    QTest::newRow("a cut zip") << cut << QStringLiteral("damaged");
    QTest::newRow("a zip bomb") << package({{QStringLiteral("imsmanifest.xml"), manifest({})},
                                            {QStringLiteral("a.xml"), QByteArray(qsizetype{140} * 1024 * 1024, ' ')}})
                                << QStringLiteral("a.xml");
}

void TestQti::refusesFilesThatAreNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = readQuestions(bytes, QStringLiteral("bank"), ExchangeFormat::Qti);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadInput);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
}

void TestQti::writesAPackageThatOthersImport()
{
    Question question;
    question.text = QStringLiteral("Sông < núi?");
    question.options = {{QStringLiteral("Có"), true, QStringLiteral("gate.png")}, {QStringLiteral("Không"), false, {}}};
    question.explanation = QStringLiteral("Vì thế.");
    question.difficulty = Difficulty::Hard;
    question.tags = {QStringLiteral("sông")};
    question.images = {{QStringLiteral("gate.png"), "d1", QStringLiteral("image/png"), QStringLiteral("Cổng")}};
    const auto written = writeQuestions({question}, {{"d1", pngBytes(1)}}, ExchangeFormat::Qti);
    QVERIFY(written);
    const ArchiveEntries entries = readArchive(written->bytes).value();
    QCOMPARE(entries.size(), std::size_t{3});
    QVERIFY(entries.contains(QStringLiteral("items/q1/1.png")));
    const QByteArray xml = entries.at(QStringLiteral("items/q1/qti.xml"));
    QVERIFY(readXml(xml));
    QVERIFY(xml.contains("xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p2\""));
    QVERIFY(xml.contains("rptemplates/match_correct"));
    QVERIFY(xml.contains("<simpleChoice identifier=\"A\">Có<br/><img src=\"1.png\" alt=\"Cổng\"/></simpleChoice>"));
    const XmlElement tree = readXml(entries.at(QStringLiteral("imsmanifest.xml"))).value();
    QCOMPARE(tree.child(u"metadata")->child(u"schema")->text(), QStringLiteral("QTIv2.2 Package"));
    const XmlElement &resource = *tree.child(u"resources")->child(u"resource");
    QCOMPARE(resource.attribute(u"type"), QStringLiteral("imsqti_item_xmlv2p2"));
    QCOMPARE(resource.elements(u"file").size(), std::size_t{2});
    // The schema of packages lets other elements stand within <lom> only.
    QCOMPARE(resource.child(u"metadata")->elements().size(), std::size_t{1});
    QVERIFY(resource.child(u"metadata")->child(u"lom")->child(u"question") != nullptr);
}

void TestQti::readsAnyQuestionBackThatItWrote()
{
    QVERIFY(roundTripIsIdentity(ExchangeFormat::Qti));
}

void TestQti::readsTwentyThousandQuestionsInSeconds()
{
    std::vector<Question> questions(20'000);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        questions[i].text = QStringLiteral("Câu hỏi %1?").arg(i);
        questions[i].options = {{QStringLiteral("a"), true, {}}, {QStringLiteral("b"), false, {}}};
        questions[i].tags = {QStringLiteral("t")};
    }
    QElapsedTimer timer;
    timer.start();
    const auto written = writeQuestions(questions, {}, ExchangeFormat::Qti);
    QVERIFY(written);
    const QuestionFile file = read(written->bytes);
    QCOMPARE(file.questions.size(), questions.size());
    QVERIFY2(timer.elapsed() < 40'000, qPrintable(QString::number(timer.elapsed())));
}

HOITHI_TEST(TestQti)
#include "tst_qti.moc"
