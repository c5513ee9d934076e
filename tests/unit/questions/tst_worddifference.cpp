// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/bulkchange.h"
#include "domain/question/worddifference.h"
#include "testregistry.h"

#include <QTest>

namespace hoithi {

/// How two wordings differ, and what many questions get at once.
class TestWordDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalTextsAreOneRun();
    void aChangedWordStandsBetweenWhatStayed();
    void bothTextsComeOutWhole_data();
    void bothTextsComeOutWhole();
    void longTextsAreComparedInAMoment();
    void aBulkChangeLeavesTheRestAlone();
    void tagsAreAddedOnceAndRemoved();
};

namespace {

QString side(const std::vector<DifferenceRun> &runs, DifferenceRun::Kind without)
{
    QString text;
    for (const DifferenceRun &run : runs)
        text += run.kind == without ? QString() : run.text;
    return text;
}

} // namespace

void TestWordDifference::equalTextsAreOneRun()
{
    const QString text = QStringLiteral("Chuyển đổi số là gì?");
    QCOMPARE(wordDifference(text, text), (std::vector<DifferenceRun>{{DifferenceRun::Same, text}}));
    QVERIFY(wordDifference({}, {}).empty());
}

void TestWordDifference::aChangedWordStandsBetweenWhatStayed()
{
    const std::vector<DifferenceRun> expected{{DifferenceRun::Same, QStringLiteral("Quyết định số ")},
                                              {DifferenceRun::TakenOut, QStringLiteral("62")},
                                              {DifferenceRun::PutIn, QStringLiteral("63")},
                                              {DifferenceRun::Same, QStringLiteral(" năm 2021")}};
    QCOMPARE(wordDifference(QStringLiteral("Quyết định số 62 năm 2021"), QStringLiteral("Quyết định số 63 năm 2021")),
             expected);
}

void TestWordDifference::bothTextsComeOutWhole_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing before") << QString() << QStringLiteral("Huế");
    QTest::newRow("nothing after") << QStringLiteral("Huế") << QString();
    QTest::newRow("moved") << QStringLiteral("một hai ba bốn") << QStringLiteral("ba bốn một hai");
    QTest::newRow("lines") << QStringLiteral("a\nb  c") << QStringLiteral("a b\nc.");
    QTest::newRow("marks apart") << QStringLiteral("ho\u0300a") << QStringLiteral("hòa");
}

void TestWordDifference::bothTextsComeOutWhole()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::vector<DifferenceRun> runs = wordDifference(before, after);
    QCOMPARE(side(runs, DifferenceRun::PutIn), before);
    QCOMPARE(side(runs, DifferenceRun::TakenOut), after);
}

void TestWordDifference::longTextsAreComparedInAMoment()
{
    QString before;
    QString after;
    for (int i = 0; i < 5000; ++i) {
        before += QString::number(i) + u' ';
        after += QString::number(i * 7 % 5000) + u' ';
    }
    QElapsedTimer timer;
    timer.start();
    const std::vector<DifferenceRun> runs = wordDifference(before, after);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(side(runs, DifferenceRun::PutIn), before);
    QCOMPARE(side(runs, DifferenceRun::TakenOut), after);
}

void TestWordDifference::aBulkChangeLeavesTheRestAlone()
{
    Question question;
    question.text = QStringLiteral("Hỏi?");
    question.topic = QStringLiteral("Cũ");
    QCOMPARE(changed(question, {}), question);
    BulkChange change;
    change.topic = QStringLiteral("Mới");
    change.keepOrder = true;
    Question expected = question;
    expected.topic = QStringLiteral("Mới");
    expected.keepOrder = true;
    QCOMPARE(changed(question, change), expected);
}

void TestWordDifference::tagsAreAddedOnceAndRemoved()
{
    Question question;
    question.tags = {QStringLiteral("a"), QStringLiteral("b")};
    BulkChange change;
    change.tagsAdded = {QStringLiteral("b"), QStringLiteral("c")};
    change.tagsRemoved = {QStringLiteral("a")};
    QCOMPARE(changed(question, change).tags, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
}

} // namespace hoithi

using TestWordDifference = hoithi::TestWordDifference;
HOITHI_TEST(TestWordDifference)
#include "tst_worddifference.moc"
