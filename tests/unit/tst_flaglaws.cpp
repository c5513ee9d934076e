// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewround.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// A round with something of every kind that needs no standing.
ReviewInput eventfulRound(std::mt19937_64 &random, int count)
{
    std::vector<Entry> entries = independentEntries(random, count);
    const auto below = [&random](std::uint64_t n) {
        return random() % n;
    };
    std::vector<Earlier> earlier;
    for (Entry &entry : entries) {
        entry.account = static_cast<std::uint32_t>(1 + below(static_cast<std::uint64_t>(count)));
        entry.name = 1 + below(50);
        entry.phone = below(5) == 0 ? 0 : 1 + below(static_cast<std::uint64_t>(count) * 3);
        entry.nationalId = 1 + below(static_cast<std::uint64_t>(count) * 3);
        entry.agency = static_cast<std::uint32_t>(below(4));
        entry.paper = static_cast<std::uint16_t>(below(2));
        if (below(200) == 0)
            entry.durationMs = static_cast<qint64>(below(3'000));
        if (below(4) == 0) {
            earlier.push_back({.id = "e" + entry.id,
                               .account = entry.account,
                               .round = static_cast<int>(1 + below(2)),
                               .atMs = static_cast<qint64>(below(100)),
                               .name = 1 + below(50),
                               .agency = static_cast<std::uint32_t>(below(4))});
        }
    }
    for (std::size_t i = 0; i < 8; ++i) {
        entries[i].atMs = 7'000'000 + static_cast<qint64>(i) * 100;
        entries[i].prediction = 31'337;
        entries[i].answers = 99;
        entries[i].wrong = 3;
        entries[i].paper = 0;
        entries[i].account = static_cast<std::uint32_t>(1 + i);
    }
    ReviewInput input = reviewInput(entries, earlier);
    for (std::uint64_t person = 0; person < 5; ++person)
        input.roster.push_back({person, 1 + person, 0, QByteArray::number(person)});
    for (std::uint32_t account = 1; account < 6; ++account)
        input.exclusions.push_back({.account = account, .person = account % 5, .byAccount = account == 2});
    return input;
}

/// The same rows read in another order.
void shuffle(ReviewInput &input, std::mt19937_64 &random)
{
    std::shuffle(input.entries.begin(), input.entries.end(), random);
    std::shuffle(input.earlier.begin(), input.earlier.end(), random);
    std::shuffle(input.exclusions.begin(), input.exclusions.end(), random);
}

/// The same facts in another store, imported in another order and hashed by another seed.
ReviewInput elsewhere(const ReviewInput &input, std::mt19937_64 &random)
{
    ReviewInput other = input;
    shuffle(other, random);
    const auto rehashed = [](std::uint64_t text) {
        return text == 0 ? 0 : text * 0x9e3779b97f4a7c15ULL;
    };
    const auto renumbered = [](std::uint32_t account) {
        return (account * 2'654'435'761U) % 4'000'000'007U; // far apart, one to one below it
    };
    std::uint32_t position = 0;
    for (ReviewEntry &entry : other.entries) {
        entry.position = ++position;
        entry.account = renumbered(entry.account);
        for (std::uint64_t *text : {&entry.name, &entry.phone, &entry.nationalId, &entry.answers})
            *text = rehashed(*text);
    }
    for (EarlierEntry &entry : other.earlier) {
        entry.account = renumbered(entry.account);
        entry.name = rehashed(entry.name);
    }
    for (RosterHashes &person : other.roster) {
        for (std::uint64_t *text : {&person.name, &person.phone, &person.nationalId})
            *text = rehashed(*text);
    }
    for (RosterExclusion &exclusion : other.exclusions)
        exclusion.account = renumbered(exclusion.account);
    return other;
}

void addUnrelated(ReviewInput &input)
{
    ReviewEntry row;
    row.position = static_cast<std::uint32_t>(input.entries.size() + 1);
    row.account = 4'000'000'000U;
    row.submittedAtMs = 500'000'000;
    row.name = 77'777;
    row.phone = 88'888'888;
    row.prediction = 123'456;
    row.idOffset = static_cast<std::uint32_t>(input.idBytes.size());
    row.idLength = 9;
    input.idBytes += "unrelated";
    input.entries.push_back(row);
}

} // namespace

/// What holds for the flags of any round.
class TestFlagLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoundHasFlagsOfEveryKind();
    void theOrderOfTheRowsChangesNothing();
    void everyStoreGivesTheSameIds();
    void anUnrelatedRowChangesNoFlag();
    void noTwoFlagsAreTheSame();
    void flagsAreInOrderAndBounded();
    void stoppingGivesWhatWasFound();
};

void TestFlagLaws::theRoundHasFlagsOfEveryKind()
{
    std::mt19937_64 random(1);
    const DetectedFlags detected = detectFlags(eventfulRound(random, 2'000), std::nullopt, {});
    for (std::size_t i = 0; i < flagKindCount; ++i) {
        const auto kind = static_cast<FlagKind>(i);
        QVERIFY2((detected.counts[i] > 0) == !needsStanding(kind), qPrintable(flagKindName(kind)));
    }
}

void TestFlagLaws::theOrderOfTheRowsChangesNothing()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        std::mt19937_64 random(seed);
        ReviewInput input = eventfulRound(random, 1'500);
        const DetectedFlags before = detectFlags(input, std::nullopt, {});
        shuffle(input, random);
        const DetectedFlags after = detectFlags(input, std::nullopt, {});
        QVERIFY(before.counts == after.counts);
        QVERIFY(idsOf(before.flags) == idsOf(after.flags));
        for (std::size_t i = 0; i < before.flags.size(); ++i) {
            QCOMPARE(before.flags[i].id, after.flags[i].id);
            QVERIFY(before.flags[i].submissions == after.flags[i].submissions);
            QVERIFY(before.flags[i].evidence == after.flags[i].evidence);
        }
    }
}

void TestFlagLaws::everyStoreGivesTheSameIds()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        std::mt19937_64 random(seed);
        const ReviewInput input = eventfulRound(random, 1'500);
        const DetectedFlags here = detectFlags(input, std::nullopt, {});
        const DetectedFlags there = detectFlags(elsewhere(input, random), std::nullopt, {});
        QVERIFY(here.counts == there.counts);
        QVERIFY(idsOf(here.flags) == idsOf(there.flags));
    }
}

void TestFlagLaws::anUnrelatedRowChangesNoFlag()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        std::mt19937_64 random(seed);
        ReviewInput input = eventfulRound(random, 1'500);
        const DetectedFlags before = detectFlags(input, std::nullopt, {});
        addUnrelated(input);
        const DetectedFlags after = detectFlags(input, std::nullopt, {});
        for (std::size_t i = 0; i < flagKindCount; ++i)
            QVERIFY2(after.counts[i] == before.counts[i], qPrintable(QStringLiteral("%1 %2 %3")
                                                                         .arg(flagKindName(static_cast<FlagKind>(i)))
                                                                         .arg(before.counts[i])
                                                                         .arg(after.counts[i])));
        QVERIFY(idsOf(after.flags) == idsOf(before.flags));
    }
}

void TestFlagLaws::noTwoFlagsAreTheSame()
{
    std::mt19937_64 random(2);
    std::vector<QByteArray> ids = idsOf(detectFlags(eventfulRound(random, 3'000), std::nullopt, {}).flags);
    QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
}

void TestFlagLaws::flagsAreInOrderAndBounded()
{
    std::mt19937_64 random(3);
    const ReviewInput input = eventfulRound(random, 3'000);
    const DetectedFlags detected = detectFlags(input, std::nullopt, {.listed = 2, .mostOfAKind = 5});
    QVERIFY(std::ranges::is_sorted(detected.flags, {},
                                   [](const ReviewFlag &flag) { return std::tuple(flag.kind, flag.atMs, flag.id); }));
    for (std::size_t i = 0; i < flagKindCount; ++i) {
        const qint64 given = std::ranges::count(detected.flags, static_cast<FlagKind>(i), &ReviewFlag::kind);
        QCOMPARE(given, std::min<qint64>(detected.counts[i], 5));
    }
    for (const ReviewFlag &flag : detected.flags) {
        QVERIFY(!flag.submissions.empty() && flag.submissions.size() <= 2);
        QVERIFY(std::ranges::is_sorted(flag.submissions));
        QVERIFY(flag.total >= std::ssize(flag.submissions) && flag.accounts >= 1);
    }
    const DetectedFlags all = detectFlags(input, std::nullopt, {});
    QVERIFY(all.counts == detected.counts);
    const std::vector<QByteArray> ids = idsOf(all.flags);
    QVERIFY(std::ranges::includes(ids, idsOf(detected.flags))); // the same flags, however many are listed
}

void TestFlagLaws::stoppingGivesWhatWasFound()
{
    std::mt19937_64 random(4);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(detectFlags(eventfulRound(random, 500), std::nullopt, {}, stop.get_token()).flags.empty());
}

HOITHI_TEST(TestFlagLaws)
#include "tst_flaglaws.moc"
