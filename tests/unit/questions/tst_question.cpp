// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionfile.h"
#include "testregistry.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace hoithi;

namespace {

QString anyText()
{
    const auto letters = *rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
        rc::gen::element<char16_t>(u' ', u'\n', u'\r', u'\t', u'\0', 0x300, 0x323, 0xA0, 0x2028, u'a', u'ê'),
        rc::gen::inRange<char16_t>(1, 0xD7FF)));
    return QString::fromUtf16(letters.data(), static_cast<qsizetype>(letters.size()));
}

Question whole()
{
    Question question;
    question.text = QStringLiteral("Sông nào?");
    question.options = {{QStringLiteral("Hương"), true, {}}, {QStringLiteral("Mã"), false, {}}};
    return question;
}

std::vector<QuestionIssueKind> kindsOf(const Question &question)
{
    std::vector<QuestionIssueKind> kinds;
    for (const QuestionIssue &issue : structuralIssues(question))
        kinds.push_back(issue.kind);
    return kinds;
}

} // namespace

/// A question by itself.
class TestQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsNormalisedOnceForAll();
    void blanksControlsAndCompositionAreMadeEven();
    void blankIsWhatHasNothingWrittenIntoIt();
    void whatCannotBeStoredIsNamed();
    void errorsAreToldFromLosses();
};

void TestQuestion::aTextIsNormalisedOnceForAll()
{
    QVERIFY(rc::check("normalising twice is normalising once", [] {
        Question once = whole();
        once.title = anyText();
        once.text = anyText();
        once.explanation = anyText();
        once.tags = {anyText(), anyText()};
        once.options.front().text = anyText();
        normalize(once);
        Question twice = once;
        normalize(twice);
        RC_ASSERT(once == twice);
        RC_ASSERT(once.text == once.text.trimmed());
        RC_ASSERT(!once.text.contains(QLatin1Char('\r')));
        RC_ASSERT(!once.title.contains(QLatin1Char('\n')));
    }));
}

void TestQuestion::blanksControlsAndCompositionAreMadeEven()
{
    Question question = whole();
    question.text = QStringLiteral("\r\n Hue\u0302\u0301 \t ở\u00a0đâu\r\n\n\n\u0007hai \n");
    question.title = QStringLiteral(" C\n1 ");
    question.tags = {QStringLiteral(" a "), QString(), QStringLiteral("a")};
    normalize(question);
    QCOMPARE(question.text, QStringLiteral("Huế ở đâu\n\nhai"));
    QCOMPARE(question.title, QStringLiteral("C 1"));
    QCOMPARE(question.tags, QStringList(QStringLiteral("a")));
}

void TestQuestion::blankIsWhatHasNothingWrittenIntoIt()
{
    Question question;
    question.options.resize(4);
    question.options[1].right = true;
    question.text = QStringLiteral(" \n");
    question.topic = QStringLiteral("Chuyển đổi số");
    QVERIFY(isBlank(question));
    for (QString *text : {&question.title, &question.text, &question.explanation, &question.legalReference,
                          &question.options[3].text}) {
        const QString before = std::exchange(*text, QStringLiteral("x"));
        QVERIFY(!isBlank(question));
        *text = before;
    }
    question.images.resize(1);
    QVERIFY(!isBlank(question));
}

void TestQuestion::whatCannotBeStoredIsNamed()
{
    using Kinds = std::vector<QuestionIssueKind>;
    QVERIFY(kindsOf(whole()) == Kinds());

    QVERIFY(kindsOf({})
            == (Kinds{QuestionIssueKind::NoText, QuestionIssueKind::TooFewOptions, QuestionIssueKind::NoRightAnswer}));

    Question twoKeys = whole();
    twoKeys.options.back().right = true;
    QVERIFY(kindsOf(twoKeys) == Kinds{QuestionIssueKind::SeveralKeys});
    twoKeys.multiple = true;
    QVERIFY(kindsOf(twoKeys) == Kinds());

    Question many = whole();
    many.options.resize(maximumAnswerOptions);
    QVERIFY(kindsOf(many) == Kinds());
    many.options.resize(maximumAnswerOptions + 1);
    QVERIFY(kindsOf(many) == Kinds{QuestionIssueKind::TooManyOptions});

    Question longText = whole();
    longText.options.front().text = QString(questionTextLimit, QLatin1Char('a'));
    QVERIFY(kindsOf(longText) == Kinds());
    longText.options.front().text += QLatin1Char('a');
    QVERIFY(kindsOf(longText) == Kinds{QuestionIssueKind::TooLong});

    Question picture = whole();
    picture.text.clear();
    picture.images.push_back({QStringLiteral("a.png"), "00", QStringLiteral("image/png"), {}});
    QVERIFY(kindsOf(picture) == Kinds());
    QCOMPARE(structuralIssues({}, 7).front().question, 7);
}

void TestQuestion::errorsAreToldFromLosses()
{
    QVERIFY(isError(QuestionIssueKind::Malformed));
    QVERIFY(isError(QuestionIssueKind::TooLong));
    QVERIFY(!isError(QuestionIssueKind::LostFormatting));
    QVERIFY(!isError(QuestionIssueKind::Suspicious));
}

HOITHI_TEST(TestQuestion)
#include "tst_question.moc"
