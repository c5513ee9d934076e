// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "services/roster/rosterservice.h"
#include "testregistry.h"

#include <numeric>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList twoJudges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
const QString reason = QStringLiteral("cùng một người");

AccountRequest accounts(const QStringList &ids, int fromRound = 1)
{
    return {ids, fromRound, twoJudges, reason};
}

/// "S0 hue0" in order.
QStringList standing(ContestSession &contest, int round = 1)
{
    const auto ranked = wait(contest.rank(round));
    if (!ranked)
        return {ranked.error().message};
    std::vector<quint32> rows((*ranked)->rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    QStringList texts;
    const auto people = wait(contest.rankedRows(*ranked, rows));
    for (const RankedSubmission &person : *people)
        texts.append(QStringLiteral("%1 %2").arg(person.submissionId, person.accountId));
    return texts;
}

qint64 peopleOf(ContestSession &contest, int round)
{
    qint64 people = 0;
    const auto agencies = wait(contest.participation(round));
    for (const ParticipationRow &row : *agencies)
        people += row.people;
    return people;
}

/// Without the first so many.
Result<void> importSecondRound(const SmallStore &store, ContestSession &contest, int without = 0)
{
    QStringList rows = sevenRows().mid(without);
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    rows.replaceInStrings(QStringLiteral("S"), QStringLiteral("T"));
    HOITHI_CHECK(wait(contest.setKey(2, {}, smallKey, 4)));
    HOITHI_CHECK(
        wait(contest.import({2, {store.dump(QStringLiteral("2.csv"), rows)}, {}, QStringLiteral("test")}, {}, {})));
    return {};
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedAccountsAreOnePerson_data() { ENGINE_ROWS(); }
    void mergedAccountsAreOnePerson()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QCOMPARE(standing(contest).size(), 7);
        const auto before = wait(contest.standing(1)).value();
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue1"), QStringLiteral("hue0")}))));
        QVERIFY(!wait(contest.standing(1)).value()->run.current);
        const QStringList merged = standing(contest);
        QCOMPARE(merged.size(), 6);
        QVERIFY(merged.contains(QStringLiteral("S0 hue0"))); // the first attempt counts, whichever account it is of
        QVERIFY(!merged.contains(QStringLiteral("S1 hue1")));
        QCOMPARE(wait(contest.standing(1)).value()->run.participants, 6);
        QCOMPARE(peopleOf(contest, 1), 6);
        QCOMPARE(peopleOf(contest, 0), 6);
        // Lists that share an account make up one person.
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue1"), QStringLiteral("hue2")}))));
        QCOMPARE(standing(contest).size(), 5);
        QVERIFY_RESULT(
            wait(contest.review().separateAccounts(accounts({QStringLiteral("hue1"), QStringLiteral("hue2")}))));
        QVERIFY_RESULT(
            wait(contest.review().separateAccounts(accounts({QStringLiteral("hue0"), QStringLiteral("hue1")}))));
        QCOMPARE(standing(contest).size(), 7);
        QCOMPARE(wait(contest.standing(1)).value()->run.runHash, before->run.runHash); // the same facts, the same run
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void aMergeHoldsFromItsRoundOn_data() { ENGINE_ROWS(); }
    void aMergeHoldsFromItsRoundOn()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QVERIFY_RESULT(importSecondRound(store, contest));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY_RESULT(wait(contest.rank(2)));
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue3"), QStringLiteral("hue4")}, 2))));
        QVERIFY(wait(contest.standing(1)).value()->run.current);
        QVERIFY(!wait(contest.standing(2)).value()->run.current);
        QCOMPARE(standing(contest, 2).size(), 6);
        QCOMPARE(peopleOf(contest, 1), 7);
        QCOMPARE(peopleOf(contest, 0), 6); // one person over the whole contest
    }

    /// What counts in a round is as it is there: a merge for later rounds takes nothing out of it.
    void overTheWholeContestEachRoundCountsByItsOwnMerges_data() { ENGINE_ROWS(); }
    void overTheWholeContestEachRoundCountsByItsOwnMerges()
    {
        OPEN_STORE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.countedAttempt = CountedAttempt::Last;
        QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        QStringList rows{row(QStringLiteral("S0"), QStringLiteral("hue0"), 1, 1),
                         row(QStringLiteral("S1"), QStringLiteral("hue1"), 1, 2, 1)}; // later, with a mistake
        rows[1].replace(QStringLiteral(",474,"), QStringLiteral(",19750,"));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue0"), QStringLiteral("hue1")}, 2))));
        const auto agencies = wait(contest.participation(0));
        QVERIFY_RESULT(agencies);
        QCOMPARE(peopleOf(contest, 0), 1);
        for (const ParticipationRow &agency : *agencies) {
            const bool isFirst = agency.agencyCode == QStringLiteral("474"); // of the first that counts in the round
            const bool isSecond = agency.agencyCode == QStringLiteral("19750");
            QCOMPARE(agency.people, isFirst ? 1 : 0);
            QCOMPARE(agency.submissions, isFirst || isSecond ? 1 : 0);
            QCOMPARE(agency.allCorrect, isFirst ? 1 : 0);
        }
        // Merged in this round as well, only the last one counts.
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue0"), QStringLiteral("hue1")}, 1))));
        const auto merged = wait(contest.participation(0));
        QVERIFY_RESULT(merged);
        for (const ParticipationRow &agency : *merged) {
            QCOMPARE(agency.people, agency.agencyCode == QStringLiteral("19750") ? 1 : 0);
            QCOMPARE(agency.allCorrect, 0);
        }
    }

    void ofOneMomentTheFirstSubmissionIdNamesTheAgency_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        for (const char *engine : {"sqlite", "postgresql"}) {
            const QString name = QString::fromLatin1(engine);
            QTest::addRow("%s, two agencies", engine) << name << QStringLiteral("474") << QStringLiteral("19750");
            QTest::addRow("%s, the other way", engine) << name << QStringLiteral("19750") << QStringLiteral("474");
            QTest::addRow("%s, unknown first", engine) << name << QString() << QStringLiteral("474");
            QTest::addRow("%s, unknown second", engine) << name << QStringLiteral("474") << QString();
        }
    }
    void ofOneMomentTheFirstSubmissionIdNamesTheAgency()
    {
        OPEN_STORE();
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QStringList rows{row(QStringLiteral("S1"), QStringLiteral("hue0"), 1, 1),
                         row(QStringLiteral("S0"), QStringLiteral("hue1"), 1, 1)};
        rows[0].replace(QStringLiteral(",474,"), QStringLiteral(",%1,").arg(second));
        rows[1].replace(QStringLiteral(",474,"), QStringLiteral(",%1,").arg(first));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue0"), QStringLiteral("hue1")}, 2))));
        const auto agencies = wait(contest.participation(0));
        QVERIFY_RESULT(agencies);
        for (const ParticipationRow &agency : *agencies)
            QCOMPARE(agency.people, agency.agencyCode == first ? 1 : 0);
    }

    void whoIsExcludedIsSoWithAllTheirAccounts_data() { ENGINE_ROWS(); }
    void whoIsExcludedIsSoWithAllTheirAccounts()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.importRoster(store.file(
            QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\nBan,Ai Đó,hue5,,\n"))));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue5"), QStringLiteral("hue0")}))));
        const auto ranked = wait(contest.rank(1));
        QVERIFY_RESULT(ranked);
        QCOMPARE((*ranked)->run.participants, 5);
        QCOMPARE(peopleOf(contest, 0), 5);
    }

    /// Neither the round that the excluded account misses nor an invalidation brings the others back.
    void whoIsExcludedIsSoWhereOnlyOtherAccountsCount_data() { ENGINE_ROWS(); }
    void whoIsExcludedIsSoWhereOnlyOtherAccountsCount()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.importRoster(store.file(
            QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\nBan,Ai Đó,hue0,,\n"))));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QVERIFY_RESULT(importSecondRound(store, contest, 1));
        QCOMPARE(wait(contest.rank(2)).value()->run.participants, 6);
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue0"), QStringLiteral("hue4")}))));
        QCOMPARE(wait(contest.rank(1)).value()->run.participants, 5);
        QCOMPARE(wait(contest.rank(2)).value()->run.participants, 5);
        QCOMPARE(peopleOf(contest, 2), 5);
        QCOMPARE(peopleOf(contest, 0), 5);
        QCOMPARE(wait(contest.flags().find(2)).value()->countOf(FlagKind::RosterMatch),
                 1); // hue4, with what excludes hue0
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        QCOMPARE(wait(contest.rank(1)).value()->run.participants, 5);
        QCOMPARE(peopleOf(contest, 1), 5);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// The run before it was known stays what it was.
    void anExclusionInAnotherRoundHoldsForThePerson_data() { ENGINE_ROWS(); }
    void anExclusionInAnotherRoundHoldsForThePerson()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.importRoster(store.file(
            QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\nBan,Ai Đó,,0912000111,\n"))));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue0"), QStringLiteral("hue4")}))));
        const auto before = wait(contest.rank(1));
        QVERIFY_RESULT(before);
        QCOMPARE((*before)->run.participants, 6);
        QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
        const QString second = store.file(QStringLiteral("2.csv"),
                                          "submission_id,account_id,full_name,agency_code,phone,submitted_at,answers\n"
                                          "T0,hue0,Ai Đó,474,0912000111,2023-09-23T08:00:00+07:00,ABCDABCDABCDABC\n");
        QVERIFY_RESULT(wait(contest.import({2, {second}, {}, QStringLiteral("test")}, {}, {})));
        QVERIFY(!wait(contest.standing(1)).value()->run.current);
        QCOMPARE(wait(contest.rank(1)).value()->run.participants, 5);
        QVERIFY(wait(contest.verify({}))->findings.empty());
        QVERIFY_RESULT(wait(contest.roster().withdraw({1}, reason, QStringLiteral("Lê Thử"))));
        QCOMPARE(wait(contest.rank(1)).value()->run.participants, 6);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void accountsAreKnownOnesAndSeveral_data() { ENGINE_ROWS(); }
    void accountsAreKnownOnesAndSeveral()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        const auto merge = [&contest](const QStringList &ids, int fromRound = 1) {
            return refusal(wait(contest.review().mergeAccounts(accounts(ids, fromRound))));
        };
        QCOMPARE(merge({QStringLiteral("hue0"), QStringLiteral(" hue0 ")}), ErrorCode::InvalidArgument);
        QCOMPARE(merge({QStringLiteral("hue0"), QStringLiteral("hue99")}), ErrorCode::NotFound);
        QCOMPARE(merge({QStringLiteral("hue0"), QStringLiteral("hue1")}, 9), ErrorCode::NotFound);
        QVERIFY_RESULT(
            wait(contest.review().mergeAccounts(accounts({QStringLiteral("hue0"), QStringLiteral("hue1")}))));
        QCOMPARE(merge({QStringLiteral("hue1"), QStringLiteral("hue0")}), ErrorCode::AlreadyExists);
        QCOMPARE(refusal(wait(
                     contest.review().separateAccounts(accounts({QStringLiteral("hue1"), QStringLiteral("hue2")})))),
                 ErrorCode::AlreadyExists);
    }

    /// What is taken back makes the older ranking current again, for the server too.
    void anOlderSignedResultIsAwardedOnceItsDecisionIsTakenBack_data() { ENGINE_ROWS(); }
    void anOlderSignedResultIsAwardedOnceItsDecisionIsTakenBack()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        for (ContestSession *judge : {&committee.judge(), &committee.secondJudge()})
            QVERIFY_RESULT(wait(judge->sign(1, {})));
        AccountRequest request = accounts({QStringLiteral("hue0"), QStringLiteral("hue1")});
        request.judges.clear();
        for (ContestSession *judge : {&committee.judge(), &committee.secondJudge()})
            QVERIFY_RESULT(wait(judge->review().mergeAccounts(request)));
        QVERIFY_RESULT(wait(committee.judge().rank(1)));
        QVERIFY(!wait(committee.secretary().award(1, {}, committee.store().folder.filePath(QStringLiteral("out")))));
        for (ContestSession *judge : {&committee.judge(), &committee.secondJudge()})
            QVERIFY_RESULT(wait(judge->review().separateAccounts(request)));
        QVERIFY_RESULT(wait(committee.judge().rank(1)));
        QVERIFY_RESULT(
            wait(committee.secretary().award(1, {}, committee.store().folder.filePath(QStringLiteral("out")))));
        QCOMPARE(wait(committee.judge().review().finalisation(1))->blockers,
                 std::vector{FinalisationBlocker::OpenFlags});
        QVERIFY_RESULT(settleFlags(committee.judge(), 1));
        QVERIFY_RESULT(wait(committee.judge().review().finalise(1, {}, reason)));
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void anyListInForceIsSeparatedWhateverOthersKeepTogether_data() { ENGINE_ROWS(); }
    void anyListInForceIsSeparatedWhateverOthersKeepTogether()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        const QStringList first{QStringLiteral("hue0"), QStringLiteral("hue1")};
        const QStringList second{QStringLiteral("hue1"), QStringLiteral("hue2")};
        const QStringList third{QStringLiteral("hue0"), QStringLiteral("hue2")};
        ReviewService &review = contest.review();
        QVERIFY_RESULT(wait(review.mergeAccounts(accounts(first, 2))));
        QVERIFY_RESULT(wait(review.mergeAccounts(accounts(second, 2))));
        QCOMPARE(refusal(wait(review.mergeAccounts(accounts(third, 2)))),
                 ErrorCode::AlreadyExists);                          // one by both lists
        QVERIFY_RESULT(wait(review.mergeAccounts(accounts(third)))); // not in round 1
        QVERIFY_RESULT(
            wait(review.mergeAccounts(accounts({QStringLiteral("hue2"), QStringLiteral("hue6")})))); // beside it
        const EffectRequest apart{ReviewAct::Separate, {}, third, 1};
        const QString told =
            QStringLiteral("from round 2 on: hue0, hue2. Other lists merge them: hue0, hue1; hue1, hue2.");
        const auto effects = wait(review.effectOf(apart));
        QVERIFY_RESULT(effects);
        QVERIFY2(effects->front().remark.contains(told), qPrintable(effects->front().remark));
        QVERIFY_RESULT(wait(review.separateAccounts(accounts(third))));
        QVERIFY(wait(review.togetherOnceSeparated(third, 1))->contains(told)); // once it is done, too
        QVERIFY_RESULT(wait(review.separateAccounts(accounts(first, 2))));
        QCOMPARE(wait(review.togetherOnceSeparated(first, 2)).value(), QString());
        QVERIFY_RESULT(wait(review.separateAccounts(accounts(second, 2))));
        QCOMPARE(wait(review.mergedAccounts(2)).value(),
                 (std::vector<QStringList>{{QStringLiteral("hue2"), QStringLiteral("hue6")}}));
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void twoJudgesMergeTogether_data() { ENGINE_ROWS(); }
    void twoJudgesMergeTogether()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        AccountRequest request = accounts({QStringLiteral("hue0"), QStringLiteral("hue1")});
        request.judges.clear();
        for (ContestSession *other : {&committee.administrator(), &committee.organiser(), &committee.secretary()})
            QCOMPARE(refusal(wait(other->review().mergeAccounts(request))), ErrorCode::Refused);
        QCOMPARE(wait(committee.judge().review().mergeAccounts(request)).value(), Decided::Proposed);
        QCOMPARE(refusal(wait(committee.judge().review().mergeAccounts(request))), ErrorCode::AlreadyExists);
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY(
            wait(committee.secondJudge().proposedChange(open->front().id)).value().contains(QStringLiteral("hue1")));
        QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(open->front().id)));
        QCOMPARE(wait(committee.judge().rank(1)).value()->rows.size(), std::size_t{6});
        QCOMPARE(wait(committee.judge().review().separateAccounts(request)).value(), Decided::Proposed);
        QCOMPARE(wait(committee.secondJudge().review().separateAccounts(request)).value(), Decided::Carried);
        QCOMPARE(wait(committee.judge().rank(1)).value()->rows.size(), std::size_t{7});
        const auto verified = wait(committee.administrator().verify({}));
        QVERIFY_RESULT(verified);
        for (const VerifyFinding &finding : verified->findings)
            qInfo().noquote() << finding.subject << finding.problem;
        QVERIFY(verified->findings.empty());
    }
};

HOITHI_TEST(TestAccounts)
#include "tst_accounts.moc"
