// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/ranking/runs/runcomparison.h"
#include "services/ranking/runs/runlist.h"
#include "services/ranking/runs/runservice.h"
#include "services/ranking/runs/runtexts.h"
#include "services/review/reviewservice.h"
#include "testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList twoJudges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
const QString reason = QStringLiteral("thử");

/// Ranks it; the hash of its run.
QString ranked(ContestSession &contest, int round = 1)
{
    const auto standing = wait(contest.rank(round));
    return standing ? QString::fromLatin1((*standing)->run.runHash) : standing.error().message;
}

/// "0123: superseded" for each, the newest first, in place of a hash its number.
QStringList states(ContestSession &contest, const QStringList &hashes, int round = 1)
{
    const auto runs = wait(contest.runs().list(round));
    if (!runs)
        return {runs.error().message};
    QStringList texts;
    for (const ListedRun &listed : *runs) {
        const auto number = [&hashes](const QByteArray &hash) {
            return QString::number(hashes.indexOf(QString::fromLatin1(hash)));
        };
        QString text = number(listed.run.runHash) + QLatin1Char(' ') + runStateName(listed.state);
        if (!listed.supersededBy.isEmpty())
            text += QStringLiteral(" by ") + number(listed.supersededBy);
        texts.append(text);
    }
    return texts;
}

/// "rules required_correct 15 10" for each input that differs.
QStringList inputs(const RunComparison &comparison)
{
    QStringList texts;
    for (const RunInputChange &change : comparison.inputs) {
        texts.append(QStringList{runInputName(change.input), change.subject, change.detail,
                                 change.before.toVariant().toString(), change.after.toVariant().toString()}
                         .join(QLatin1Char('|')));
    }
    return texts;
}

QString standingText(const PrizeStanding &standing)
{
    if (!standing.person)
        return QStringLiteral("-");
    return QStringLiteral("%1 %2 %3")
        .arg(standing.person->submissionId)
        .arg(standing.person->place)
        .arg(standing.prize());
}

/// "lost|S0 1 Nhất|-" for each whose prize or place differs.
QStringList people(const RunComparison &comparison)
{
    QStringList texts;
    for (const RunPersonChange &change : comparison.people) {
        texts.append(QStringList{prizeMoveName(change.move), standingText(change.standings[0]),
                                 standingText(change.standings[1])}
                         .join(QLatin1Char('|')));
    }
    return texts;
}

Result<void> importSeven(const SmallStore &store, ContestSession &contest)
{
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    return {};
}

/// The same people in round 2.
Result<void> importSecondRound(const SmallStore &store, ContestSession &contest)
{
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    rows.replaceInStrings(QStringLiteral("S"), QStringLiteral("T"));
    HOITHI_CHECK(wait(contest.setKey(2, {}, smallKey, 4)));
    HOITHI_CHECK(wait(contest.import({2, {store.dump(QStringLiteral("2.csv"), rows)}, {}, reason}, {}, {})));
    return {};
}

Result<void> approve(ContestSession &contest, const RuleBook &rules)
{
    HOITHI_CHECK(wait(contest.approveRules(rules, 1, twoJudges[0], reason)));
    return {};
}

} // namespace

class TestRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreSignaturesThanNeededReadAsSuch()
    {
        RunSummary run;
        run.quorum = 2;
        run.signedBy = {QStringLiteral("A"), QStringLiteral("B")};
        QCOMPARE(runSignaturesText(run), QStringLiteral("2 of 2: A, B"));
        run.signedBy.emplace_back(QStringLiteral("C"));
        QCOMPARE(runSignaturesText(run), QStringLiteral("3: A, B, C"));
    }

    void aRunIsToldByTheBeginningOfItsHash()
    {
        std::vector<ListedRun> runs(3);
        runs[0].run.runHash = "abcd1111";
        runs[1].run.runHash = "abcd2222";
        runs[2].run.runHash = "0123abcd";
        QCOMPARE(runOfHash(runs, 1, QStringLiteral(" ABCD1 "))->run.runHash, runs[0].run.runHash);
        QCOMPARE(runOfHash(runs, 1, QStringLiteral("0123"))->run.runHash, runs[2].run.runHash);
        QCOMPARE(refusal(runOfHash(runs, 1, QStringLiteral("abcd"))), ErrorCode::InvalidArgument); // two do
        QCOMPARE(refusal(runOfHash(runs, 1, QStringLiteral("012"))), ErrorCode::InvalidArgument);
        QCOMPARE(refusal(runOfHash(runs, 1, QStringLiteral("ffff"))), ErrorCode::NotFound);
        QCOMPARE(refusal(runOfHash(runs, 1, {})), ErrorCode::InvalidArgument);
    }

    void aPrizeIsGainedLostOrAnotherOne_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("move");
        const QString undecided = QStringLiteral("undecided");
        const QString one = QStringLiteral("Nhất");
        QTest::newRow("gained") << QString() << one << QStringLiteral("gained");
        QTest::newRow("gained out of a tie") << undecided << one << QStringLiteral("gained");
        QTest::newRow("lost") << one << QString() << QStringLiteral("lost");
        QTest::newRow("lost to a tie") << one << undecided << QStringLiteral("lost");
        QTest::newRow("another") << one << QStringLiteral("Nhì") << QStringLiteral("changed");
        QTest::newRow("the same") << one << one << QStringLiteral("place");
        QTest::newRow("into a tie") << QString() << undecided << QStringLiteral("tie");
        QTest::newRow("out of a tie") << undecided << QString() << QStringLiteral("tie");
    }
    void aPrizeIsGainedLostOrAnotherOne()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QTEST(prizeMoveName(prizeMove(before, after)), "move");
    }

    void oneRunStandsAndTheOthersAreSupersededByIt_data() { ENGINE_ROWS(); }
    void oneRunStandsAndTheOthersAreSupersededByIt()
    {
        OPEN_STORE();
        QCOMPARE(states(contest, {}), QStringList());
        QVERIFY_RESULT(importSeven(store, contest));
        const QString first = ranked(contest);
        QVERIFY_RESULT(wait(contest.sign(1, twoJudges[0])));
        QVERIFY_RESULT(wait(contest.sign(1, twoJudges[1])));
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        QCOMPARE(states(contest, {first}), QStringList{QStringLiteral("0 stale")});
        const QString second = ranked(contest);
        const QStringList hashes{first, second};
        QCOMPARE(states(contest, hashes),
                 (QStringList{QStringLiteral("1 current"), QStringLiteral("0 superseded by 1")}));
        const auto runs = wait(contest.runs().list(1));
        QVERIFY_RESULT(runs);
        QCOMPARE((*runs)[1].run.signedBy.size(), std::size_t{2});
        QCOMPARE((*runs)[1].winners, qint64{5});
        QVERIFY(!(*runs)[0].computedBy.isEmpty());
        QVERIFY((*runs)[0].run.staleBecause.isEmpty());
        QVERIFY(!(*runs)[1].run.staleBecause.isEmpty());
        // What judges take back makes the older one stand again.
        QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("S0"), twoJudges, reason)));
        QCOMPARE(states(contest, hashes),
                 (QStringList{QStringLiteral("1 superseded by 0"), QStringLiteral("0 current")}));
        QVERIFY_RESULT(wait(contest.amendKey({1, {}, 15, true, {}, twoJudges, reason})));
        QCOMPARE(states(contest, hashes),
                 (QStringList{QStringLiteral("1 superseded by 0"), QStringLiteral("0 stale")}));
    }

    void theRunThatStoodLastIsShown_data() { ENGINE_ROWS(); }
    /// And not the newest, where an older one stood again before all of them became stale.
    void theRunThatStoodLastIsShown()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importSeven(store, contest));
        const QString first = ranked(contest);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        const QString second = ranked(contest);
        const QStringList hashes{first, second};
        QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("S0"), twoJudges, reason)));
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S1"), twoJudges, reason)));
        const QStringList firstStoodLast{QStringLiteral("1 superseded by 0"), QStringLiteral("0 stale")};
        QCOMPARE(states(contest, hashes), firstStoodLast);
        QVERIFY_RESULT(wait(contest.amendKey({1, {}, 15, true, {}, twoJudges, reason})));
        QCOMPARE(states(contest, hashes), firstStoodLast);
        const auto shown = wait(contest.standing(1));
        QVERIFY_RESULT(shown);
        QCOMPARE((*shown)->run.runHash, first.toLatin1());
        QVERIFY(!(*shown)->run.current);
    }

    void whatWasSignedLastStoodLast_data() { ENGINE_ROWS(); }
    /// Where an earlier round's result made it stand again, which no decision about its own round tells.
    void whatWasSignedLastStoodLast()
    {
        OPEN_STORE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.repeatWinners = RepeatWinners::HighestOnly;
        QVERIFY_RESULT(approve(contest, rules));
        QVERIFY_RESULT(importSeven(store, contest));
        QVERIFY_RESULT(importSecondRound(store, contest));
        const QString first = ranked(contest, 2);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S1"), twoJudges, reason)));
        const QStringList hashes{first, ranked(contest, 2)};
        QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("S1"), twoJudges, reason)));
        QCOMPARE(ranked(contest, 2), first);
        QVERIFY_RESULT(wait(contest.sign(2, twoJudges[0])));
        const QStringList firstStoodLast{QStringLiteral("1 superseded by 0"), QStringLiteral("0 stale")};
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        QCOMPARE(states(contest, hashes, 2), firstStoodLast);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("T0"), twoJudges, reason)));
        QCOMPARE(states(contest, hashes, 2), firstStoodLast);
        QVERIFY_RESULT(wait(contest.amendKey({2, {}, 15, true, {}, twoJudges, reason})));
        QCOMPARE(states(contest, hashes, 2), firstStoodLast);
    }

    void whatIsTakenBackTooLateMakesNothingStandAgain_data() { ENGINE_ROWS(); }
    void whatIsTakenBackTooLateMakesNothingStandAgain()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importSeven(store, contest));
        const QString first = ranked(contest);
        QVERIFY_RESULT(wait(
            contest.review().mergeAccounts({{QStringLiteral("hue0"), QStringLiteral("hue1")}, 1, twoJudges, reason})));
        const QStringList hashes{first, ranked(contest)};
        QVERIFY_RESULT(wait(contest.amendKey({1, {}, 15, true, {}, twoJudges, reason})));
        QVERIFY_RESULT(wait(contest.review().separateAccounts(
            {{QStringLiteral("hue0"), QStringLiteral("hue1")}, 1, twoJudges, reason})));
        QCOMPARE(states(contest, hashes),
                 (QStringList{QStringLiteral("1 stale"), QStringLiteral("0 superseded by 1")}));
    }

    void whoGainsLosesAndChangesIsToldWithWhy_data() { ENGINE_ROWS(); }
    void whoGainsLosesAndChangesIsToldWithWhy()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importSeven(store, contest));
        const QString first = ranked(contest);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        const QString second = ranked(contest);
        const auto compared = wait(contest.runs().compare(1, first.left(12).toUpper(), second));
        QVERIFY_RESULT(compared);
        QCOMPARE(compared->runs[0].run.runHash, first.toLatin1());
        QCOMPARE(compared->runs[0].run.target - compared->runs[1].run.target, qint64{1});
        QCOMPARE(inputs(*compared), QStringList{QStringLiteral("decisions|S0||false|true")});
        const std::vector<Prize> prizes = ruleBookPreset(u"all-15")->prizes;
        const QString one = prizes[0].name;
        const QString two = prizes[1].name;
        const QString three = prizes[2].name;
        QCOMPARE(people(*compared), (QStringList{QStringLiteral("lost|S0 1 %1|-").arg(one),
                                                 QStringLiteral("changed|S1 2 %1|S1 1 %2").arg(two, one),
                                                 QStringLiteral("place|S2 3 %1|S2 2 %1").arg(two),
                                                 QStringLiteral("changed|S3 4 %1|S3 3 %2").arg(three, two),
                                                 QStringLiteral("place|S4 5 %1|S4 4 %1").arg(three),
                                                 QStringLiteral("gained|S5 6 |S5 5 %1").arg(three)}));
        QCOMPARE(compared->people[0].standings[1].why->cause, PrizeCause::NotCounted);
        const auto why = compared->people[5].standings[0].why;
        QCOMPARE(why->cause, PrizeCause::Behind);
        QCOMPARE(why->criterion, Criterion::Prediction);
        QCOMPARE(why->own, std::optional<qint64>(5));
        QCOMPARE(why->other, std::optional<qint64>(4)); // of S4, the last with a prize
        // The other way round it is the same told backwards.
        const auto back = wait(contest.runs().compare(1, second, first));
        QCOMPARE(inputs(*back), QStringList{QStringLiteral("decisions|S0||true|false")});
        QVERIFY(people(*back).contains(QStringLiteral("gained|-|S0 1 %1").arg(one)));
    }

    void everyInputThatDiffersIsNamed_data() { ENGINE_ROWS(); }
    void everyInputThatDiffersIsNamed()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importSeven(store, contest));
        const QString first = ranked(contest);
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.requiredCorrect = 12;
        QVERIFY_RESULT(approve(contest, rules));
        QVERIFY_RESULT(wait(contest.amendKey({1, {}, 15, true, {}, twoJudges, reason})));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("2.csv"),
                                                       {row(QStringLiteral("S7"), QStringLiteral("hue7"), 50, 30)})}));
        QVERIFY_RESULT(wait(
            contest.review().mergeAccounts({{QStringLiteral("hue6"), QStringLiteral("hue5")}, 1, twoJudges, reason})));
        QVERIFY_RESULT(wait(contest.importRoster(
            store.file(QStringLiteral("roster.csv"),
                       "body,full_name,account_id,phone,national_id\nBan Giám khảo,Lê Thử,chu,,\n"))));
        const QString second = ranked(contest);
        const auto compared = wait(contest.runs().compare(1, first, second));
        QVERIFY_RESULT(compared);
        QCOMPARE(inputs(*compared),
                 (QStringList{QStringLiteral("rules|||1|2"), QStringLiteral("rules|required_correct||15|12"),
                              QStringLiteral("keys|||1|2"), QStringLiteral("keys||15|C|*"),
                              QStringLiteral("batches|2.csv|1|false|true"),
                              QStringLiteral("merged|hue5, hue6||false|true"), QStringLiteral("roster|entries||0|1")}));
        for (const RunInputChange &change : compared->inputs)
            QVERIFY(!runInputTitle(change).isEmpty() && !runInputValueText(change, change.after).isEmpty());
    }

    void somebodyIsTheSamePersonWhicheverSubmissionCounts_data() { ENGINE_ROWS(); }
    void somebodyIsTheSamePersonWhicheverSubmissionCounts()
    {
        OPEN_STORE();
        QStringList rows = sevenRows();
        rows.append(row(QStringLiteral("S9"), QStringLiteral("hue0"), 900, 59)); // a second attempt, far off
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
        const QString first = ranked(contest);
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.countedAttempt = CountedAttempt::Last;
        QVERIFY_RESULT(approve(contest, rules));
        const auto compared = wait(contest.runs().compare(1, first, ranked(contest)));
        QVERIFY_RESULT(compared);
        QCOMPARE(people(*compared).first(), QStringLiteral("lost|S0 1 %1|S9 7 ").arg(rules.prizes[0].name));
        const auto why = compared->people.front().standings[1].why;
        QCOMPARE(why->cause, PrizeCause::Behind);
        QCOMPARE(why->own, std::optional<qint64>(893));
    }

    void anAccountThatIsMergedLosesWhatItWonByItself_data() { ENGINE_ROWS(); }
    void anAccountThatIsMergedLosesWhatItWonByItself()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importSeven(store, contest));
        const QString first = ranked(contest);
        QVERIFY_RESULT(wait(
            contest.review().mergeAccounts({{QStringLiteral("hue0"), QStringLiteral("hue1")}, 1, twoJudges, reason})));
        const QString second = ranked(contest);
        const auto compared = wait(contest.runs().compare(1, first, second));
        QVERIFY_RESULT(compared);
        const QStringList changes = people(*compared);
        QVERIFY(changes.first().startsWith(QStringLiteral("lost|S1 2 "))); // S0 keeps the first prize
        QVERIFY(changes.first().endsWith(QStringLiteral("|-")));
        QVERIFY(changes.filter(QStringLiteral("S0")).isEmpty());
        // Merged in both, they are one person.
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        const auto later = wait(contest.runs().compare(1, second, ranked(contest)));
        QVERIFY_RESULT(later);
        QVERIFY(people(*later).filter(QStringLiteral("S0 1")).isEmpty()
                || people(*later).first().contains(QStringLiteral("|S1 ")));
        QVERIFY(people(*later).filter(QStringLiteral("lost")).isEmpty());
    }

    /// Nobody with a prize is concerned, and yet places are others.
    void everybodyWhosePlaceChangesIsCounted_data() { ENGINE_ROWS(); }
    void everybodyWhosePlaceChangesIsCounted()
    {
        OPEN_STORE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.order = {Criterion::Submitted, Criterion::Correct, Criterion::Prediction, Criterion::Duration};
        rules.prizes = {{QStringLiteral("A"), 2, {}}};
        QVERIFY_RESULT(approve(contest, rules));
        QStringList rows = sevenRows();
        rows.append(row(QStringLiteral("S9"), QStringLiteral("hue4"), 900, 59)); // a second attempt of hue4
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
        const QString first = ranked(contest);
        QVERIFY_RESULT(wait(
            contest.review().mergeAccounts({{QStringLiteral("hue3"), QStringLiteral("hue4")}, 1, twoJudges, reason})));
        const QString second = ranked(contest);
        const auto merged = wait(contest.runs().compare(1, first, second));
        QVERIFY_RESULT(merged);
        QVERIFY(merged->people.empty());
        QCOMPARE(merged->places, (PlaceChanges{3, 5})); // hue4 has none any more, hue5 and hue6 come up
        QCOMPARE(wait(contest.runs().compare(1, second, first))->places, merged->places);
        // Another submission of the same person is one person.
        QVERIFY_RESULT(wait(contest.review().separateAccounts(
            {{QStringLiteral("hue3"), QStringLiteral("hue4")}, 1, twoJudges, reason})));
        rules.countedAttempt = CountedAttempt::Last;
        QVERIFY_RESULT(approve(contest, rules));
        const auto later = wait(contest.runs().compare(1, first, ranked(contest)));
        QVERIFY_RESULT(later);
        QCOMPARE(later->places, (PlaceChanges{3, 5})); // hue4 falls from 5 to 7, behind hue5 and hue6
        rules.requiredCorrect = 14;
        QVERIFY_RESULT(approve(contest, rules));
        const QString before = QString::fromLatin1(later->runs[1].run.runHash);
        const auto same = wait(contest.runs().compare(1, before, ranked(contest)));
        QVERIFY_RESULT(same);
        QCOMPARE(same->places, PlaceChanges{});
    }

    void aTieAndItsDecisionAreTold_data() { ENGINE_ROWS(); }
    void aTieAndItsDecisionAreTold()
    {
        OPEN_STORE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.prizes = {{QStringLiteral("A"), 1, {}}, {QStringLiteral("B"), 1, {}}};
        QVERIFY_RESULT(approve(contest, rules));
        QStringList rows;
        for (int i = 0; i < 3; ++i)
            rows.append(row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), 3, 1));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
        const QString first = ranked(contest);
        TieRequest request;
        request.roundNumber = 1;
        request.place = 1;
        request.winners = {QStringLiteral("S2"), QStringLiteral("S0")};
        request.judges = twoJudges;
        request.reason = reason;
        QVERIFY_RESULT(wait(contest.review().resolveTie(request)));
        const auto compared = wait(contest.runs().compare(1, first, ranked(contest)));
        QVERIFY_RESULT(compared);
        QCOMPARE(compared->undecided, (std::array<qint64, 2>{3, 0}));
        QCOMPARE(compared->runs[0].winners, qint64{0});
        QCOMPARE(compared->runs[1].winners, qint64{2});
        QCOMPARE(inputs(*compared).first(), QStringLiteral("ties|S2, S0 (S1)||false|true"));
        QCOMPARE(runInputTitle(compared->inputs.front()), QStringLiteral("Tie decided by the judges: S2, S0 (S1)"));
        QStringList moves;
        for (const RunPersonChange &change : compared->people)
            moves.append(prizeMoveName(change.move));
        moves.sort();
        QCOMPARE(moves, (QStringList{QStringLiteral("gained"), QStringLiteral("gained"), QStringLiteral("tie")}));
    }

    void whatIsNotTwoRunsIsRefused_data() { ENGINE_ROWS(); }
    void whatIsNotTwoRunsIsRefused()
    {
        OPEN_STORE();
        QCOMPARE(refusal(wait(contest.runs().compare(1, QStringLiteral("0123"), QStringLiteral("4567")))),
                 ErrorCode::NotFound);
        QCOMPARE(refusal(wait(contest.runs().list(99))), ErrorCode::NotFound);
        QVERIFY_RESULT(importSeven(store, contest));
        const QString first = ranked(contest);
        QCOMPARE(refusal(wait(contest.runs().compare(1, first, first))), ErrorCode::InvalidArgument);
        QCOMPARE(refusal(wait(contest.runs().compare(1, first, QStringLiteral("xyz")))), ErrorCode::InvalidArgument);
        QCOMPARE(refusal(wait(contest.runs().compare(1, first, QStringLiteral("wxyz")))), ErrorCode::NotFound);
    }

    void comparingStoresNothing_data() { ENGINE_ROWS(); }
    void comparingStoresNothing()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importSeven(store, contest));
        const QString first = ranked(contest);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S6"), twoJudges, reason)));
        const QString second = ranked(contest);
        const auto before = wait(contest.verify({}));
        const auto compared = wait(contest.runs().compare(1, first, second));
        QVERIFY_RESULT(compared);
        const auto after = wait(contest.verify({}));
        QCOMPARE(after->auditEntries, before->auditEntries);
        QVERIFY(after->findings.empty());
    }
};

HOITHI_TEST(TestRuns)
#include "tst_runs.moc"
