// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/reviewservice.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

RuleBook rulesWith(RepeatWinners repeatWinners, const QStringList &prizes)
{
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.repeatWinners = repeatWinners;
    rules.prizes.clear();
    for (const QString &name : prizes)
        rules.prizes.push_back({name, 1, {}});
    return rules;
}

Result<void> approve(ContestSession &contest, const RuleBook &rules, int fromRound)
{
    HOITHI_CHECK(wait(contest.approveRules(rules, fromRound, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    return {};
}

/// The same seven people in round 2.
Result<void> importSecondRound(const SmallStore &store, ContestSession &contest)
{
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    rows.replaceInStrings(QStringLiteral("S"), QStringLiteral("T"));
    HOITHI_CHECK(wait(contest.setKey(2, {}, QStringLiteral("ABCDABCDABCDABC"), 4)));
    HOITHI_CHECK(
        wait(contest.import({2, {store.dump(QStringLiteral("2.csv"), rows)}, {}, QStringLiteral("test")}, {}, {})));
    return {};
}

QStringList winnersOf(ContestSession &contest, const StandingPtr &standing)
{
    std::vector<quint32> rows;
    for (quint32 i = 0; i < standing->rows.size(); ++i) {
        if (standing->rows[i].prize != StandingRow::noPrize)
            rows.push_back(i);
    }
    const auto winners = wait(contest.rankedRows(standing, rows));
    QStringList texts;
    for (const RankedSubmission &winner : *winners)
        texts << QStringLiteral("%1 %2").arg(winner.accountId, winner.prize);
    return texts;
}

} // namespace

/// Rules under which prizes of earlier rounds bear on later ones.
class TestRepeatWinners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void earlierRoundsAreBroughtUpToDateFirst_data() { ENGINE_ROWS(); }
    void earlierRoundsAreBroughtUpToDateFirst();
    void aChangedEarlierRoundMakesTheLaterStale_data() { ENGINE_ROWS(); }
    void aChangedEarlierRoundMakesTheLaterStale();
    void whatIsTakenBackInAnEarlierRoundLeavesTheLaterRankable_data() { ENGINE_ROWS(); }
    void whatIsTakenBackInAnEarlierRoundLeavesTheLaterRankable();
    void prizesOfAnotherRuleBookAreComparedByName_data() { ENGINE_ROWS(); }
    void prizesOfAnotherRuleBookAreComparedByName();
};

void TestRepeatWinners::earlierRoundsAreBroughtUpToDateFirst()
{
    OPEN_STORE();
    QVERIFY_RESULT(
        approve(contest, rulesWith(RepeatWinners::OncePerContest, {QStringLiteral("A"), QStringLiteral("B")}), 1));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    QVERIFY_RESULT(importSecondRound(store, contest));
    const auto second = wait(contest.rank(2)); // round 1 was not ranked yet
    QVERIFY_RESULT(second);
    QCOMPARE(winnersOf(contest, *second), (QStringList{QStringLiteral("hue2 A"), QStringLiteral("hue3 B")}));
    QCOMPARE(winnersOf(contest, wait(contest.standing(1)).value()),
             (QStringList{QStringLiteral("hue0 A"), QStringLiteral("hue1 B")}));
}

void TestRepeatWinners::aChangedEarlierRoundMakesTheLaterStale()
{
    OPEN_STORE();
    QVERIFY_RESULT(approve(contest, rulesWith(RepeatWinners::OncePerContest, {QStringLiteral("A")}), 1));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    QVERIFY_RESULT(importSecondRound(store, contest));
    QVERIFY_RESULT(wait(contest.rank(2)));
    const QStringList two{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
    QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), two, QStringLiteral("test"))));
    QVERIFY(!wait(contest.standing(2)).value()->run.current);
    const auto again = wait(contest.rank(2));
    QVERIFY_RESULT(again);
    QVERIFY((*again)->run.current);
    QCOMPARE(winnersOf(contest, *again), QStringList{QStringLiteral("hue0 A")});
}

void TestRepeatWinners::whatIsTakenBackInAnEarlierRoundLeavesTheLaterRankable()
{
    OPEN_STORE();
    QVERIFY_RESULT(approve(contest, rulesWith(RepeatWinners::OncePerContest, {QStringLiteral("A")}), 1));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    QVERIFY_RESULT(importSecondRound(store, contest));
    const auto before = wait(contest.rank(2));
    const QStringList two{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
    QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), two, QStringLiteral("test"))));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("S0"), two, QStringLiteral("test"))));
    const auto again = wait(contest.rank(2));
    QVERIFY_RESULT(again);
    QCOMPARE((*again)->run.runHash, (*before)->run.runHash); // the same facts
    QVERIFY(wait(contest.verify({}))->findings.empty());
}

void TestRepeatWinners::prizesOfAnotherRuleBookAreComparedByName()
{
    OPEN_STORE();
    QVERIFY_RESULT(
        approve(contest, rulesWith(RepeatWinners::HighestOnly, {QStringLiteral("A"), QStringLiteral("B")}), 1));
    QVERIFY_RESULT(approve(
        contest,
        rulesWith(RepeatWinners::HighestOnly, {QStringLiteral("Special"), QStringLiteral("A"), QStringLiteral("B")}),
        2));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    QVERIFY_RESULT(importSecondRound(store, contest));
    const auto second = wait(contest.rank(2));
    QVERIFY_RESULT(second);
    // Who had A may win what is higher, and who had B may win A.
    QCOMPARE(winnersOf(contest, *second),
             (QStringList{QStringLiteral("hue0 Special"), QStringLiteral("hue1 A"), QStringLiteral("hue2 B")}));
}

HOITHI_TEST(TestRepeatWinners)
#include "tst_repeatwinners.moc"
