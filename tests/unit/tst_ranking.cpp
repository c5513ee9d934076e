// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "domain/ranking/ranking.h"
#include "rankingoracle.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace hoithi;
using namespace hoithi::test;

namespace {

struct Row
{
    std::string id;
    std::uint32_t participant = 0;
    std::uint16_t correct = 15;
    qint64 submitted = 0;
    qint64 prediction = Candidate::noPrediction;
    qint64 started = Candidate::noStart;
    bool excluded = false;
};

RankingInput inputOf(const std::vector<Row> &rows)
{
    RankingInput input;
    for (const Row &row : rows) {
        Candidate candidate;
        candidate.participant = row.participant;
        candidate.correct = row.correct;
        candidate.submittedAtMs = row.submitted;
        candidate.prediction = row.prediction;
        candidate.startedAtMs = row.started;
        candidate.excluded = row.excluded;
        candidate.idOffset = static_cast<std::uint32_t>(input.idBytes.size());
        candidate.idLength = static_cast<std::uint16_t>(row.id.size());
        input.idBytes += row.id;
        input.candidates.push_back(candidate);
    }
    return input;
}

RuleBook preset()
{
    return *ruleBookPreset(u"all-15");
}

/// "id:place:prize" for each row.
QString summary(const RankingInput &input, const Ranking &ranking)
{
    QStringList parts;
    for (const StandingRow &row : ranking.rows) {
        const std::string_view id = input.submissionId(input.candidates[row.candidate]);
        const QString text = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        parts << QStringLiteral("%1:%2:%3").arg(text).arg(row.place).arg(row.prize);
    }
    return parts.join(QLatin1Char(' '));
}

QString summary(const std::vector<Row> &rows, const RuleBook &rules)
{
    const RankingInput input = inputOf(rows);
    return summary(input, rank(input, rules));
}

std::vector<Row> randomRows(std::mt19937 &random, int count, bool wild)
{
    const auto below = [&random](int n) {
        return static_cast<int>(random() % static_cast<unsigned>(n));
    };
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        Row row;
        row.id = "s" + std::to_string(i);
        row.participant = static_cast<std::uint32_t>(1 + below(std::max(count * 2 / 3, 1)));
        if (wild)
            row.participant *= 3'000'017U;
        row.correct = static_cast<std::uint16_t>(13 + below(3));
        const int moments = count < 1000 ? 6 : 5'000;
        row.submitted = wild ? qint64{below(1000)} * 1'000'000'007 : 1'694'736'000'000 + below(moments);
        if (below(5) != 0)
            row.prediction = wild ? qint64{below(1000)} * 1'000'000'007'000 : below(8);
        if (below(4) != 0)
            row.started = row.submitted - below(4);
        row.excluded = below(12) == 0;
        rows.push_back(row);
    }
    return rows;
}

RuleBook randomRules(std::mt19937 &random)
{
    const auto below = [&random](unsigned n) {
        return static_cast<int>(random() % n);
    };
    RuleBook rules = preset();
    rules.requiredCorrect = 13 + below(3);
    rules.countedAttempt = static_cast<CountedAttempt>(below(3));
    rules.predictionTarget = static_cast<PredictionTarget>(below(3));
    rules.missingPrediction = static_cast<MissingPrediction>(below(2));
    rules.repeatWinners = static_cast<RepeatWinners>(below(3));
    std::shuffle(rules.order.begin(), rules.order.end(), random);
    for (Prize &prize : rules.prizes)
        prize.count = 1 + below(4);
    return rules;
}

/// What standingDigest() hashes, as standingdigest.cpp says.
QByteArray digestText(const RankingInput &input, const Ranking &ranking)
{
    QByteArray text;
    const auto orDash = [](std::optional<qint64> number) {
        return number ? QByteArray::number(*number) : QByteArray("-");
    };
    for (const StandingRow &row : ranking.rows) {
        const Candidate &candidate = input.candidates[row.candidate];
        const std::string_view id = input.submissionId(candidate);
        const QByteArrayList fields{QByteArray::number(row.place),
                                    QByteArray::number(static_cast<qint64>(id.size())) + ':'
                                        + QByteArray(id.data(), static_cast<qsizetype>(id.size())),
                                    QByteArray::number(candidate.correct),
                                    orDash(predictionError(candidate, ranking.target)),
                                    QByteArray::number(candidate.submittedAtMs),
                                    orDash(durationMs(candidate)),
                                    QByteArray::number(row.prize),
                                    QByteArray::number(static_cast<int>(row.eligibility))};
        text += fields.join('\t') + '\n';
    }
    return text;
}

/// In random orders, of all or of the first only; some twice, some with somebody left out, which decides nothing.
void decideSomeTies(RankingInput &input, const Ranking &ranking, std::mt19937 &random)
{
    for (const PrizeTie &tie : ranking.ties) {
        TieOrder order;
        for (const std::uint32_t row : tie.rows)
            order.submissionIds.emplace_back(input.submissionId(input.candidates[ranking.rows[row].candidate]));
        for (auto times = random() % 3; times > 0; --times) {
            std::shuffle(order.submissionIds.begin(), order.submissionIds.end(), random);
            order.named = random() % 2 == 0 ? TieOrder::all : 1 + random() % order.submissionIds.size();
            input.tieOrders.push_back(order);
        }
        if (random() % 3 == 0) {
            order.submissionIds.pop_back();
            input.tieOrders.push_back(order);
        }
    }
}

bool agrees(unsigned seed, int count, bool wild)
{
    std::mt19937 random(seed);
    const RuleBook rules = randomRules(random);
    std::vector<Row> rows = randomRows(random, count, wild);
    RankingInput input = inputOf(rows);
    for (const Candidate &candidate : input.candidates) {
        if (random() % 6 == 0)
            input.earlierPrizes[candidate.participant] = static_cast<int>(random() % 3);
    }
    decideSomeTies(input, rank(input, rules), random);
    const Ranking ranking = rank(input, rules);
    const auto text = asText(input, ranking);
    std::shuffle(rows.begin(), rows.end(), random);
    RankingInput permuted = inputOf(rows);
    permuted.earlierPrizes = input.earlierPrizes;
    permuted.tieOrders = input.tieOrders;
    const Ranking again = rank(permuted, rules);
    return text == oracleStanding(input, rules) && text == asText(permuted, again)
           && standingDigest(input, ranking) == standingDigest(permuted, again);
}

/// Of people at few places half have won before, and may win a higher prize only.
bool agreesAboutTies(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Row> rows;
    for (std::uint32_t i = 0; i < 3 + random() % 12; ++i)
        rows.push_back({"s" + std::to_string(i), i, 15, static_cast<qint64>(random() % 4)});
    RankingInput input = inputOf(rows);
    RuleBook rules = preset();
    rules.repeatWinners = RepeatWinners::HighestOnly;
    rules.prizes.push_back(rules.prizes.back());
    for (Prize &prize : rules.prizes)
        prize.count = static_cast<int>(1 + random() % 2);
    for (const Row &row : rows) {
        if (random() % 2 == 0)
            input.earlierPrizes[row.participant] = static_cast<int>(1 + random() % 3);
    }
    if (random() % 2 == 0)
        decideSomeTies(input, rank(input, rules), random);
    return asText(input, rank(input, rules)) == oracleStanding(input, rules);
}

} // namespace

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheAttemptTheRulesName_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << static_cast<int>(CountedAttempt::First) << QStringLiteral("b:1:0");
        QTest::newRow("last") << static_cast<int>(CountedAttempt::Last) << QStringLiteral("d:1:0");
        QTest::newRow("best") << static_cast<int>(CountedAttempt::Best) << QStringLiteral("c:1:0");
    }
    void countsTheAttemptTheRulesName()
    {
        QFETCH(int, attempt);
        RuleBook rules = preset();
        rules.requiredCorrect = 10;
        rules.countedAttempt = static_cast<CountedAttempt>(attempt);
        const std::vector<Row> rows{
            {"a", 1, 11, 300}, {"c", 1, 15, 200}, {"d", 1, 12, 300}, {"e", 1, 14, 100}, {"b", 1, 10, 100}};
        QTEST(summary(rows, rules), "expected");
    }
    void ordersByTheCriteriaInTheirOrder()
    {
        const std::vector<Row> rows{{"close", 1, 15, 200, 2}, {"early", 2, 15, 100, 9}, {"wrong", 3, 12, 50, 2}};
        QCOMPARE(summary(rows, preset()), QStringLiteral("close:1:0 early:2:1 wrong:0:-1"));
        QCOMPARE(summary(rows, *ruleBookPreset(u"literal-10")), QStringLiteral("early:1:0 close:2:1 wrong:3:1"));
    }
    void putsUnknownValuesLast()
    {
        const std::vector<Row> rows{{"none", 1, 15, 100},
                                    {"far", 2, 15, 100, 1'000'000},
                                    {"slow", 3, 15, 100, 3, 10},
                                    {"unknown", 4, 15, 100, 3}};
        QCOMPARE(summary(rows, preset()), QStringLiteral("slow:1:0 unknown:2:1 far:3:1 none:4:2"));
    }
    void aMissingPredictionMayCostThePlace()
    {
        RuleBook rules = preset();
        rules.missingPrediction = MissingPrediction::Ineligible;
        QCOMPARE(summary({{"none", 1, 15, 1}, {"some", 2, 15, 2, 7}}, rules), QStringLiteral("some:1:0 none:0:-1"));
    }
    void leavesExcludedPeopleOutOfEveryTarget_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("expected");
        QTest::newRow("all correct") << static_cast<int>(PredictionTarget::AllCorrectPeople) << 1;
        QTest::newRow("participants") << static_cast<int>(PredictionTarget::Participants) << 2;
        QTest::newRow("submissions") << static_cast<int>(PredictionTarget::Submissions) << 3;
    }
    void leavesExcludedPeopleOutOfEveryTarget()
    {
        QFETCH(int, target);
        RuleBook rules = preset();
        rules.predictionTarget = static_cast<PredictionTarget>(target);
        Row flagged{"x", 3, 15, 1};
        flagged.excluded = true;
        const RankingInput input =
            inputOf({{"a", 1, 15, 1}, {"b", 1, 15, 2}, {"c", 2, 14, 3}, {"y", 3, 15, 0}, flagged});
        const Ranking ranking = rank(input, rules);
        QTEST(static_cast<int>(ranking.target), "expected");
        QCOMPARE(ranking.eligible, 1);
    }
    void sharesPlacesAndNamesWhatSeparates()
    {
        const RankingInput input = inputOf(
            {{"a", 1, 15, 100, 4}, {"b", 2, 15, 200, 4}, {"c", 3, 15, 200, 4}, {"d", 4, 15, 100, 90}, {"e", 5, 3, 1}});
        const Ranking ranking = rank(input, preset());
        QCOMPARE(summary(input, ranking), QStringLiteral("a:1:0 b:2:1 c:2:1 d:4:2 e:0:-1"));
        const std::array<int, 5> expected{255, static_cast<int>(Criterion::Submitted), 255,
                                          static_cast<int>(Criterion::Prediction), 255};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(int{ranking.rows[i].separatedBy}, expected[i]);
    }
    void leavesATieAcrossPrizesUndecided()
    {
        const std::vector<Row> tied{{"a", 1, 15, 1, 0}, {"b", 2, 15, 1, 0}, {"c", 3, 15, 2, 0}, {"d", 4, 15, 3, 0},
                                    {"e", 5, 15, 4, 0}, {"f", 6, 15, 4, 0}, {"g", 7, 15, 5, 0}};
        QCOMPARE(summary(tied, preset()), QStringLiteral("a:1:-2 b:1:-2 c:3:1 d:4:2 e:5:-2 f:5:-2 g:7:-1"));
    }
    void skipsEarlierWinnersWhereTheRulesSaySo()
    {
        RankingInput input =
            inputOf({{"a", 1, 15, 1}, {"b", 2, 15, 2}, {"c", 3, 15, 3}, {"d", 4, 15, 3}, {"e", 5, 15, 4}});
        input.earlierPrizes = {{1, 1}, {2, 0}, {3, 1}};
        RuleBook rules = preset();
        QCOMPARE(summary(input, rank(input, rules)), QStringLiteral("a:1:0 b:2:1 c:3:-2 d:3:-2 e:5:2"));
        rules.repeatWinners = RepeatWinners::OncePerContest;
        QCOMPARE(summary(input, rank(input, rules)), QStringLiteral("a:1:-1 b:2:-1 c:3:-1 d:3:0 e:5:1"));
        rules.repeatWinners = RepeatWinners::HighestOnly;
        QCOMPARE(summary(input, rank(input, rules)), QStringLiteral("a:1:0 b:2:-1 c:3:-1 d:3:1 e:5:1"));
    }
    /// As if those who tie stood one after another.
    void whatNobodyOfADecidedTieMayHaveGoesOnDown_data()
    {
        QTest::addColumn<QStringList>("order"); ///< of those who tie; empty: they do not, b stands above a
        QTest::addColumn<int>("named");
        QTest::addColumn<QString>("expected");
        const QString one = QStringLiteral("b:1:0 a:2:-1 c:3:1 d:4:2 e:5:-1");
        QTest::newRow("no tie") << QStringList() << 0 << one;
        const QString tied = QStringLiteral("a:1:-1 b:1:0 c:3:1 d:4:2 e:5:-1");
        QTest::newRow("who won before comes last")
            << QStringList{QStringLiteral("b"), QStringLiteral("a")} << 2 << tied;
        QTest::newRow("only the first is named") << QStringList{QStringLiteral("b"), QStringLiteral("a")} << 1 << tied;
        QTest::newRow("who won before comes first") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 2
                                                    << QStringLiteral("a:1:0 b:1:1 c:3:2 d:4:-1 e:5:-1");
        // Whether a is first decides what c and d have.
        const QString undecided = QStringLiteral("a:1:-2 b:1:-2 c:3:-2 d:4:-2 e:5:-1");
        QTest::newRow("the other may have it, too")
            << QStringList{QStringLiteral("a"), QStringLiteral("b")} << 1 << undecided;
        QTest::newRow("undecided") << QStringList{QStringLiteral("a")} << 1 << undecided;
    }
    void whatNobodyOfADecidedTieMayHaveGoesOnDown()
    {
        QFETCH(const QStringList, order);
        QFETCH(const int, named);
        RankingInput input = inputOf({{"a", 1, 15, order.isEmpty() ? 2 : 1},
                                      {"b", 2, 15, 1},
                                      {"c", 3, 15, 3},
                                      {"d", 4, 15, 4},
                                      {"e", 5, 15, 5}});
        input.earlierPrizes = {{1, 1}};
        TieOrder decided{{}, false, static_cast<std::size_t>(named)};
        for (const QString &id : order)
            decided.submissionIds.push_back(id.toStdString());
        input.tieOrders.push_back(decided);
        RuleBook rules = preset();
        rules.repeatWinners = RepeatWinners::HighestOnly;
        for (Prize &prize : rules.prizes)
            prize.count = 1;
        const Ranking ranking = rank(input, rules);
        QTEST(summary(input, ranking), "expected");
        QCOMPARE(asText(input, ranking), oracleStanding(input, rules));
    }
    /// While a tie is undecided: its slots are those that somebody of it may take in some order.
    void aTieHoldsTheSlotsThatItMayTake_data()
    {
        QTest::addColumn<std::vector<int>>("earlier"); ///< of those who tie, -1: nothing
        QTest::addColumn<std::vector<int>>("slots");   ///< of the first tie
        QTest::addColumn<int>("ties");
        QTest::addColumn<QString>("expected");
        using Prizes = std::vector<int>;
        QTest::newRow("all may have all")
            << Prizes{-1, -1} << Prizes{0, 1} << 1 << QStringLiteral("a:1:-2 b:1:-2 x:3:2 y:4:-1 z:4:-1");
        QTest::newRow("nobody may have more than one of them")
            << Prizes{1, 1} << Prizes{0} << 2 << QStringLiteral("a:1:-2 b:1:-2 x:3:1 y:4:-2 z:4:-2");
        QTest::newRow("one may have the second")
            << Prizes{1, -1} << Prizes{0, 1} << 1 << QStringLiteral("a:1:-2 b:1:-2 x:3:-2 y:4:-2 z:4:-2");
        QTest::newRow("one of three may have the second")
            << Prizes{1, 1, -1} << Prizes{0, 1} << 1 << QStringLiteral("a:1:-2 b:1:-2 c:1:-2 x:4:-2 y:5:-2 z:5:-2");
        QTest::newRow("two of three may have the second")
            << Prizes{1, -1, -1} << Prizes{0, 1, 2} << 1 << QStringLiteral("a:1:-2 b:1:-2 c:1:-2 x:4:-2 y:5:-1 z:5:-1");
        QTest::newRow("until the third") << Prizes{2, 2} << Prizes{0, 1} << 1
                                         << QStringLiteral("a:1:-2 b:1:-2 x:3:2 y:4:-1 z:4:-1");
    }
    void aTieHoldsTheSlotsThatItMayTake()
    {
        QFETCH(const std::vector<int>, earlier);
        std::vector<Row> rows{{"x", 7, 15, 2}, {"y", 8, 15, 3}, {"z", 9, 15, 3}};
        std::unordered_map<std::uint32_t, int> won;
        for (std::uint32_t i = 0; i < earlier.size(); ++i) {
            rows.push_back({std::string(1, static_cast<char>('a' + i)), i, 15, 1});
            if (earlier[i] >= 0)
                won.emplace(i, earlier[i]);
        }
        RankingInput input = inputOf(rows);
        input.earlierPrizes = won;
        RuleBook rules = preset();
        rules.repeatWinners = RepeatWinners::HighestOnly;
        for (Prize &prize : rules.prizes)
            prize.count = 1;
        const Ranking ranking = rank(input, rules);
        QTEST(summary(input, ranking), "expected");
        QTEST(static_cast<int>(ranking.ties.size()), "ties");
        const std::vector<std::int16_t> &prizes = ranking.ties.front().prizes;
        QTEST(std::vector<int>(prizes.begin(), prizes.end()), "slots");
        QCOMPARE(asText(input, ranking), oracleStanding(input, rules));
    }
    void ranksNobodyInAnEmptyRound()
    {
        const Ranking ranking = rank({}, preset());
        QVERIFY(ranking.rows.empty());
        QCOMPARE(standingDigest({}, ranking).size(), 64);
    }
    void hashesIdsOfAnyLength()
    {
        QVERIFY(rc::check([] {
            std::mt19937 random(*rc::gen::arbitrary<unsigned>());
            std::vector<Row> rows = randomRows(random, 20, false);
            for (Row &row : rows)
                row.id.append(random() % (random() % 2 == 0 ? 600 : 60'000), 'x');
            const RankingInput input = inputOf(rows);
            const Ranking ranking = rank(input, preset());
            RC_ASSERT(standingDigest(input, ranking) == Sha256::hexOf(digestText(input, ranking)));
        }));
    }
    void agreesWithTheOracleInAnyInputOrder()
    {
        QVERIFY(rc::check([] {
            const auto seed = *rc::gen::arbitrary<unsigned>();
            const int count = *rc::gen::inRange(0, 60);
            RC_ASSERT(agrees(seed, count, *rc::gen::arbitrary<bool>()));
        }));
    }
    void agreesWithTheOracleAboutTiesOfEarlierWinners()
    {
        QVERIFY(rc::check([] { RC_ASSERT(agreesAboutTies(*rc::gen::arbitrary<unsigned>())); }));
    }
    void agreesWithTheOracleWhereRowsAreDistributed()
    {
        for (unsigned seed = 1; seed <= 4; ++seed)
            QVERIFY2(agrees(seed, 9000, seed == 4), qPrintable(QString::number(seed)));
    }
};

HOITHI_TEST(TestRanking)
#include "tst_ranking.moc"
