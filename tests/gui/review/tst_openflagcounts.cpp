// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contestsession.h"
#include "testregistry.h"
#include "views/pages/overview/openflagcounts.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

namespace hoithi {

namespace {

RoundState ranked(int number)
{
    RoundState state;
    state.round.number = number;
    state.submissions = 10 * number;
    state.run.emplace();
    state.run->runHash = "run " + QByteArray::number(number);
    state.run->current = true;
    return state;
}

/// One flag, of somebody with a prize.
RoundFlagsPtr flagsOf(const RoundState &state)
{
    RoundFlags flags;
    flags.roundNumber = state.round.number;
    flags.submissions = state.submissions;
    flags.runHash = state.run->runHash;
    flags.winners = {0};
    flags.flags.emplace_back();
    flags.flags.back().submissions = {0};
    return std::make_shared<const RoundFlags>(std::move(flags));
}

/// A contest of two ranked rounds, whose searches end when they are told to.
struct SlowSearches
{
    SlowSearches() { overview.rounds = {ranked(1), ranked(2)}; }

    [[nodiscard]] FlagSource source()
    {
        return {[this](int round, const std::stop_token &) {
                    asked.push_back(round);
                    running.emplace_back();
                    running.back().start();
                    return running.back().future();
                },
                [](const RoundFlagsPtr &) {
                    QPromise<Result<FlagStates>> states;
                    states.start();
                    states.addResult(FlagStates());
                    states.finish();
                    return states.future();
                }};
    }

    /// The search that was begun last.
    void end(const Result<RoundFlagsPtr> &found)
    {
        running.back().addResult(found);
        running.back().finish();
    }

    void endWithFlags() { end(flagsOf(overview.rounds.at(static_cast<std::size_t>(asked.back() - 1)))); }

    ContestOverview overview;
    std::vector<int> asked;
    std::vector<QPromise<Result<RoundFlagsPtr>>> running;
};

const std::map<int, qint64> oneEach{{1, 1}, {2, 1}};

} // namespace

/// How many open prize flags each round has, for the overview.
class TestOpenFlagCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundsAreSearchedOnceForWhatTheyRestOn();
    void anEarlierRoundIsPartOfWhatALaterOneRestsOn();
    void whatASearchCameUponIsNotSearchedAgain();
    void nothingIsKnownAfterAFailedSearch();
};

void TestOpenFlagCounts::roundsAreSearchedOnceForWhatTheyRestOn()
{
    SlowSearches searches;
    OpenFlagCounts counts(searches.source());
    QVERIFY(!counts.isKnown());
    const QSignalSpy changed(&counts, &OpenFlagCounts::changed);
    counts.follow(searches.overview);
    counts.follow(searches.overview); // while round 1 is being looked at
    QCOMPARE(searches.asked, (std::vector{1}));
    searches.endWithFlags();
    QTRY_COMPARE(searches.asked, (std::vector{1, 2}));
    QTRY_COMPARE(counts.counts(), (std::map<int, qint64>{{1, 1}}));
    QVERIFY(!counts.isKnown());
    counts.follow(searches.overview);
    searches.endWithFlags();
    QTRY_COMPARE(counts.counts(), oneEach);
    QVERIFY(counts.isKnown());
    QCOMPARE(changed.size(), 2);
    counts.follow(searches.overview);
    QTest::qWait(50);
    QCOMPARE(searches.asked, (std::vector{1, 2}));
    searches.overview.rounds[0].run->current = false;
    counts.follow(searches.overview);
    QCOMPARE(counts.counts(), (std::map<int, qint64>{{2, 1}}));
}

/// Somebody may have won there, or be called otherwise there.
void TestOpenFlagCounts::anEarlierRoundIsPartOfWhatALaterOneRestsOn()
{
    SlowSearches searches;
    OpenFlagCounts counts(searches.source());
    counts.follow(searches.overview);
    searches.endWithFlags();
    QTRY_COMPARE(searches.asked.size(), std::size_t{2});
    searches.endWithFlags();
    QTRY_VERIFY(counts.isKnown());
    searches.overview.rounds[0].submissions += 1;
    counts.follow(searches.overview);
    QVERIFY(!counts.isKnown());
    searches.endWithFlags();
    QTRY_COMPARE(searches.asked, (std::vector{1, 2, 1, 2}));
    searches.endWithFlags();
    QTRY_VERIFY(counts.isKnown());
    searches.overview.rounds[1].submissions += 1; // nothing to the round before
    counts.follow(searches.overview);
    QCOMPARE(searches.asked, (std::vector{1, 2, 1, 2, 2}));
}

/// Somebody records something between the overview and the search that follows it.
void TestOpenFlagCounts::whatASearchCameUponIsNotSearchedAgain()
{
    SlowSearches searches;
    searches.overview.rounds.pop_back();
    OpenFlagCounts counts(searches.source());
    counts.follow(searches.overview);
    searches.overview.rounds[0].run->runHash = "another run";
    counts.follow(searches.overview); // waits for the search that runs
    searches.endWithFlags();
    QTRY_VERIFY(counts.isKnown());
    QCOMPARE(searches.asked, (std::vector{1}));
    QCOMPARE(counts.counts(), (std::map<int, qint64>{{1, 1}}));
}

void TestOpenFlagCounts::nothingIsKnownAfterAFailedSearch()
{
    SlowSearches searches;
    OpenFlagCounts counts(searches.source());
    counts.follow(searches.overview);
    searches.end(failure({ErrorCode::Io, QStringLiteral("out of reach"), {}}));
    QTRY_COMPARE(searches.asked, (std::vector{1, 2})); // the others are looked at all the same
    searches.endWithFlags();
    QTRY_COMPARE(counts.counts(), (std::map<int, qint64>{{2, 1}}));
    QVERIFY(!counts.isKnown());
    counts.follow(searches.overview);
    QCOMPARE(searches.asked, (std::vector{1, 2, 1}));
    searches.endWithFlags();
    QTRY_VERIFY(counts.isKnown());
    QCOMPARE(counts.counts(), oneEach);
}

} // namespace hoithi

using TestOpenFlagCounts = hoithi::TestOpenFlagCounts;
HOITHI_TEST(TestOpenFlagCounts)
#include "tst_openflagcounts.moc"
