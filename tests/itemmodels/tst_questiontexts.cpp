// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questiontexts.h"
#include "testregistry.h"

#include <QSet>
#include <QTest>

using namespace hoithi;

class TestQuestionTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceForEveryFinding();
    void hasASentenceForEveryIssue();
    void saysWordsOfFormatsForPeople();
    void tellsLossesOfWrittenFilesFromThoseOfReadOnes();
    void saysWhereAndWhat();
    void saysPlaces_data();
    void saysPlaces();
};

void TestQuestionTexts::hasASentenceForEveryFinding()
{
    QSet<QString> texts;
    constexpr int kinds = static_cast<int>(QuestionFindingKind::NoSource) + 1;
    for (int kind = 0; kind < kinds; ++kind) {
        QuestionFinding finding;
        finding.kind = static_cast<QuestionFindingKind>(kind);
        finding.detail = QStringLiteral("detail");
        const QString text = checkText(finding);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), kinds);
}

void TestQuestionTexts::hasASentenceForEveryIssue()
{
    QSet<QString> texts;
    constexpr int kinds = static_cast<int>(QuestionIssueKind::Suspicious) + 1;
    for (int kind = 0; kind < kinds; ++kind) {
        QuestionIssue issue;
        issue.kind = static_cast<QuestionIssueKind>(kind);
        const QString text = issueText(issue);
        QVERIFY2(text.endsWith(u'.') && text.size() > 10, qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), kinds);
}

void TestQuestionTexts::saysWordsOfFormatsForPeople()
{
    const auto detailOf = [](QuestionIssueKind kind, const char *detail) {
        QuestionIssue issue;
        issue.kind = kind;
        issue.detail = QString::fromUtf8(detail);
        return issueText(issue).section(QLatin1Char('('), -1);
    };
    QCOMPARE(detailOf(QuestionIssueKind::LostOther, "title, keepOrder, Huế"),
             QStringLiteral("title, order of the options, Huế)"));
    QCOMPARE(detailOf(QuestionIssueKind::LostFormatting, "table, tr, td"), QStringLiteral("table)"));
    QCOMPARE(detailOf(QuestionIssueKind::UnsupportedType, "shortanswer"), QStringLiteral("short answer)"));
    QCOMPARE(detailOf(QuestionIssueKind::UnknownRightAnswer, "b"), QStringLiteral("b)"));
}

void TestQuestionTexts::tellsLossesOfWrittenFilesFromThoseOfReadOnes()
{
    QuestionIssue loss;
    for (const QuestionIssueKind kind : {QuestionIssueKind::UnsupportedType, QuestionIssueKind::LostFormatting,
                                         QuestionIssueKind::LostMedia, QuestionIssueKind::LostOther}) {
        loss.kind = kind;
        QVERIFY(lossText(loss) != issueText(loss));
        QVERIFY(!lossText(loss).isEmpty());
    }
    loss.kind = QuestionIssueKind::TooLong;
    QCOMPARE(lossText(loss), issueText(loss));
}

void TestQuestionTexts::saysWhereAndWhat()
{
    const QuestionFinding equal{QuestionFindingKind::EqualOptions,
                                FindingSeverity::Warning,
                                QuestionField::Option,
                                2,
                                0,
                                0,
                                QStringLiteral("%2A")};
    QCOMPARE(checkText(equal), QStringLiteral("Option C: It says the same as option %2A. Change one of them."));
    QCOMPARE(issueText({QuestionIssueKind::TooFewOptions, {}, 0, QStringLiteral("1")}),
             QStringLiteral("The question has fewer than 2 options. Add some. (1)"));
    QCOMPARE(issueText({QuestionIssueKind::TooLong, {}, 0, QStringLiteral("legalReference")}),
             QStringLiteral("A text has more than 10,000 characters. Shorten it. (Legal reference)"));
}

void TestQuestionTexts::saysPlaces_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("text");
    QTest::newRow("line") << 12 << 0 << QString() << QStringLiteral("Line 12");
    QTest::newRow("column") << 12 << 3 << QString() << QStringLiteral("Line 12, column 3");
    QTest::newRow("cell") << 0 << 0 << QStringLiteral("B12") << QStringLiteral("Cell B12");
    QTest::newRow("sheet") << 0 << 0 << QStringLiteral("Tuần 1!B12") << QStringLiteral("Cell B12 of Tuần 1");
    QTest::newRow("paragraph") << 0 << 0 << QStringLiteral("¶ 14") << QStringLiteral("Paragraph 14");
    QTest::newRow("entry") << 3 << 0 << QStringLiteral("items/q1.xml") << QStringLiteral("items/q1.xml, Line 3");
    QTest::newRow("nowhere") << 0 << 0 << QString() << QString();
}

void TestQuestionTexts::saysPlaces()
{
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, part);
    QTEST(placeText({line, column, part}), "text");
}

HOITHI_TEST(TestQuestionTexts)
#include "tst_questiontexts.moc"
