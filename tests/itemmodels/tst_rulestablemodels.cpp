// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audit/audittexts.h"
#include "itemmodels/rulestablemodels.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace hoithi {

class TestRulesTableModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionsKeepTheRulesOfModels();
    void onlyFiguresThatDifferAreRows();
    void theAuditTrailNamesWhatChanged();
};

namespace {

RulesComparison comparison()
{
    RulesComparison result;
    result.outcomes.resize(3);
    result.outcomes[0].name = QStringLiteral("one");
    result.outcomes[0].eligible = 7;
    result.outcomes[0].target = result.outcomes[1].target = 5;
    result.outcomes[1].name = QStringLiteral("two");
    result.outcomes[1].eligible = 8;
    result.outcomes[2].name = QStringLiteral("refused");
    result.outcomes[2].refusal = QStringLiteral("no");
    RankedSubmission person;
    person.fullName = QStringLiteral("Lê Thử");
    person.place = 2;
    person.prize = QStringLiteral("Giải Nhì");
    PrizeStanding with{person, {}};
    person.prize.clear();
    PrizeStanding without{person, PrizeReason{PrizeCause::WonBefore}};
    result.people.push_back({with, without, {}});
    return result;
}

} // namespace

void TestRulesTableModels::versionsKeepTheRulesOfModels()
{
    RuleVersionTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RuleVersionState first;
    first.rounds = {1, 2};
    RuleVersionState second;
    second.version.version = 2;
    second.replaced = 1;
    second.changes = ruleDifference(*ruleBookPreset(u"all-15"), *ruleBookPreset(u"literal-10"));
    model.setRows({first, second});
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1, 2"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("the first"));
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("Right answers required, Order of the criteria"));
    model.retranslate();
}

void TestRulesTableModels::onlyFiguresThatDifferAreRows()
{
    RulesComparisonTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 0);
    model.setComparison(comparison());
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.rowCount(), 2); // eligible people, and one person
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("two"));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Eligible"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("7"));
    QCOMPARE(model.index(0, 3).data().toString(), unknownText());
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Lê Thử"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Giải Nhì, place 2"));
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("–, place 2, has won in an earlier round"));
    QCOMPARE(model.index(1, 3).data().toString(), unknownText());
    model.retranslate();
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRulesTableModels::theAuditTrailNamesWhatChanged()
{
    AuditEntry entry;
    entry.action = QStringLiteral("rules.approve");
    entry.payload =
        "{\"version\":2,\"replaces\":1,\"changes\":[{\"setting\":\"required_correct\",\"before\":15,"
        "\"after\":10},{\"setting\":\"repeat_winners\",\"before\":\"allowed\",\"after\":\"once_per_contest\"}]}";
    const auto lines = auditPayload(entry);
    QVERIFY(
        std::ranges::count(lines, std::pair(QStringLiteral("Changed"),
                                            QStringLiteral("Right answers required: 15 → 10; Winning again: allowed → "
                                                           "once in the contest")))
        == 1);
    QVERIFY(std::ranges::count(lines, std::pair(QStringLiteral("In the place of version"), QStringLiteral("1"))) == 1);
}

} // namespace hoithi

using TestRulesTableModels = hoithi::TestRulesTableModels;
HOITHI_TEST(TestRulesTableModels)
#include "tst_rulestablemodels.moc"
