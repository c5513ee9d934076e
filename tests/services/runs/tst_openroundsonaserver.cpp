// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/ranking/runs/runservice.h"
#include "services/schedule/scheduleservice.h"
#include "testregistry.h"

using namespace hoithi;
using namespace hoithi::test;
using namespace std::chrono_literals;

namespace {

using Session = std::shared_ptr<ContestSession>;

Result<void> keepOpen(ContestSession &contest, int number)
{
    HOITHI_TRY(const ScheduleState state, wait(contest.schedule().state()));
    Round round = state.schedule.rounds.at(std::size_t(number) - 1);
    round.closesAtUtc = SystemClock().nowUtc() + 48h;
    return wait(contest.schedule().change(
                    {state.version, {round}, {}, QStringLiteral("kéo dài"), QStringLiteral("Lê Thử"), {}}))
        .map([](qint64) {});
}

QStringList rowsOfRoundTwo()
{
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-24"));
    rows.replaceInStrings(QStringLiteral("S"), QStringLiteral("T"));
    return rows;
}

/// Round 1 is over, ranked and signed. Round 2 goes on, and has been ranked all the same by who owns the contest, whose session
/// this is: as in a file that is moved to a server.
Result<Session> rankedWhileOpen(const Committee &committee)
{
    HOITHI_CHECK(rankedBy(committee));
    HOITHI_CHECK(wait(committee.judge().sign(1, {})));
    HOITHI_CHECK(wait(committee.secondJudge().sign(1, {})));
    HOITHI_CHECK(wait(committee.organiser().setKey(2, {}, smallKey, 4)));
    const SmallStore &store = committee.store();
    HOITHI_TRY(Session owner, wait(ContestSession::open(store.path, store.clock)));
    HOITHI_CHECK(keepOpen(*owner, 2));
    HOITHI_CHECK(wait(owner->import(
        {2, {store.dump(QStringLiteral("r2.csv"), rowsOfRoundTwo())}, {}, QStringLiteral("thử")}, {}, {})));
    HOITHI_CHECK(wait(owner->rank(2)));
    return owner;
}

/// Refused, and because the round is not over.
bool waitsForTheEnd(const auto &answer)
{
    return refusal(answer) == ErrorCode::Refused && answer.error().message.contains(QStringLiteral("is not over"));
}

} // namespace

/// What a server's members are told while one round goes on and another is over.
class TestOpenRoundsOnAServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretaryAwardsARoundThatIsOverBesideOneThatGoesOn()
    {
        SERVER_COMMITTEE();
        QVERIFY_RESULT(rankedWhileOpen(committee));
        const QString folder = committee.store().folder.filePath(QStringLiteral("aw"));
        QVERIFY_RESULT(wait(committee.secretary().award(1, {}, folder)));
        const auto hidden = wait(committee.secretary().award(2, {}, folder));
        QCOMPARE(refusal(hidden), ErrorCode::Refused);
        QVERIFY2(hidden.error().message.contains(QStringLiteral("hidden")), qPrintable(hidden.error().message));
    }

    void aSecretaryFindsWhatWasAlteredOfARoundThatIsOver()
    {
        SERVER_COMMITTEE();
        QVERIFY_RESULT(rankedWhileOpen(committee));
        QCOMPARE(
            committee.store().postgres->runAsOwner(QStringLiteral(
                "ALTER TABLE hoithi.standing DISABLE TRIGGER ALL; DELETE FROM hoithi.standing WHERE run_id = 1 AND "
                "place = 1; ALTER TABLE hoithi.standing ENABLE TRIGGER ALL")),
            QString());
        const auto given =
            wait(committee.secretary().award(1, {}, committee.store().folder.filePath(QStringLiteral("aw"))));
        QCOMPARE(refusal(given), ErrorCode::Corrupt);
    }

    void whoMayNotSignIsToldWhoseWorkItIs()
    {
        SERVER_COMMITTEE();
        QVERIFY_RESULT(rankedWhileOpen(committee));
        for (const int round : {1, 2}) {
            const auto refused = wait(committee.secretary().sign(round, {}));
            QCOMPARE(refusal(refused), ErrorCode::Refused);
            QVERIFY2(refused.error().message.contains(QStringLiteral("work of a judge")),
                     qPrintable(refused.error().message));
        }
    }

    void nobodyIsToldWhoHadEverythingRightInARoundThatGoesOn()
    {
        SERVER_COMMITTEE();
        const auto owner = rankedWhileOpen(committee);
        QVERIFY_RESULT(owner);
        const auto isHidden = [](const Result<std::vector<ParticipationRow>> &rows) {
            return rows && !rows->empty() && std::ranges::all_of(*rows, &ParticipationRow::allCorrectHidden);
        };
        for (ContestSession *member : {&committee.administrator(), &committee.organiser(), &committee.judge()}) {
            const auto open = wait(member->participation(2));
            QVERIFY(isHidden(open));
            QVERIFY(std::ranges::all_of(*open, [](const ParticipationRow &row) { return row.allCorrect == 0; }));
            QVERIFY(isHidden(wait(member->participation(0))));
            QVERIFY(!isHidden(wait(member->participation(1))));
            const auto analysis = wait(member->itemAnalysis(2));
            QVERIFY(waitsForTheEnd(analysis));
            QVERIFY_RESULT(wait(member->itemAnalysis(1)));
        }
        QVERIFY(!isHidden(wait((*owner)->participation(2))));
        QVERIFY_RESULT(wait((*owner)->itemAnalysis(2)));
    }

    void nobodyIsToldARankingOfARoundThatGoesOn()
    {
        SERVER_COMMITTEE();
        const auto owner = rankedWhileOpen(committee);
        QVERIFY_RESULT(owner);
        const auto runs = wait((*owner)->runs().list(2));
        QVERIFY_RESULT(runs);
        QCOMPARE(runs->size(), std::size_t{1});
        const QString hash = QString::fromLatin1(runs->front().run.runHash);
        for (ContestSession *member : {&committee.administrator(), &committee.organiser(), &committee.judge()}) {
            QVERIFY(waitsForTheEnd(wait(member->rank(2))));
            QVERIFY(waitsForTheEnd(wait(member->standing(2))));
            QVERIFY(!wait(member->standingHead(2)));
            QVERIFY(waitsForTheEnd(wait(member->runs().list(2))));
            QVERIFY(waitsForTheEnd(wait(member->runs().compare(2, hash, hash))));
            QVERIFY(waitsForTheEnd(wait(member->winners(2))));
            const auto overview = wait(member->overview());
            QVERIFY_RESULT(overview);
            QVERIFY(overview->rounds.at(0).run);
            QVERIFY(!overview->rounds.at(1).run);
            QVERIFY_RESULT(wait(member->runs().list(1)));
        }
        QVERIFY_RESULT(wait((*owner)->standing(2)));
        QVERIFY(wait((*owner)->overview())->rounds.at(1).run);
    }
};

HOITHI_TEST(TestOpenRoundsOnAServer)
#include "tst_openroundsonaserver.moc"
