// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewround.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

/// Flags of accounts: the roster, shared numbers, names and agencies.
class TestAccountFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfKindsAreReadBack();
    void aPhoneOfTwoAccountsIsFlagged();
    void twoSubmissionsOfOneAccountShareNothing();
    void absentNumbersAreNobodysEquals();
    void idNumbersAreComparedApartFromPhones();
    void aGroupThatGrowsIsAnotherFlag();
    void ahugeGroupListsTheEarliestAndCountsAll();
    void onlyTheEarliestFlagsOfAKindAreGiven();
    void namesDifferWithinTheRound();
    void namesDifferFromEarlierRounds();
    void anAccountMayHaveAnyNumberOfNames();
    void agenciesDifferOnlyWhereBothAreKnown();
    void excludedAccountsSayByWhat();
    void anExclusionIsFlaggedOnceForEachEntry();
    void namesakesOfTheRosterAreFlagged();
    void nothingComesOfNothing();
};

void TestAccountFlags::namesOfKindsAreReadBack()
{
    for (std::size_t i = 0; i < flagKindCount; ++i) {
        const auto kind = static_cast<FlagKind>(i);
        QCOMPARE(flagKindOf(flagKindName(kind)), std::optional(kind));
    }
    QVERIFY(!flagKindOf(u"roster"));
    QCOMPARE(flagKindName(FlagKind::MissingPrediction), QStringLiteral("missing_prediction"));
}

namespace {

FlagsOfKind phones(const std::vector<Entry> &entries, const FlagThresholds &thresholds = {})
{
    const ReviewInput input = reviewInput(entries);
    return findShared(FlagKind::SharedPhone, input, ReviewIndex(input), thresholds);
}

} // namespace

void TestAccountFlags::aPhoneOfTwoAccountsIsFlagged()
{
    const FlagsOfKind flags = phones({{.id = "a", .account = 1, .atMs = 20, .name = 5, .phone = 7},
                                      {.id = "b", .account = 2, .atMs = 10, .name = 5, .phone = 7},
                                      {.id = "c", .account = 3, .atMs = 30, .name = 6, .phone = 8},
                                      {.id = "d", .account = 2, .atMs = 40, .name = 6, .phone = 7}});
    QCOMPARE(positions(flags), QStringLiteral("1 2 4"));
    const ReviewFlag &flag = flags.flags.front();
    QCOMPARE(flag.kind, FlagKind::SharedPhone);
    QCOMPARE(flag.accounts, 2);
    QCOMPARE(flag.total, 3);
    QCOMPARE(flag.atMs, 10);
    QCOMPARE(std::get<SharedEvidence>(flag.evidence).names, 2);
    QCOMPARE(flag.id.size(), 64);
}

void TestAccountFlags::twoSubmissionsOfOneAccountShareNothing()
{
    QCOMPARE(phones({{.id = "a", .account = 1, .phone = 7}, {.id = "b", .account = 1, .phone = 7}}).total, 0);
}

void TestAccountFlags::absentNumbersAreNobodysEquals()
{
    QCOMPARE(phones({{.id = "a", .account = 1}, {.id = "b", .account = 2}, {.id = "c", .account = 3}}).total, 0);
}

void TestAccountFlags::idNumbersAreComparedApartFromPhones()
{
    const ReviewInput input = reviewInput({{.id = "a", .account = 1, .phone = 7, .nationalId = 1},
                                           {.id = "b", .account = 2, .phone = 1, .nationalId = 7},
                                           {.id = "c", .account = 3, .phone = 7, .nationalId = 2}});
    const ReviewIndex index(input);
    QCOMPARE(positions(findShared(FlagKind::SharedPhone, input, index, {})), QStringLiteral("1 3"));
    QCOMPARE(findShared(FlagKind::SharedNationalId, input, index, {}).total, 0);
}

void TestAccountFlags::aGroupThatGrowsIsAnotherFlag()
{
    std::vector<Entry> entries{{.id = "a", .account = 1, .phone = 7}, {.id = "b", .account = 2, .phone = 7}};
    const QByteArray two = phones(entries).flags.front().id;
    entries.push_back({.id = "c", .account = 3, .phone = 9});
    QCOMPARE(phones(entries).flags.front().id, two); // it is not of the group
    entries.push_back({.id = "d", .account = 4, .phone = 7});
    QVERIFY(phones(entries).flags.front().id != two);
    std::swap(entries[0], entries[3]);
    const QByteArray three = phones(entries).flags.front().id;
    entries.erase(entries.begin() + 2);
    for (Entry &entry : entries)
        entry.account += 100; // numbers of another store
    QCOMPARE(phones(entries).flags.front().id, three);
}

void TestAccountFlags::ahugeGroupListsTheEarliestAndCountsAll()
{
    std::vector<Entry> entries;
    for (int i = 0; i < 1000; ++i) {
        entries.push_back(
            {.id = std::to_string(i), .account = static_cast<std::uint32_t>(i), .atMs = 5000 - i, .phone = 7});
    }
    const FlagThresholds few{.listed = 3};
    const FlagsOfKind flags = phones(entries, few);
    QCOMPARE(positions(flags), QStringLiteral("998 999 1000"));
    QCOMPARE(flags.flags.front().total, 1000);
    QCOMPARE(flags.flags.front().accounts, 1000);
    entries.front().phone = 0; // not listed, but part of what was seen
    QVERIFY(phones(entries, few).flags.front().id != flags.flags.front().id);
}

void TestAccountFlags::onlyTheEarliestFlagsOfAKindAreGiven()
{
    std::vector<Entry> entries;
    for (int i = 0; i < 20; ++i) {
        entries.push_back({.id = std::to_string(i),
                           .account = static_cast<std::uint32_t>(i),
                           .atMs = 100 - i,
                           .phone = static_cast<std::uint64_t>(1 + i / 2)});
    }
    const FlagsOfKind flags = phones(entries, {.mostOfAKind = 2});
    QCOMPARE(flags.total, 10);
    QCOMPARE(positions(flags), QStringLiteral("19 20|17 18"));
}

void TestAccountFlags::namesDifferWithinTheRound()
{
    const ReviewInput input = reviewInput({{.id = "a", .account = 1, .name = 5},
                                           {.id = "b", .account = 1, .name = 6},
                                           {.id = "c", .account = 2, .name = 6},
                                           {.id = "d", .account = 2, .name = 6},
                                           {.id = "e", .account = 1, .name = 5}});
    const FlagsOfKind flags = found(findSeveralNames, input);
    QCOMPARE(positions(flags), QStringLiteral("1 2 5"));
    QCOMPARE(std::get<ChangeEvidence>(flags.flags.front().evidence).different, 2);
}

void TestAccountFlags::namesDifferFromEarlierRounds()
{
    const std::vector<Entry> entries{{.id = "a", .account = 1, .name = 5}, {.id = "b", .account = 2, .name = 6}};
    std::vector<Earlier> earlier{{.id = "x", .account = 1, .round = 2, .name = 8},
                                 {.id = "y", .account = 1, .round = 1, .atMs = 9, .name = 8},
                                 {.id = "z", .account = 1, .round = 1, .atMs = 8, .name = 8},
                                 {.id = "v", .account = 1, .round = 2, .name = 5},
                                 {.id = "w", .account = 7, .round = 1, .name = 9}};
    const FlagsOfKind flags = found(findSeveralNames, reviewInput(entries, earlier));
    QCOMPARE(positions(flags), QStringLiteral("1"));
    // The first submission under the other name.
    QCOMPARE(flags.flags.front().earlier, (std::vector<EarlierSubmission>{{1, 3}}));
    const QByteArray id = flags.flags.front().id;
    std::ranges::reverse(earlier);
    QCOMPARE(found(findSeveralNames, reviewInput(entries, earlier)).flags.front().id, id);
    earlier.push_back({.id = "u", .account = 1, .round = 1, .name = 11});
    const FlagsOfKind more = found(findSeveralNames, reviewInput(entries, earlier));
    QVERIFY(more.flags.front().id != id);
    QCOMPARE(std::get<ChangeEvidence>(more.flags.front().evidence).different, 3);
}

void TestAccountFlags::anAccountMayHaveAnyNumberOfNames()
{
    constexpr int count = 60'000;
    std::vector<Entry> entries;
    std::vector<Earlier> earlier;
    for (int i = 0; i < count; ++i) {
        const auto name = static_cast<std::uint64_t>(i + 1);
        entries.push_back({.id = "a" + std::to_string(i), .account = 1, .name = name});
        earlier.push_back({.id = "b" + std::to_string(i), .account = 1, .name = name + count});
    }
    const FlagsOfKind flags = found(findSeveralNames, reviewInput(entries, earlier)); // seconds, if it were quadratic
    QCOMPARE(flags.total, 1);
    QCOMPARE(std::get<ChangeEvidence>(flags.flags.front().evidence).different, 2 * count);
    QVERIFY(flags.flags.front().submissions.size() == FlagThresholds().listed);
    QVERIFY(flags.flags.front().earlier.size() == FlagThresholds().listed);
}

void TestAccountFlags::agenciesDifferOnlyWhereBothAreKnown()
{
    const ReviewInput input = reviewInput({{.id = "a", .account = 1, .agency = 4},
                                           {.id = "b", .account = 1, .agency = 0},
                                           {.id = "c", .account = 2, .agency = 4},
                                           {.id = "d", .account = 2, .agency = 5},
                                           {.id = "e", .account = 3, .agency = 0},
                                           {.id = "f", .account = 4, .agency = 6}},
                                          {{.id = "x", .account = 3, .agency = 5},
                                           {.id = "y", .account = 4, .agency = 7},
                                           {.id = "z", .account = 1, .agency = 0}});
    QCOMPARE(positions(found(findChangedAgencies, input)), QStringLiteral("3 4|6"));
}

void TestAccountFlags::excludedAccountsSayByWhat()
{
    ReviewInput input = reviewInput({{.id = "a", .account = 1, .atMs = 1, .phone = 7},
                                     {.id = "b", .account = 1, .atMs = 2, .nationalId = 8},
                                     {.id = "c", .account = 2, .atMs = 3, .phone = 9}});
    input.roster = {{.name = 1, .phone = 7, .nationalId = 3, .identity = "one"},
                    {.name = 2, .phone = 0, .nationalId = 0, .identity = "two"}};
    input.exclusions = {{.account = 1, .person = 0}, {.account = 2, .person = 1, .byAccount = true}};
    const FlagsOfKind flags = found(findRosterMatches, input);
    QCOMPARE(positions(flags), QStringLiteral("1 2|3"));
    QCOMPARE(std::get<RosterEvidence>(flags.flags[0].evidence),
             (RosterEvidence{.person = 0, .byAccount = false, .byPhone = true, .byNationalId = false}));
    QVERIFY(std::get<RosterEvidence>(flags.flags[1].evidence).byAccount);
    QVERIFY(!std::get<RosterEvidence>(flags.flags[1].evidence).byPhone);
    input.roster[0].identity = "another entry";
    QVERIFY(found(findRosterMatches, input).flags[0].id != flags.flags[0].id);
}

void TestAccountFlags::anExclusionIsFlaggedOnceForEachEntry()
{
    ReviewInput input = reviewInput({{.id = "a", .account = 1, .phone = 7, .nationalId = 8}});
    input.roster = {{.phone = 7, .identity = "one"}, {.nationalId = 8, .identity = "two"}};
    input.exclusions = {{.account = 1, .person = 1},
                        {.account = 1, .person = 0},
                        {.account = 1, .person = 1},
                        {.account = 9, .person = 0},
                        {.account = 1, .person = 5}};
    const FlagsOfKind flags = found(findRosterMatches, input);
    QCOMPARE(flags.total, 2);
    QVERIFY(flags.flags[0].id != flags.flags[1].id);
}

void TestAccountFlags::namesakesOfTheRosterAreFlagged()
{
    ReviewInput input = reviewInput({{.id = "a", .account = 1, .atMs = 3, .name = 5},
                                     {.id = "b", .account = 2, .atMs = 2, .name = 5},
                                     {.id = "c", .account = 3, .atMs = 1, .name = 6},
                                     {.id = "d", .account = 4, .atMs = 4, .name = 0},
                                     {.id = "e", .account = 5, .atMs = 5, .name = 5}});
    input.roster = {{.name = 0, .identity = "nameless"}, {.name = 5, .identity = "named"}};
    input.exclusions = {{.account = 5, .person = 1}};
    const FlagsOfKind flags = found(findRosterNames, input);
    QCOMPARE(positions(flags), QStringLiteral("2|1"));
    const auto &evidence = std::get<RosterEvidence>(flags.flags.front().evidence);
    QCOMPARE(evidence.person, 1U);
    QCOMPARE(evidence.namesakes, 3);
}

void TestAccountFlags::nothingComesOfNothing()
{
    const ReviewInput empty = reviewInput({});
    QVERIFY(detectFlags(empty, std::nullopt, {}).flags.empty());
    const ReviewInput alone =
        reviewInput({{.id = "a", .account = 1, .prediction = 3, .durationMs = 5, .name = 1, .phone = 2}});
    QVERIFY(detectFlags(alone, std::nullopt, {}).flags.empty());
}

HOITHI_TEST(TestAccountFlags)
#include "tst_accountflags.moc"
