// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewround.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// A thousand people who take about five minutes, then whoever took as long as is said.
FlagsOfKind fastAmong(const std::vector<qint64> &durations, const FlagThresholds &thresholds = {})
{
    std::mt19937_64 random(3);
    std::vector<Entry> entries;
    for (int i = 0; i < 1'000; ++i) {
        const double logarithm = std::normal_distribution<double>(std::log(300'000.0), 0.3)(random);
        entries.push_back({.id = "s" + std::to_string(i),
                           .account = static_cast<std::uint32_t>(i),
                           .atMs = i,
                           .durationMs = static_cast<qint64>(std::exp(std::clamp(logarithm, 11.8, 13.4)))});
    }
    for (const qint64 duration : durations) {
        entries.push_back({.id = "x" + std::to_string(entries.size()),
                           .account = static_cast<std::uint32_t>(entries.size()),
                           .atMs = static_cast<qint64>(entries.size()),
                           .durationMs = duration});
    }
    return findFastPapers(reviewInput(entries), thresholds);
}

/// Everybody took as long as is said.
FlagsOfKind fastOf(const std::vector<qint64> &durations)
{
    std::vector<Entry> entries;
    for (const qint64 duration : durations) {
        entries.push_back({.id = std::to_string(entries.size()),
                           .account = static_cast<std::uint32_t>(entries.size()),
                           .durationMs = duration});
    }
    return findFastPapers(reviewInput(entries), {});
}

} // namespace

/// Papers that were done much faster than others.
class TestFastFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fastOnesAreFlaggedAgainstTheRound();
    void thePlainRoundHasNone();
    void aFlagStaysTheSameInALargerRound();
    void unknownDurationsSayNothing();
    void noMoreThanAShareIsFlagged();
    void ofEqualOnesAllOrNone();
    void equalDurationsFlagNothing();
    void fewDurationsTellNothing();
    void figuresAreThoseOfTheLogarithms();
};

void TestFastFlags::fastOnesAreFlaggedAgainstTheRound()
{
    const FlagsOfKind flags = fastAmong({9'000, 300'000, 0, 40'000});
    QCOMPARE(positions(flags), QStringLiteral("1001|1003|1004"));
    const auto &evidence = std::get<FastEvidence>(flags.flags.front().evidence);
    QCOMPARE(evidence.durationMs, 9'000);
    QCOMPARE(evidence.known, 1'004);
    QVERIFY(evidence.medianMs > 270'000 && evidence.medianMs < 330'000);
    QVERIFY(evidence.score < -3.5);
}

void TestFastFlags::thePlainRoundHasNone()
{
    QCOMPARE(fastAmong({}).total, 0);
    QCOMPARE(fastAmong({100'000'000, 90'000'000}).total, 0); // slow is not fast
}

void TestFastFlags::aFlagStaysTheSameInALargerRound()
{
    const ReviewFlag before = fastAmong({9'000}).flags.front();
    const ReviewFlag after = fastAmong({9'000, 320'000, 280'000, 260'000}).flags.front();
    QCOMPARE(after.id, before.id);
    QVERIFY(after.evidence != before.evidence); // the median has moved
}

void TestFastFlags::unknownDurationsSayNothing()
{
    QCOMPARE(positions(fastAmong({ReviewEntry::unknownDuration, -5, 2'000})), QStringLiteral("1003"));
}

void TestFastFlags::noMoreThanAShareIsFlagged()
{
    std::vector<qint64> fast;
    for (int i = 0; i < 50; ++i)
        fast.push_back(5'000 + i);
    const FlagsOfKind flags = fastAmong(fast);
    QCOMPARE(flags.total, 10); // of 1,050
    QVERIFY(std::ranges::all_of(
        flags.flags, [](const ReviewFlag &flag) { return std::get<FastEvidence>(flag.evidence).durationMs < 5'010; }));
    QCOMPARE(fastAmong(fast, {.fastShare = 0.03}).total, 31);
}

void TestFastFlags::ofEqualOnesAllOrNone()
{
    std::vector<qint64> fast(50, 5'000);
    QCOMPARE(fastAmong(fast).total, 0); // what so many have is no exception
    fast.insert(fast.end(), {4'000, 3'000});
    QCOMPARE(fastAmong(fast).total, 2);
}

void TestFastFlags::equalDurationsFlagNothing()
{
    QCOMPARE(fastOf(std::vector<qint64>(500, 60'000)).total, 0);
    std::vector<qint64> nearly(500, 60'000);
    nearly.push_back(1);
    QCOMPARE(fastOf(nearly).total, 0); // no deviation to measure by
    QCOMPARE(fastOf(std::vector<qint64>(500, 0)).total, 0);
}

void TestFastFlags::fewDurationsTellNothing()
{
    std::vector<qint64> durations;
    for (int i = 0; i < 98; ++i)
        durations.push_back(200'000 + i * 1'000);
    durations.push_back(10);
    QCOMPARE(fastOf(durations).total, 0);
    durations.push_back(250'000);
    QCOMPARE(fastOf(durations).total, 1); // the hundredth
}

void TestFastFlags::figuresAreThoseOfTheLogarithms()
{
    // Logarithms 16.9, 17 and 17.1 in equal parts, and one far below: two thirds lie 0.1 from the median or farther.
    std::vector<qint64> durations;
    for (int i = 0; i < 100; ++i) {
        durations.push_back(std::llround(std::exp(16.9)));
        durations.push_back(std::llround(std::exp(17.1)));
        durations.push_back(std::llround(std::exp(17.0)));
    }
    durations.push_back(std::llround(std::exp(15.0)));
    const FlagsOfKind flags = fastOf(durations);
    QCOMPARE(flags.total, 1);
    const auto &evidence = std::get<FastEvidence>(flags.flags.front().evidence);
    QCOMPARE(evidence.medianMs, std::llround(std::exp(17.0)));
    QVERIFY(std::abs(evidence.score - (15.0 - 17.0) / (0.1 * 1.4826)) < 1e-4);
}

HOITHI_TEST(TestFastFlags)
#include "tst_fastflags.moc"
