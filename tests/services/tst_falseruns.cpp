// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store.h"
#include "smallcontest.h"
#include "storage/repositories/runrepository.h"
#include "storage/transaction.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// Beside the newest run: of the same inputs, with other winners, and told of in the trail as the program does.
Result<void> recordFalseRun(const SmallStore &small, const QByteArray &manifest = {})
{
    Store store;
    HOITHI_TRY(store.database, Database::open(small.path, OpenMode::OpenExisting));
    store.clock = small.clock;
    RunRepository runs(*store.database);
    HOITHI_TRY(const std::optional<RankingRun> newest, runs.newest(1));
    HOITHI_TRY(std::vector<StoredStanding> standing, runs.standing(newest->id));
    std::swap(standing.front().position, standing.back().position);
    RankingRun run = *newest;
    run.runHash = QByteArray(64, manifest.isEmpty() ? 'f' : 'e');
    if (!manifest.isEmpty())
        run.manifest = manifest;
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("false")));
    HOITHI_TRY(run.id, runs.insert(run, standing));
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Runs, run.id.value()));
    HOITHI_TRY(const std::vector<Fact> winners, groupFacts(*store.database, GroupFacts::Winners, run.id.value()));
    facts.insert(facts.end(), winners.begin(), winners.end());
    HOITHI_CHECK(
        recordAudit(store, QStringLiteral("Ai Đó"), QStringLiteral("run.compute"), QStringLiteral("x"), {}, facts));
    return transaction.commit();
}

} // namespace

/// A judge who records a ranking that nobody computed takes nothing from the one that was.
class TestFalseRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignedResultStands_data() { ENGINE_ROWS(); }
    void aSignedResultStands();
    void theTrueRunIsSigned_data() { ENGINE_ROWS(); }
    void theTrueRunIsSigned();
};

void TestFalseRuns::aSignedResultStands()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QVERIFY_RESULT(wait(contest.sign(1, QStringLiteral("Lê Thử"))));
    QVERIFY_RESULT(wait(contest.sign(1, QStringLiteral("Trần Mẫu"))));
    QVERIFY_RESULT(recordFalseRun(store));
    QVERIFY_RESULT(recordFalseRun(store, "{\"round\":1}"));
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds.front().run->runId, qint64{1});
    QVERIFY_RESULT(wait(contest.award(1, {}, store.folder.filePath(QStringLiteral("out")))));
    const auto verified = wait(contest.verify({}));
    QVERIFY_RESULT(verified);
    QVERIFY(!verified->findings.empty()); // it says which are false
}

void TestFalseRuns::theTrueRunIsSigned()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    const auto ranked = wait(contest.rank(1));
    QVERIFY_RESULT(ranked);
    QVERIFY_RESULT(recordFalseRun(store));
    QVERIFY_RESULT(wait(contest.sign(1, QStringLiteral("Lê Thử"), (*ranked)->run.runHash)));
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds.front().run->runHash, (*ranked)->run.runHash);
    QCOMPARE(overview->rounds.front().run->signedBy.size(), std::size_t{1});
}

HOITHI_TEST(TestFalseRuns)
#include "tst_falseruns.moc"
