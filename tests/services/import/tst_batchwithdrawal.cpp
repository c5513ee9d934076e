// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../committee.h"
#include "services/complaints/complaintservice.h"
#include "services/import/batches/sharedrows.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "services/roster/rosterservice.h"
#include "testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString me = QStringLiteral("Đỗ Thị Tổ Chức");
const QString why = QStringLiteral("nhầm tệp của tuần khác");
const QStringList judges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Thử")};

QString findingsOf(ContestSession &contest)
{
    const auto report = wait(contest.verify({}));
    if (!report)
        return report.error().message;
    QStringList all;
    for (const VerifyFinding &finding : report->findings)
        all.append(finding.subject + QStringLiteral(": ") + finding.problem);
    return all.join(QLatin1Char('\n'));
}

qint64 peopleOf(ContestSession &contest)
{
    const auto rows = wait(contest.participation(1));
    qint64 people = 0;
    for (const ParticipationRow &each : rows.value_or(std::vector<ParticipationRow>()))
        people += each.people;
    return people;
}

qint64 submissionsOf(ContestSession &contest)
{
    const auto overview = wait(contest.overview());
    return overview ? overview->rounds.front().submissions : -1;
}

/// What is said of a batch that cannot be withdrawn.
QString refusedFor(ContestSession &contest, qint64 batch, const QString &actor = me)
{
    const auto done = wait(contest.withdrawBatch(batch, why, actor));
    return done || done.error().code != ErrorCode::Refused ? QString() : done.error().message;
}

} // namespace

/// An imported file that is taken back.
class TestBatchWithdrawal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfItCountsAndItComesInAgain_data() { ENGINE_ROWS(); }
    void nothingOfItCountsAndItComesInAgain();
    void laterFilesThatHeldItsRowsAreNamed_data() { ENGINE_ROWS(); }
    void laterFilesThatHeldItsRowsAreNamed();
    void oneOfTwoFilesIsTakenBack_data() { ENGINE_ROWS(); }
    void oneOfTwoFilesIsTakenBack();
    void aSignedResultKeepsIt_data() { ENGINE_ROWS(); }
    void aSignedResultKeepsIt();
    void ofStaleResultsOnlyThoseKeepItThatAllHaveSigned_data() { ENGINE_ROWS(); }
    void ofStaleResultsOnlyThoseKeepItThatAllHaveSigned();
    void decisionsAndComplaintsKeepIt_data() { ENGINE_ROWS(); }
    void decisionsAndComplaintsKeepIt();
    void itTakesABatchInForceANameAndAReason_data() { ENGINE_ROWS(); }
    void itTakesABatchInForceANameAndAReason();
    void ofTwoAtOnceOneTakesItBack_data() { ENGINE_ROWS(); }
    void ofTwoAtOnceOneTakesItBack();
    void onlyOrganisersTakeItBack_data() { ENGINE_ROWS(); }
    void onlyOrganisersTakeItBack();
    void theRosterForgetsWhoWasInIt_data() { ENGINE_ROWS(); }
    void theRosterForgetsWhoWasInIt();
    void laterRoundsAreRankedWithoutIt_data() { ENGINE_ROWS(); }
    void laterRoundsAreRankedWithoutIt();
};

void TestBatchWithdrawal::nothingOfItCountsAndItComesInAgain()
{
    OPEN_STORE();
    const QString file = store.dump(QStringLiteral("a.csv"), sevenRows());
    QVERIFY_RESULT(importInto(contest, {file}));
    const auto ranked = wait(contest.rank(1));
    QVERIFY_RESULT(ranked);
    const QByteArray before = (*ranked)->run.runHash;
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, why, me)));

    QCOMPARE(submissionsOf(contest), qint64{0});
    QCOMPARE(peopleOf(contest), qint64{0});
    QCOMPARE(refusal(wait(contest.rank(1))), ErrorCode::NotFound);
    QCOMPARE(refusal(wait(contest.itemAnalysis(1, {}, {}))), ErrorCode::NotFound);
    QCOMPARE(refusal(wait(contest.flags().find(1))), ErrorCode::NotFound);
    QCOMPARE(refusal(wait(contest.invalidate(QStringLiteral("S1"), judges, why))), ErrorCode::NotFound);
    const auto stale = wait(contest.standing(1));
    QVERIFY_RESULT(stale);
    QVERIFY(!(*stale)->run.current);
    QCOMPARE(refusal(wait(contest.sign(1, judges.front()))), ErrorCode::Stale);
    QCOMPARE(findingsOf(contest), QString());

    QCOMPARE(rowsInLaterFiles(wait(contest.batches(0)).value(), 1), QString());
    const auto again = importInto(contest, {file});
    QVERIFY_RESULT(again);
    QVERIFY(!again->nothingNew);
    QCOMPARE(again->counts.accepted, qint64{7});
    const auto anew = wait(contest.rank(1));
    QVERIFY_RESULT(anew);
    QVERIFY((*anew)->run.runHash != before); // its submissions stand in other places
    QCOMPARE((*anew)->run.eligible, qint64{7});
    QCOMPARE(peopleOf(contest), qint64{7});
    QCOMPARE(findingsOf(contest), QString());
    QVERIFY(importInto(contest, {file})->nothingNew);

    const auto batches = wait(contest.batches(0));
    QVERIFY_RESULT(batches);
    QCOMPARE(batches->size(), std::size_t{2});
    const auto &withdrawn = batches->front().withdrawn;
    QVERIFY(withdrawn.has_value());
    QCOMPARE(withdrawn->person, me);
    QCOMPARE(withdrawn->reason, why);
    const auto entries = wait(contest.auditEntries({withdrawn->auditEntry}));
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->front().action, QStringLiteral("submissions.withdraw"));
    QVERIFY(!batches->back().withdrawn.has_value());
}

void TestBatchWithdrawal::laterFilesThatHeldItsRowsAreNamed()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows().first(2))}));
    const QString later = store.dump(QStringLiteral("b.csv"), sevenRows().first(3));
    QVERIFY_RESULT(importInto(contest, {later}));
    const QString told = rowsInLaterFiles(wait(contest.batches(0)).value(), 1);
    QVERIFY(told.contains(QStringLiteral(": 2 (b.csv)")));
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, why, me)));
    QCOMPARE(submissionsOf(contest), qint64{1});
    QVERIFY_RESULT(importInto(contest, {later}));
    QCOMPARE(submissionsOf(contest), qint64{3});
}

void TestBatchWithdrawal::oneOfTwoFilesIsTakenBack()
{
    OPEN_STORE();
    const QString first = store.dump(QStringLiteral("a.csv"), sevenRows());
    const QString second =
        store.dump(QStringLiteral("b.csv"), {row(QStringLiteral("S1"), QStringLiteral("hue1"), 99, 1),
                                             row(QStringLiteral("T1"), QStringLiteral("hue8"), 7, 0)});
    QVERIFY_RESULT(importInto(contest, {first}));
    QCOMPARE(importInto(contest, {second})->counts.conflicts, qint64{1});
    QVERIFY_RESULT(wait(contest.rank(1)));
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, why, me)));
    const auto stale = wait(contest.standing(1));
    QVERIFY_RESULT(stale);
    QVERIFY((*stale)->run.staleBecause.contains(QStringLiteral("withdrawn")));
    QVERIFY(!(*stale)->run.staleBecause.contains(QStringLiteral("another file")));
    const auto ranked = wait(contest.rank(1));
    QVERIFY_RESULT(ranked);
    QCOMPARE((*ranked)->run.eligible, qint64{1});
    // What had been another's is nobody's now: the row that was a conflict comes in.
    QCOMPARE(importInto(contest, {second})->counts.accepted, qint64{1});
    const auto both = wait(contest.rank(1));
    QVERIFY_RESULT(both);
    QCOMPARE((*both)->run.eligible, qint64{2});
    QCOMPARE(findingsOf(contest), QString());
    QVERIFY_RESULT(wait(contest.withdrawBatch(2, why, me))); // the same file is in force once more, as batch 3
    const auto last = wait(contest.rank(1));
    QVERIFY_RESULT(last);
    QCOMPARE((*last)->run.eligible, qint64{1});
    QCOMPARE(findingsOf(contest), QString());
}

void TestBatchWithdrawal::aSignedResultKeepsIt()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QVERIFY_RESULT(wait(contest.requireWithdrawable(1)));
    QVERIFY_RESULT(wait(contest.sign(1, judges.front())));
    QVERIFY(refusedFor(contest, 1).contains(QStringLiteral("signed by ") + judges.front()));
    // What comes in after the signature is in no signed result, until there is one.
    QVERIFY_RESULT(importInto(
        contest, {store.dump(QStringLiteral("b.csv"), {row(QStringLiteral("T1"), QStringLiteral("hue9"), 7, 0)})}));
    QVERIFY_RESULT(wait(contest.requireWithdrawable(2)));
    QVERIFY_RESULT(wait(contest.withdrawBatch(2, why, me)));
    QVERIFY_RESULT(wait(contest.rank(1)));
    for (const QString &judge : judges)
        QVERIFY_RESULT(wait(contest.sign(1, judge)));
    QVERIFY_RESULT(wait(contest.award(1, {}, store.folder.filePath(QStringLiteral("out")))));
    QVERIFY(refusedFor(contest, 1).contains(QStringLiteral("prizes of round 1")));
    QCOMPARE(findingsOf(contest), QString());
}

void TestBatchWithdrawal::ofStaleResultsOnlyThoseKeepItThatAllHaveSigned()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QVERIFY_RESULT(wait(contest.sign(1, judges.front())));
    QVERIFY(refusedFor(contest, 1).contains(QStringLiteral("conflicts decide"))); // what can be done instead
    const auto importMore = [&](const QString &id) {
        return importInto(contest, {store.dump(id, {row(id, QStringLiteral("hue9"), 7, 0)})});
    };
    QVERIFY_RESULT(importMore(QStringLiteral("T1")));
    QVERIFY_RESULT(wait(contest.requireWithdrawable(1))); // nobody can sign that result any more
    const auto ranked = wait(contest.rank(1));
    QVERIFY_RESULT(ranked);
    for (const QString &judge : judges)
        QVERIFY_RESULT(wait(contest.sign(1, judge)));
    QVERIFY_RESULT(importMore(QStringLiteral("T2")));
    const QString told = refusedFor(contest, 1);
    QVERIFY(told.contains(QStringLiteral("result %1 of round 1, which is stale, is signed by %2")
                              .arg(QString::fromLatin1((*ranked)->run.runHash.left(8)), judges.join(u", "))));
    QCOMPARE(told.count(QStringLiteral("signed by")), 1);
}

void TestBatchWithdrawal::decisionsAndComplaintsKeepIt()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S1"), judges, why)));
    QVERIFY(refusedFor(contest, 1).contains(QStringLiteral("“S1”")));
    QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("S1"), judges, why)));
    QVERIFY_RESULT(wait(contest.requireWithdrawable(1)));
    ComplaintRegistration complaint;
    complaint.roundNumber = 1;
    complaint.complainant = {QStringLiteral("Đặng Thị Mẫu Thử"), {}, {}, QStringLiteral("Điểm thấp.")};
    complaint.submissions = {QStringLiteral("S2")};
    complaint.actor = judges.front();
    QVERIFY_RESULT(wait(contest.complaints().enter(complaint)));
    QVERIFY(refusedFor(contest, 1).contains(QStringLiteral("complaint 1")));
    QVERIFY_RESULT(wait(contest.complaints().unlink({1, QStringLiteral("S2"), why, judges.front()})));
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, why, me)));
    QCOMPARE(refusal(wait(contest.complaints().link({1, QStringLiteral("S2"), {}, judges.front()}))),
             ErrorCode::NotFound);
    QCOMPARE(findingsOf(contest), QString());
}

void TestBatchWithdrawal::itTakesABatchInForceANameAndAReason()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QCOMPARE(refusal(wait(contest.withdrawBatch(1, QStringLiteral("  "), me))), ErrorCode::InvalidArgument);
    QCOMPARE(refusal(wait(contest.withdrawBatch(1, why, {}))), ErrorCode::InvalidArgument);
    QCOMPARE(refusal(wait(contest.withdrawBatch(2, why, me))), ErrorCode::NotFound);
    QCOMPARE(refusal(wait(contest.requireWithdrawable(2))), ErrorCode::NotFound);
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, why, me)));
    QCOMPARE(refusal(wait(contest.withdrawBatch(1, why, me))), ErrorCode::AlreadyExists);
    QCOMPARE(wait(contest.batches(1))->size(), std::size_t{1});
}

void TestBatchWithdrawal::ofTwoAtOnceOneTakesItBack()
{
    OPEN_STORE();
    const QString file = store.dump(QStringLiteral("a.csv"), sevenRows());
    QVERIFY_RESULT(importInto(contest, {file}));
    const auto other = wait(ContestSession::open(store.path, store.clock));
    QVERIFY_RESULT(other);
    const auto mine = contest.withdrawBatch(1, why, me);
    const auto theirs = (*other)->withdrawBatch(1, why, judges.front());
    const auto first = wait(mine);
    const auto second = wait(theirs);
    QVERIFY(first.has_value() != second.has_value());
    QCOMPARE(first ? refusal(second) : refusal(first), ErrorCode::AlreadyExists);
    // Who imports the file meanwhile finds it in force, or gone: never in between.
    const auto importing = contest.import({1, {file}, {}, QStringLiteral("test")}, {}, {});
    const auto again = (*other)->withdrawBatch(2, why, me);
    const auto imported = wait(importing);
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->counts.accepted, qint64{7});
    const auto gone = wait(again);
    QCOMPARE(submissionsOf(contest), gone ? qint64{0} : qint64{7});
    QCOMPARE(findingsOf(contest), QString());
}

void TestBatchWithdrawal::onlyOrganisersTakeItBack()
{
    COMMITTEE();
    QVERIFY_RESULT(rankedBy(committee));
    ContestSession &organiser = committee.organiser();
    const QString more =
        committee.store().dump(QStringLiteral("x.csv"), {row(QStringLiteral("X1"), QStringLiteral("x1"), 7, 0)});
    QVERIFY_RESULT(importInto(organiser, {more}));
    for (ContestSession *other : {&committee.judge(), &committee.secretary(), &committee.administrator()})
        QVERIFY(!refusedFor(*other, 2, {}).isEmpty());
    QVERIFY_RESULT(wait(organiser.withdrawBatch(2, why, {})));
    QCOMPARE(wait(organiser.batches(1))->back().withdrawn->person, committee.people.at(1).name);
    QCOMPARE(findingsOf(organiser), QString());
    QVERIFY_RESULT(wait(committee.judge().rank(1)));
    QVERIFY_RESULT(wait(committee.judge().sign(1, {})));
    QVERIFY(refusedFor(organiser, 1, {}).contains(QStringLiteral("signed by")));
    QVERIFY_RESULT(importInto(organiser, {more})); // which makes stale what one judge has signed
    QVERIFY_RESULT(wait(organiser.withdrawBatch(1, why, {})));
    QCOMPARE(findingsOf(organiser), QString());
}

void TestBatchWithdrawal::theRosterForgetsWhoWasInIt()
{
    OPEN_STORE();
    const QByteArray header = "body,full_name,account_id,phone,national_id\n";
    QVERIFY_RESULT(wait(contest.importRoster(store.file(QStringLiteral("r.csv"), header + "BTC,An,hue1,,\n"))));
    const QString file = store.dump(QStringLiteral("a.csv"), sevenRows());
    QCOMPARE(importInto(contest, {file})->counts.excluded, qint64{1});
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, why, me)));
    QVERIFY(wait(contest.roster().list())->people.front().appearances.empty());
    AppearanceRequest request;
    request.most = 10;
    QVERIFY(wait(contest.roster().appearances(request))->rows.empty());
    QVERIFY_RESULT(wait(contest.importRoster(store.file(QStringLiteral("s.csv"), header + "BTC,Bình,hue2,,\n"))));
    QCOMPARE(findingsOf(contest), QString());
    QCOMPARE(importInto(contest, {file})->counts.excluded, qint64{2});
    const auto ranked = wait(contest.rank(1));
    QVERIFY_RESULT(ranked);
    QCOMPARE((*ranked)->run.eligible, qint64{5});
    QCOMPARE(findingsOf(contest), QString());
}

void TestBatchWithdrawal::laterRoundsAreRankedWithoutIt()
{
    OPEN_STORE();
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.repeatWinners = RepeatWinners::OncePerContest;
    QVERIFY_RESULT(wait(contest.approveRules(rules, 1, judges.front(), why)));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    rows.replaceInStrings(QStringLiteral("S"), QStringLiteral("T"));
    QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
    QVERIFY_RESULT(wait(contest.import({2, {store.dump(QStringLiteral("2.csv"), rows)}, {}, me}, {}, {})));
    QVERIFY_RESULT(wait(contest.rank(2)));
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, why, me)));
    QVERIFY(!wait(contest.standing(2)).value()->run.current); // who had won before has not
    const auto alone = wait(contest.rank(2));
    QVERIFY_RESULT(alone);
    QCOMPARE((*alone)->rows.front().prize, std::int16_t{0});
    QCOMPARE(findingsOf(contest), QString());
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.rank(2)));
    QVERIFY_RESULT(wait(contest.sign(2, judges.front())));
    QVERIFY(refusedFor(contest, 3).contains(QStringLiteral("round 2"))); // whose prizes go by those of round 1
    QCOMPARE(findingsOf(contest), QString());
}

HOITHI_TEST(TestBatchWithdrawal)
#include "tst_batchwithdrawal.moc"
