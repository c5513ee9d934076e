// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/binomialtail.h"
#include "reviewround.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <tuple>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr qint64 minute = 60'000;

/// P(X >= count), from the other side.
double tailBySum(int trials, int count, double probability)
{
    double below = 0;
    double term = std::pow(1 - probability, trials);
    for (int i = 0; i < count; ++i) {
        below += term;
        term *= probability / (1 - probability) * (trials - i) / (i + 1);
    }
    return 1 - below;
}

/// `alike` more accounts with a prediction that nobody else has, `step` ms apart.
void plant(std::vector<Entry> &entries, int alike, qint64 fromMs, qint64 step, qint64 prediction = 987'654)
{
    for (int i = 0; i < alike; ++i) {
        entries.push_back({.id = "planted" + std::to_string(i),
                           .account = static_cast<std::uint32_t>(10'000'000 + i),
                           .atMs = fromMs + i * step,
                           .prediction = prediction});
    }
}

QString plantedIn(const FlagsOfKind &flags, std::size_t others)
{
    QStringList numbers;
    for (const ReviewFlag &flag : flags.flags) {
        for (const std::uint32_t position : flag.submissions)
            numbers.append(position > others ? QString::number(position - others) : QStringLiteral("other"));
    }
    return numbers.join(QLatin1Char(' '));
}

} // namespace

/// The same prediction, or the same wrong answers, by many within a minute.
class TestBurstFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tailsAreThoseOfTheBinomialDistribution();
    void independentEntriesAreHardlyEverFlagged_data();
    void independentEntriesAreHardlyEverFlagged();
    void aPlantedBurstIsFound();
    void threeAreNoBurst();
    void theWindowIsAsLongAsItIs();
    void oneAccountCountsOnce();
    void overlappingWindowsAreOneFlag();
    void twoBurstsOfOnePredictionAreTwoFlags();
    void whatEverybodyPredictsIsNoBurst();
    void aBusyMinuteIsNoBurst();
    void oneMinuteOfAllIsFlaggedWhereOthersDiffer();
    void theSameMomentIsAWindowToo();
    void missingPredictionsAreNotAlike();
    void rightAnswersAreExpectedToBeAlike();
    void answersAreComparedWithinAPaper();
    void aBurstThatGrowsIsAnotherFlag();
    void anyRoundTakesLittleTime();
};

void TestBurstFlags::tailsAreThoseOfTheBinomialDistribution()
{
    for (const auto &[trials, count, probability] :
         {std::tuple{1, 1, 0.5}, {10, 2, 0.03}, {20, 3, 0.1}, {50, 30, 0.5}, {400, 20, 0.02}, {1000, 15, 0.009}}) {
        const double expected = std::log10(tailBySum(trials, count, probability));
        QVERIFY2(std::abs(log10BinomialTail(trials, count, probability) - expected) < 1e-6,
                 qPrintable(QString::number(count)));
    }
    QVERIFY(std::abs(log10BinomialTail(5, 5, 0.001) + 15) < 1e-9);
    QCOMPARE(log10BinomialTail(9, 0, 0.5), 0.0);
    QCOMPARE(log10BinomialTail(10, 5, 0.5), 0.0);
    QCOMPARE(log10BinomialTail(4, 4, 1.0), 0.0);
    QVERIFY(std::isinf(log10BinomialTail(3, 4, 0.5)));
    QVERIFY(std::isinf(log10BinomialTail(3, 1, 0.0)));
    QVERIFY(std::isfinite(log10BinomialTail(1'000'000, 900'000, 0.01)));
    QVERIFY(log10BinomialTail(1'000'000, 500'600, 0.5) > -1);
    QCOMPARE(log10BinomialTail(20, 3, 0.1, -2), 0.0);
}

void TestBurstFlags::independentEntriesAreHardlyEverFlagged_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("length");
    QTest::newRow("a quiet week") << 5'000 << 7 * 86'400'000LL;
    QTest::newRow("a busy day") << 30'000 << 86'400'000LL;
    QTest::newRow("a crowded hour") << 5'000 << 3'600'000LL;
    QTest::newRow("a minute") << 2'000 << minute;
}

void TestBurstFlags::independentEntriesAreHardlyEverFlagged()
{
    QFETCH(const int, count);
    QFETCH(const qint64, length);
    qint64 flags = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        std::mt19937_64 random(seed);
        std::vector<Entry> entries = independentEntries(random, count);
        for (Entry &entry : entries)
            entry.atMs %= length;
        const ReviewInput input = reviewInput(entries);
        flags += found(findAlikePredictions, input).total + found(findAlikeAnswers, input).total;
    }
    QVERIFY2(flags <= 1, qPrintable(QString::number(flags))); // of some 330,000 windows, at one in a million each
}

void TestBurstFlags::aPlantedBurstIsFound()
{
    std::mt19937_64 random(7);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 6, 1'000'000, 9'000);
    const FlagsOfKind flags = found(findAlikePredictions, reviewInput(entries));
    QCOMPARE(plantedIn(flags, 5'000), QStringLiteral("1 2 3 4 5 6"));
    const auto &evidence = std::get<BurstEvidence>(flags.flags.front().evidence);
    QCOMPARE(evidence.prediction, 987'654);
    QCOMPARE(evidence.alike, 6);
    QCOMPARE(evidence.everywhere, 6);
    QCOMPARE(evidence.fromMs, 1'000'000);
    QCOMPARE(evidence.toMs, 1'045'000);
    QVERIFY(evidence.compared >= 6 && evidence.compared < 30);
    QVERIFY(evidence.log10Chance < -6);
}

void TestBurstFlags::threeAreNoBurst()
{
    std::mt19937_64 random(8);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 3, 1'000'000, 100);
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).total, 0);
}

void TestBurstFlags::theWindowIsAsLongAsItIs()
{
    std::mt19937_64 random(9);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    std::vector<Entry> apart = entries;
    plant(entries, 4, 1'000'000, 20'000); // the fourth a minute after the first: inside
    plant(apart, 4, 1'000'000, 20'001);
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).total, 1);
    QCOMPARE(found(findAlikePredictions, reviewInput(apart)).total, 0);
}

void TestBurstFlags::oneAccountCountsOnce()
{
    std::mt19937_64 random(10);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 6, 1'000'000, 1'000);
    for (std::size_t i = 5'003; i < entries.size(); ++i)
        entries[i].account = entries[5'000].account;
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).total, 0);
}

void TestBurstFlags::overlappingWindowsAreOneFlag()
{
    std::mt19937_64 random(11);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 30, 1'000'000, 10'000); // five minutes, seven in each
    const FlagsOfKind flags = found(findAlikePredictions, reviewInput(entries));
    QCOMPARE(flags.total, 1);
    QCOMPARE(flags.flags.front().total, 30);
    QCOMPARE(flags.flags.front().accounts, 30);
    QCOMPARE(std::get<BurstEvidence>(flags.flags.front().evidence).toMs, 1'290'000);
}

void TestBurstFlags::twoBurstsOfOnePredictionAreTwoFlags()
{
    std::mt19937_64 random(12);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 5, 1'000'000, 1'000);
    std::vector<Entry> later;
    plant(later, 5, 90'000'000, 1'000);
    for (Entry &entry : later) {
        entry.id += "later";
        entry.account += 100;
        entries.push_back(entry);
    }
    const FlagsOfKind flags = found(findAlikePredictions, reviewInput(entries));
    QCOMPARE(flags.total, 2);
    QCOMPARE(flags.flags[0].total, 5);
    QVERIFY(flags.flags[0].atMs < flags.flags[1].atMs);
}

void TestBurstFlags::whatEverybodyPredictsIsNoBurst()
{
    std::vector<Entry> entries;
    for (int i = 0; i < 3'000; ++i)
        entries.push_back(
            {.id = std::to_string(i), .account = static_cast<std::uint32_t>(i), .atMs = i * 100, .prediction = 500});
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).total, 0);
    for (int i = 0; i < 3'000; i += 2)
        entries[static_cast<std::size_t>(i)].prediction = 600;
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).total, 0);
}

void TestBurstFlags::aBusyMinuteIsNoBurst()
{
    // One in a hundred predicts 77, and in one minute there are a thousand: ten of them are to be expected.
    std::mt19937_64 random(13);
    std::vector<Entry> entries;
    for (int i = 0; i < 5'000; ++i) {
        const qint64 at = i < 1'000 ? i * 60 : i * minute;
        const auto prediction = static_cast<qint64>(random() % 100);
        entries.push_back(
            {.id = std::to_string(i), .account = static_cast<std::uint32_t>(i), .atMs = at, .prediction = prediction});
    }
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).total, 0);
}

void TestBurstFlags::oneMinuteOfAllIsFlaggedWhereOthersDiffer()
{
    std::vector<Entry> entries;
    for (int i = 0; i < 100; ++i) {
        const bool together = i < 50;
        entries.push_back({.id = std::to_string(i),
                           .account = static_cast<std::uint32_t>(i),
                           .atMs = together ? i * 1'000 : i * minute,
                           .prediction = together ? 7 : i});
    }
    const FlagsOfKind flags = found(findAlikePredictions, reviewInput(entries));
    QCOMPARE(flags.total, 1);
    QCOMPARE(flags.flags.front().total, 50);
}

void TestBurstFlags::theSameMomentIsAWindowToo()
{
    std::mt19937_64 random(14);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 5, 1'000'000, 0);
    QCOMPARE(plantedIn(found(findAlikePredictions, reviewInput(entries)), 5'000), QStringLiteral("1 2 3 4 5"));
}

void TestBurstFlags::missingPredictionsAreNotAlike()
{
    std::mt19937_64 random(15);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 50, 1'000'000, 10, Candidate::noPrediction);
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).total, 0);
}

void TestBurstFlags::rightAnswersAreExpectedToBeAlike()
{
    std::mt19937_64 random(16);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 6, 1'000'000, 1'000);
    for (std::size_t i = 5'000; i < entries.size(); ++i) {
        entries[i].prediction = static_cast<qint64>(i) * 1000;
        entries[i].answers = 4'000'000'000;
        entries[i].wrong = 1;
    }
    QCOMPARE(found(findAlikeAnswers, reviewInput(entries)).total, 0);
    for (std::size_t i = 5'000; i < entries.size(); ++i)
        entries[i].wrong = 2;
    const FlagsOfKind flags = found(findAlikeAnswers, reviewInput(entries));
    QCOMPARE(plantedIn(flags, 5'000), QStringLiteral("1 2 3 4 5 6"));
    QCOMPARE(std::get<BurstEvidence>(flags.flags.front().evidence).wrong, 2);
    QCOMPARE(flags.flags.front().kind, FlagKind::AlikeAnswers);
}

void TestBurstFlags::answersAreComparedWithinAPaper()
{
    std::mt19937_64 random(17);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 6, 1'000'000, 1'000);
    for (std::size_t i = 5'000; i < entries.size(); ++i) {
        entries[i].answers = 4'000'000'000;
        entries[i].wrong = 4;
        entries[i].paper = static_cast<std::uint16_t>(i % 2);
    }
    QCOMPARE(found(findAlikeAnswers, reviewInput(entries)).total, 0); // three of each
}

void TestBurstFlags::aBurstThatGrowsIsAnotherFlag()
{
    std::mt19937_64 random(18);
    std::vector<Entry> entries = independentEntries(random, 5'000);
    plant(entries, 5, 1'000'000, 1'000);
    const QByteArray five = found(findAlikePredictions, reviewInput(entries)).flags.front().id;
    entries.push_back({.id = "unrelated", .account = 77'777'777, .atMs = 1'000'500, .prediction = 3});
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).flags.front().id, five);
    entries.push_back({.id = "sixth", .account = 77'777'778, .atMs = 1'030'000, .prediction = 987'654});
    QVERIFY(found(findAlikePredictions, reviewInput(entries)).flags.front().id != five);
}

void TestBurstFlags::anyRoundTakesLittleTime()
{
    // One account, one moment, one prediction: each window holds everything.
    std::vector<Entry> entries;
    for (int i = 0; i < 60'000; ++i)
        entries.push_back({.id = std::to_string(i), .account = static_cast<std::uint32_t>(i % 7), .prediction = i % 3});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(found(findAlikePredictions, reviewInput(entries)).total, 0);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

HOITHI_TEST(TestBurstFlags)
#include "tst_burstflags.moc"
