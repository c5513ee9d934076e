// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/winners.h"
#include "services/store.h"
#include "smallcontest.h"
#include "storage/repositories/awardrepository.h"
#include "storage/transaction.h"
#include "tampering.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace hoithi;
using namespace hoithi::test;

namespace {

using Awards = std::vector<StoredAward>;

/// Records awards as the program does, whatever they are.
Result<void> giveFalsely(const SmallStore &small, int round, const std::function<void(Awards &)> &change)
{
    Store store;
    HOITHI_TRY(store.database, Database::open(small.path, OpenMode::OpenExisting));
    store.clock = small.clock;
    HOITHI_TRY(PrizeWinners winners, prizeWinners(store, round));
    Awards awards = std::move(winners.awards);
    change(awards);
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("false")));
    HOITHI_CHECK(AwardRepository(*store.database).insert(awards));
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Awards));
    facts.erase(facts.begin(), facts.end() - std::ssize(awards));
    HOITHI_CHECK(
        recordAudit(store, QStringLiteral("Ai Đó"), QStringLiteral("awards.give"), QStringLiteral("x"), {}, facts));
    return transaction.commit();
}

} // namespace

/// Awards that are recorded as the program records them, so that the trail tells of them, and were not won.
class TestAwardCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void awardsThatWereNotWonAreFound_data();
    void awardsThatWereNotWonAreFound();
    void awardsOfARunThatTooFewHaveSignedAreFound_data() { ENGINE_ROWS(); }
    void awardsOfARunThatTooFewHaveSignedAreFound();

private:
    static void signFirstRound(const SmallStore &store, ContestSession &contest);
};

void TestAwardCheck::signFirstRound(const SmallStore &store, ContestSession &contest)
{
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QVERIFY_RESULT(wait(contest.sign(1, QStringLiteral("Lê Thử"))));
    QVERIFY_RESULT(wait(contest.sign(1, QStringLiteral("Trần Mẫu"))));
}

void TestAwardCheck::awardsThatWereNotWonAreFound_data()
{
    using Change = std::function<void(Awards &)>;
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("round");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("finding");
    const QString otherPrizes =
        QStringLiteral("the prizes given from run 1 of round 1 are not those that were won in it");
    const auto add = [](const char *name, int round, const Change &change, const QString &finding) {
        for (const char *engine : {"sqlite", "postgresql"})
            QTest::addRow("%s, %s", name, engine) << QString::fromLatin1(engine) << round << change << finding;
    };
    add("as they were won", 1, [](Awards &) {}, {});
    add(
        "to somebody else", 1,
        [](Awards &awards) { awards[0].submissionId = SubmissionId{awards[0].submissionId.value() + 6}; }, otherPrizes);
    add(
        "more money", 1, [](Awards &awards) { awards[0].amount = 9'000'000; }, otherPrizes);
    add(
        "another place", 1, [](Awards &awards) { awards[4].place = 1; }, otherPrizes);
    add(
        "another basis", 1, [](Awards &awards) { awards[0].basis = "00"; }, otherPrizes);
    add(
        "one left out", 1, [](Awards &awards) { awards.pop_back(); }, otherPrizes);
    add(
        "one twice", 1, [](Awards &awards) { awards.push_back(awards.front()); }, otherPrizes);
    add("collective ones as they were won", 0, [](Awards &) {}, {});
    add(
        "a collective one to another agency", 0,
        [](Awards &awards) { awards[0].agencyId = AgencyId(awards[0].agencyId.value() + 1); },
        QStringLiteral("the collective prizes are not those that follow from the signed results"));
}

void TestAwardCheck::awardsThatWereNotWonAreFound()
{
    OPEN_STORE();
    QFETCH(const int, round);
    QFETCH(const std::function<void(Awards &)>, change);
    QFETCH(const QString, finding);
    signFirstRound(store, contest);
    QVERIFY_RESULT(giveFalsely(store, round, change));
    const auto verified = wait(contest.verify({}));
    QVERIFY_RESULT(verified);
    QCOMPARE(verified->findings.size(), finding.isEmpty() ? std::size_t{0} : std::size_t{1});
    if (!finding.isEmpty())
        QCOMPARE(verified->findings.front().problem, finding);
}

void TestAwardCheck::awardsOfARunThatTooFewHaveSignedAreFound()
{
    OPEN_STORE();
    signFirstRound(store, contest);
    QVERIFY_RESULT(giveFalsely(store, 1, [](Awards &) {}));
    QCOMPARE(tamper(store.path, QStringLiteral("DELETE FROM signature WHERE judge = 'Lê Thử'")), QString());
    const auto verified = wait(contest.verify({}));
    QVERIFY_RESULT(verified);
    const QString problem =
        QStringLiteral("prizes were given from run 1 of round 1, which not enough judges have signed");
    QVERIFY(std::ranges::any_of(verified->findings, [&](const VerifyFinding &f) { return f.problem == problem; }));
}

HOITHI_TEST(TestAwardCheck)
#include "tst_awardcheck.moc"
