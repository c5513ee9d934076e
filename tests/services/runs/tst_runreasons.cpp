// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/ranking/runs/runcomparison.h"
#include "services/ranking/runs/runservice.h"
#include "services/review/reviewservice.h"
#include "services/store.h"
#include "storage/repositories/runrepository.h"
#include "storage/transaction.h"
#include "testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList twoJudges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
const QString reason = QStringLiteral("thử");

RuleBook rulesWith(const std::vector<std::pair<QString, int>> &prizes,
                   RepeatWinners repeatWinners = RepeatWinners::Allowed)
{
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.repeatWinners = repeatWinners;
    rules.prizes.clear();
    for (const auto &[name, count] : prizes)
        rules.prizes.push_back({name, count, {}});
    return rules;
}

Result<void> approve(ContestSession &contest, const RuleBook &rules, int fromRound = 1)
{
    HOITHI_CHECK(wait(contest.approveRules(rules, fromRound, twoJudges[0], reason)));
    return {};
}

QString ranked(ContestSession &contest, int round = 1)
{
    const auto standing = wait(contest.rank(round));
    return standing ? QString::fromLatin1((*standing)->run.runHash) : standing.error().message;
}

/// The cause for each account whose prize or place differs, in the first ranking; -1 for none.
std::map<QString, int> causes(const RunComparison &comparison, std::size_t run = 0)
{
    std::map<QString, int> causes;
    for (const RunPersonChange &change : comparison.people) {
        const auto &known = change.standings[change.standings[0].person ? 0 : 1];
        const auto &why = change.standings.at(run).why;
        causes[known.person->accountId] = why ? static_cast<int>(why->cause) : -1;
    }
    return causes;
}

int number(PrizeCause cause)
{
    return static_cast<int>(cause);
}

/// "S0 > S1" for each whose prize, place or submission differs: which one counts in each.
QStringList submissions(const RunComparison &comparison)
{
    QStringList texts;
    for (const RunPersonChange &change : comparison.people) {
        QStringList sides;
        for (const PrizeStanding &standing : change.standings)
            sides.append(standing.person ? standing.person->submissionId : QStringLiteral("-"));
        texts.append(sides.join(QStringLiteral(" > ")));
    }
    texts.sort();
    return texts;
}

/// One who wins A, and three who tie for B.
Result<void> importTie(const SmallStore &store, ContestSession &contest)
{
    QStringList rows{row(QStringLiteral("S0"), QStringLiteral("hue0"), 5, 1)};
    for (int i = 1; i < 4; ++i)
        rows.append(row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), 5, 2));
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
    return {};
}

Result<void> decideTie(ContestSession &contest, const QString &seed, const QStringList &winners)
{
    TieRequest request;
    request.roundNumber = 1;
    request.place = 2;
    request.seed = seed;
    request.winners = winners;
    request.judges = twoJudges;
    request.reason = reason;
    HOITHI_CHECK(wait(contest.review().resolveTie(request)));
    return {};
}

/// Round 2: these accounts, the first with all answers right and each next one later; the others of round 1 with wrong ones.
Result<void> importSecondRound(const SmallStore &store, ContestSession &contest, const QStringList &accounts)
{
    QStringList rows;
    for (int i = 0; i < accounts.size(); ++i)
        rows.append(row(QStringLiteral("T%1").arg(i), accounts.at(i), 9, i));
    for (int i = 1; i < 7; ++i)
        rows.append(row(QStringLiteral("W%1").arg(i), QStringLiteral("hue%1").arg(i), 9, 30 + i, 3));
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    HOITHI_CHECK(wait(contest.setKey(2, {}, smallKey, 4)));
    HOITHI_CHECK(wait(contest.import({2, {store.dump(QStringLiteral("2.csv"), rows)}, {}, reason}, {}, {})));
    return {};
}

Result<void> merge(ContestSession &contest, const QStringList &accounts)
{
    HOITHI_CHECK(wait(contest.review().mergeAccounts({accounts, 1, twoJudges, reason})));
    return {};
}

Result<void> separate(ContestSession &contest, const QStringList &accounts)
{
    HOITHI_CHECK(wait(contest.review().separateAccounts({accounts, 1, twoJudges, reason})));
    return {};
}

/// Beside the newest run, of the same inputs: the first and the last change their prizes, and nothing else.
Result<QString> storeOtherPrizes(const SmallStore &small)
{
    Store store;
    HOITHI_TRY(store.database, Database::open(small.path, OpenMode::OpenExisting));
    store.clock = small.clock;
    RunRepository runs(*store.database);
    HOITHI_TRY(const std::optional<RankingRun> newest, runs.newest(1));
    HOITHI_TRY(std::vector<StoredStanding> standing, runs.standing(newest->id));
    std::swap(standing.front().prize, standing.back().prize);
    RankingRun run = *newest;
    run.runHash = QByteArray(64, 'f');
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("other")));
    HOITHI_TRY(run.id, runs.insert(run, standing));
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Runs, run.id.value()));
    HOITHI_TRY(const std::vector<Fact> winners, groupFacts(*store.database, GroupFacts::Winners, run.id.value()));
    facts.insert(facts.end(), winners.begin(), winners.end());
    HOITHI_CHECK(
        recordAudit(store, QStringLiteral("Ai Đó"), QStringLiteral("run.compute"), QStringLiteral("x"), {}, facts));
    HOITHI_CHECK(transaction.commit());
    return QString::fromLatin1(run.runHash);
}

} // namespace

/// Why somebody has no prize in a stored ranking.
class TestRunReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLostADecidedTieIsToldHow_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("seed");
        for (const char *engine : {"sqlite", "postgresql"}) {
            QTest::addRow("%s, drawn", engine) << QString::fromLatin1(engine) << QStringLiteral("2026");
            QTest::addRow("%s, by the judges", engine) << QString::fromLatin1(engine) << QString();
        }
    }
    void whoLostADecidedTieIsToldHow()
    {
        OPEN_STORE();
        QFETCH(const QString, seed);
        QVERIFY_RESULT(approve(contest, rulesWith({{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}})));
        QVERIFY_RESULT(importTie(store, contest));
        (void)ranked(contest);
        QVERIFY_RESULT(decideTie(contest, seed, seed.isEmpty() ? QStringList{QStringLiteral("S2")} : QStringList()));
        const QString decided = ranked(contest);
        QVERIFY_RESULT(approve(contest, rulesWith({{QStringLiteral("A"), 1}, {QStringLiteral("B"), 3}})));
        const QString all = ranked(contest);
        const auto compared = wait(contest.runs().compare(1, decided, all));
        QVERIFY_RESULT(compared);
        QCOMPARE(compared->people.size(), std::size_t{2}); // whoever won stays where they are
        const int expected = number(seed.isEmpty() ? PrizeCause::LostDecision : PrizeCause::LostDraw);
        for (const auto &[account, cause] : causes(*compared))
            QCOMPARE(cause, expected);
        const auto back = wait(contest.runs().compare(1, all, decided));
        QCOMPARE(causes(*back, 1).size(), std::size_t{2});
        for (const auto &[account, cause] : causes(*back, 1))
            QCOMPARE(cause, expected);
    }

    /// Another decision about some of them, made before a fourth one tied with them, is not what decided.
    void theDecisionIsThatAboutAllOfThem_data() { ENGINE_ROWS(); }
    void theDecisionIsThatAboutAllOfThem()
    {
        OPEN_STORE();
        QVERIFY_RESULT(approve(contest, rulesWith({{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}})));
        QVERIFY_RESULT(importTie(store, contest));
        (void)ranked(contest);
        QVERIFY_RESULT(decideTie(contest, QStringLiteral("2026"), {}));
        QVERIFY_RESULT(importInto(
            contest, {store.dump(QStringLiteral("2.csv"), {row(QStringLiteral("S4"), QStringLiteral("hue4"), 5, 2)})}));
        (void)ranked(contest);
        QVERIFY_RESULT(decideTie(contest, {}, {QStringLiteral("S4")}));
        const QString decided = ranked(contest);
        QVERIFY_RESULT(approve(contest, rulesWith({{QStringLiteral("A"), 1}, {QStringLiteral("B"), 4}})));
        const auto compared = wait(contest.runs().compare(1, decided, ranked(contest)));
        QVERIFY_RESULT(compared);
        QCOMPARE(compared->people.size(), std::size_t{3});
        for (const auto &[account, cause] : causes(*compared))
            QCOMPARE(cause, number(PrizeCause::LostDecision));
    }

    void whoWonBeforeIsToldSoThoughNobodyElseHasThePrize_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QStringList>("accounts");
        for (const char *engine : {"sqlite", "postgresql"}) {
            const QString name = QString::fromLatin1(engine);
            QTest::addRow("%s, first", engine) << name << QStringList{QStringLiteral("hue0")};
            QTest::addRow("%s, behind a winner", engine)
                << name << QStringList{QStringLiteral("hue9"), QStringLiteral("hue0")};
        }
    }
    void whoWonBeforeIsToldSoThoughNobodyElseHasThePrize()
    {
        OPEN_STORE();
        QFETCH(const QStringList, accounts);
        QVERIFY_RESULT(approve(contest, rulesWith({{QStringLiteral("A"), 1}}, RepeatWinners::OncePerContest)));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())})); // hue0 wins
        const std::vector<std::pair<QString, int>> prizes{{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}};
        QVERIFY_RESULT(approve(contest, rulesWith(prizes, RepeatWinners::OncePerContest), 2));
        QVERIFY_RESULT(importSecondRound(store, contest, accounts));
        const QString once = ranked(contest, 2);
        QVERIFY_RESULT(approve(contest, rulesWith(prizes), 2));
        const auto compared = wait(contest.runs().compare(2, once, ranked(contest, 2)));
        QVERIFY_RESULT(compared);
        QCOMPARE(causes(*compared), (std::map<QString, int>{{QStringLiteral("hue0"), number(PrizeCause::WonBefore)}}));
    }

    /// The same person with another submission is told as one, whichever lists their accounts were merged by.
    void listsThatOverlapMakeNobodyTwoPeople_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<bool>("inTwoLists");
        for (const char *engine : {"sqlite", "postgresql"}) {
            QTest::addRow("%s, one more account", engine) << QString::fromLatin1(engine) << false;
            QTest::addRow("%s, two lists", engine) << QString::fromLatin1(engine) << true;
        }
    }
    void listsThatOverlapMakeNobodyTwoPeople()
    {
        OPEN_STORE();
        QFETCH(const bool, inTwoLists);
        const QStringList two{QStringLiteral("hue0"), QStringLiteral("hue1")};
        const QStringList others{QStringLiteral("hue1"), QStringLiteral("hue6")};
        const QStringList three = two + others.last(1);
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QVERIFY_RESULT(merge(contest, two));
        if (inTwoLists)
            QVERIFY_RESULT(merge(contest, others));
        const QString first = ranked(contest);
        QVERIFY_RESULT(separate(contest, two));
        if (inTwoLists)
            QVERIFY_RESULT(separate(contest, others));
        QVERIFY_RESULT(merge(contest, three));
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        const auto compared = wait(contest.runs().compare(1, first, ranked(contest)));
        QVERIFY_RESULT(compared);
        QCOMPARE(submissions(*compared), QStringList()); // the first prize, with either submission
    }

    /// As of another version of the program, or altered.
    void nothingFalseIsSaidOfPrizesThatDoNotFollow_data() { ENGINE_ROWS(); }
    void nothingFalseIsSaidOfPrizesThatDoNotFollow()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        const QString first = ranked(contest);
        const auto other = storeOtherPrizes(store);
        QVERIFY_RESULT(other);
        const auto compared = wait(contest.runs().compare(1, first, *other));
        QVERIFY_RESULT(compared);
        QCOMPARE(causes(*compared, 1), (std::map<QString, int>{{QStringLiteral("hue0"), number(PrizeCause::NotKnown)},
                                                               {QStringLiteral("hue6"), -1}}));
        QCOMPARE(causes(*compared).at(QStringLiteral("hue6")), number(PrizeCause::Behind));
    }
};

HOITHI_TEST(TestRunReasons)
#include "tst_runreasons.moc"
