// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/runs/runtablemodels.h"
#include "itemmodels/tabletext.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace hoithi {

namespace {

ListedRun listed(char letter, RunState state = RunState::Current)
{
    ListedRun run;
    run.run.runHash = QByteArray(64, letter);
    run.run.target = 1200;
    run.run.current = true;
    run.state = state;
    return run;
}

RankedSubmission person(std::uint32_t place, const QString &prize)
{
    RankedSubmission result;
    result.fullName = QStringLiteral("Lê Thử");
    result.agencyName = QStringLiteral("Sở Thử");
    result.place = place;
    result.prize = prize;
    return result;
}

RunComparison comparison()
{
    RunComparison result;
    result.runs = {listed('a'), listed('b')};
    result.runs[1].run.target = 1199;
    result.undecided = {0, 2};
    result.inputs = {
        {RunInput::Decisions, QStringLiteral("S0"), {}, false, true},
        {RunInput::Keys, QStringLiteral("001"), QStringLiteral("3"), QStringLiteral("B"), QStringLiteral("*")},
        {RunInput::Rules, QStringLiteral("required_correct"), {}, 15, 12},
        {RunInput::EarlierRuns, QStringLiteral("1"), {}, QString(64, u'c'), {}}};
    result.people.push_back({PrizeMove::Lost,
                             {PrizeStanding{person(1, QStringLiteral("Nhất")), {}},
                              PrizeStanding{{}, PrizeReason{PrizeCause::NotCounted}}}});
    return result;
}

QStringList line(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

class TestRunTableModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHashShowsShortAndIsCopiedWhole();
    void stateSaysWhyAndByWhich();
    void onlyWhatDiffersIsARow();
    void aDecisionOfJudgesIsNoDraw();
};

void TestRunTableModels::aHashShowsShortAndIsCopiedWhole()
{
    RunTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({listed('a')});
    const QString whole(64, u'a');
    QCOMPARE(model.index(0, 0).data().toString(), QString(12, u'a'));
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), whole);
    QVERIFY(tableAsTsv(model, {model.index(0, 0)}).contains(whole));
    QVERIFY(tableAsCsv(model).contains(whole.toUtf8()));
    QCOMPARE(model.index(0, 7).data(SortRole).toLongLong(), 1200LL);
}

void TestRunTableModels::stateSaysWhyAndByWhich()
{
    RunTableModel model;
    ListedRun stale = listed('a', RunState::Stale);
    stale.run.staleBecause = QStringLiteral("the answer key changed");
    ListedRun older = listed('b', RunState::Superseded);
    older.supersededBy = stale.run.runHash;
    older.run.staleBecause = QStringLiteral("the roster changed");
    older.run.current = false;
    ListedRun strange = older; // the same inputs, and not the same result
    strange.run.current = true;
    strange.run.staleBecause.clear();
    model.setRows({listed('c'), stale, older, strange});
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("current"));
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("no longer valid: the answer key changed"));
    QCOMPARE(model.index(2, 2).data().toString(), QStringLiteral("superseded by aaaaaaaaaaaa: the roster changed"));
    QVERIFY(model.index(3, 2).data().toString().contains(QStringLiteral("another result from the same inputs")));
}

void TestRunTableModels::onlyWhatDiffersIsARow()
{
    RunDifferenceTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(comparison());
    QCOMPARE(model.rowCount(), 7); // four inputs, target and undecided, one person
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Ranking aaaaaaaaaaaa"));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Ranking bbbbbbbbbbbb"));
    QCOMPARE(line(model, 0), (QStringList{QStringLiteral("Submission S0 taken out"), QStringLiteral("no"),
                                          QStringLiteral("yes"), QStringLiteral("input")}));
    QCOMPARE(line(model, 1).first(), QStringLiteral("Key of paper 001, question 3"));
    QCOMPARE(line(model, 1)[2], QStringLiteral("counts for everybody"));
    QCOMPARE(line(model, 2)[2], QStringLiteral("12"));
    QCOMPARE(line(model, 3)[1], QString(12, u'c'));
    QCOMPARE(line(model, 3)[2], QStringLiteral("–"));
    QCOMPARE(line(model, 4)[3], QStringLiteral("-1"));
    QCOMPARE(line(model, 5)[3], QStringLiteral("+2"));
    QCOMPARE(line(model, 6).first(), QStringLiteral("Lê Thử (Sở Thử)"));
    QCOMPARE(line(model, 6)[1], QStringLiteral("Nhất, place 1"));
    QCOMPARE(line(model, 6)[3], QStringLiteral("loses the prize"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestRunTableModels::aDecisionOfJudgesIsNoDraw()
{
    RunComparison ties = comparison();
    ties.inputs = {{RunInput::Ties, QStringLiteral("t2, t3"), QStringLiteral("084512"), true, false},
                   {RunInput::Ties, QStringLiteral("t3, t2"), {}, false, true}};
    RunDifferenceTableModel model;
    model.setComparison(ties);
    QCOMPARE(line(model, 0).first(), QStringLiteral("Tie decided by draw, seed 084512: t2, t3"));
    QCOMPARE(line(model, 1).first(), QStringLiteral("Tie decided by the judges: t3, t2"));
}

} // namespace hoithi

using TestRunTableModels = hoithi::TestRunTableModels;
HOITHI_TEST(TestRunTableModels)
#include "tst_runtablemodels.moc"
