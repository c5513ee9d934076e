// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr const char *header = "submission_id,account_id,full_name,phone,agency_code,paper_code,submitted_at,answers\n";

QByteArray line(const QByteArray &id, const QByteArray &account, const QByteArray &phone, const QByteArray &paper = {},
                int day = 15)
{
    return id + "," + account + ",Nguyễn Thử," + phone + ",474," + paper + ",2023-09-" + QByteArray::number(day)
           + "T08:00:00,ABCDABCDABCDABC\n";
}

QString rosterFile(const SmallStore &store, const QByteArray &lines)
{
    return store.file(QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\n" + lines);
}

} // namespace

/// A run is a fact: what is recorded after it may make it stale, but never another.
class TestLaterFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterImportExcludesNobodyFromAnEarlierRun_data() { ENGINE_ROWS(); }
    void aLaterImportExcludesNobodyFromAnEarlierRun();
    void aFileImportedAgainWithAnotherKeyIsNoInputOfTheEarlierRun_data() { ENGINE_ROWS(); }
    void aFileImportedAgainWithAnotherKeyIsNoInputOfTheEarlierRun();
    void whoIsExcludedInOneRoundCountsInNoneOfTheContest_data() { ENGINE_ROWS(); }
    void whoIsExcludedInOneRoundCountsInNoneOfTheContest();
    void aJudgeSignsOnlyTheRunThatWasShown_data() { ENGINE_ROWS(); }
    void aJudgeSignsOnlyTheRunThatWasShown();
    void aBackupReplacesNothingButABackupOfTheSameContest_data() { ENGINE_ROWS(); }
    void aBackupReplacesNothingButABackupOfTheSameContest();
    void equalLinesOfARosterAreOneEntry_data() { ENGINE_ROWS(); }
    void equalLinesOfARosterAreOneEntry();
    void aNameWrittenInAnotherUnicodeFormIsNoConflict_data() { ENGINE_ROWS(); }
    void aNameWrittenInAnotherUnicodeFormIsNoConflict();
    void anIdIsFoundAsItWasGiven_data() { ENGINE_ROWS(); }
    void anIdIsFoundAsItWasGiven();
};

void TestLaterFacts::aLaterImportExcludesNobodyFromAnEarlierRun()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterFile(store, "Ban,Lê Mẫu,,0912000111,\n"))));
    QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("a.csv"), header + line("s1", "a1", ""))}));
    const auto before = wait(contest.rank(1));
    QVERIFY_RESULT(before);
    QCOMPARE((*before)->run.eligible, qint64{1});
    QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("b.csv"),
                                                   header + line("s2", "a1", "0912000111") + line("s3", "a3", ""))}));
    const auto verified = wait(contest.verify({}));
    QVERIFY_RESULT(verified);
    QVERIFY(verified->findings.empty());
    const auto after = wait(contest.rank(1));
    QVERIFY_RESULT(after);
    QCOMPARE((*after)->run.eligible, qint64{1}); // a1 is excluded now, a3 is not
    QVERIFY(wait(contest.verify({})).value().findings.empty());
}

void TestLaterFacts::aFileImportedAgainWithAnotherKeyIsNoInputOfTheEarlierRun()
{
    QFETCH(const QString, engine);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore store(engine);
    const auto session = store.create();
    QVERIFY_RESULT(session);
    ContestSession &contest = **session;
    QVERIFY_RESULT(
        wait(contest.approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    QVERIFY_RESULT(wait(contest.setKey(1, QStringLiteral("M1"), smallKey, 4)));
    const QString file =
        store.file(QStringLiteral("a.csv"), header + line("s1", "a1", "", "M1") + line("s2", "a2", "", "M2"));
    QCOMPARE(importInto(contest, {file})->counts.accepted, qint64{1});
    QVERIFY_RESULT(wait(contest.rank(1)));
    QVERIFY_RESULT(wait(contest.setKey(1, QStringLiteral("M2"), smallKey, 4)));
    QCOMPARE(importInto(contest, {file})->counts.accepted, qint64{1});
    QVERIFY(wait(contest.verify({})).value().findings.empty());
    QCOMPARE(wait(contest.rank(1)).value()->run.eligible, qint64{2});
    QVERIFY(wait(contest.verify({})).value().findings.empty());
}

void TestLaterFacts::whoIsExcludedInOneRoundCountsInNoneOfTheContest()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
    QVERIFY_RESULT(wait(contest.importRoster(rosterFile(store, "Ban,Lê Mẫu,,0912000111,\n"))));
    QVERIFY_RESULT(importInto(
        contest, {store.file(QStringLiteral("a.csv"), header + line("s1", "a1", "") + line("s2", "a2", ""))}));
    const QString second = store.file(QStringLiteral("b.csv"), header + line("s3", "a1", "0912000111", {}, 23));
    QVERIFY_RESULT(wait(contest.import({2, {second}, {}, QStringLiteral("test")}, {}, {})));
    const auto first = wait(contest.participation(1));
    QVERIFY_RESULT(first);
    QCOMPARE(first->front().people, qint64{2});
    const auto whole = wait(contest.participation(0));
    QVERIFY_RESULT(whole);
    QCOMPARE(whole->front().people, qint64{1});
    QCOMPARE(whole->front().submissions, qint64{1});
}

void TestLaterFacts::aJudgeSignsOnlyTheRunThatWasShown()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("a.csv"), header + line("s1", "a1", ""))}));
    const QByteArray shown = wait(contest.rank(1)).value()->run.runHash;
    QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("b.csv"), header + line("s2", "a2", "", {}, 17))}));
    const QByteArray newest = wait(contest.rank(1)).value()->run.runHash;
    const auto refused = wait(contest.sign(1, QStringLiteral("Lê Mẫu"), shown));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Stale);
    QVERIFY_RESULT(wait(contest.sign(1, QStringLiteral("Lê Mẫu"), newest)));
}

void TestLaterFacts::aBackupReplacesNothingButABackupOfTheSameContest()
{
    OPEN_STORE();
    const QString copy = store.folder.filePath(QStringLiteral("copy.hoithi"));
    QVERIFY_RESULT(wait(contest.backup(copy)));
    QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("a.csv"), header + line("s1", "a1", ""))}));
    QVERIFY_RESULT(wait(contest.backup(copy)));
    const QString list = store.file(QStringLiteral("list.csv"), "what is not to be lost");
    QCOMPARE(wait(contest.backup(list)).error().code, ErrorCode::AlreadyExists);
    const SmallStore other(QStringLiteral("sqlite"));
    const auto otherContest = readySession(other);
    QVERIFY_RESULT(otherContest);
    QVERIFY_RESULT(importInto(**otherContest, {other.file(QStringLiteral("o.csv"), header + line("s9", "a9", ""))}));
    QCOMPARE(wait(contest.backup(other.path)).error().code, ErrorCode::AlreadyExists);
}

void TestLaterFacts::equalLinesOfARosterAreOneEntry()
{
    OPEN_STORE();
    const auto added = wait(contest.importRoster(rosterFile(store, "Ban,Lê Mẫu,x,,\nBan,Lê Mẫu,x,,\n")));
    QVERIFY_RESULT(added);
    QCOMPARE(*added, qint64{1});
}

void TestLaterFacts::aNameWrittenInAnotherUnicodeFormIsNoConflict()
{
    OPEN_STORE();
    const QByteArray composed = line("s1", "a1", "");
    const QByteArray decomposed = QString::fromUtf8(composed).normalized(QString::NormalizationForm_D).toUtf8();
    QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("a.csv"), header + decomposed)}));
    const auto again = importInto(contest, {store.file(QStringLiteral("b.csv"), header + composed)});
    QVERIFY_RESULT(again);
    QCOMPARE(again->counts.unchanged, qint64{1});
    const auto standing = wait(contest.rank(1));
    QVERIFY_RESULT(standing);
    const auto rows = wait(contest.rankedRows(*standing, {0}));
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->front().fullName.toUtf8(),
             QStringLiteral("Nguyễn Thử").normalized(QString::NormalizationForm_D).toUtf8());
}

void TestLaterFacts::anIdIsFoundAsItWasGiven()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterFile(store, "Ban,Lê Mẫu,a  1,,\n"))));
    const auto imported = importInto(
        contest, {store.file(QStringLiteral("a.csv"), header + line("s  1", "a  1", "") + line("s2", "a 1", ""))});
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->counts.excluded, qint64{1});
    QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("s  1"), {QStringLiteral("Một"), QStringLiteral("Hai")},
                                           QStringLiteral("test"))));
}

HOITHI_TEST(TestLaterFacts)
#include "tst_laterfacts.moc"
