// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewround.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

struct Row
{
    std::string id;
    qint64 prediction = Candidate::noPrediction;
    qint64 atMs = 0;
    std::uint16_t correct = 15;
    qint64 durationMs = 60'000;
};

/// A ranked round; account and position of a row are its number, from 1.
class Ranked
{
public:
    explicit Ranked(const std::vector<Row> &rows, RuleBook rules = *ruleBookPreset(u"all-15"))
        : m_rules(std::move(rules))
    {
        m_rules.predictionTarget = PredictionTarget::Participants; // so many as there are rows
        for (const Row &row : rows) {
            Candidate candidate;
            candidate.position = candidate.participant = static_cast<std::uint32_t>(m_input.candidates.size() + 1);
            candidate.submittedAtMs = row.atMs;
            candidate.startedAtMs = row.atMs - row.durationMs;
            candidate.prediction = row.prediction;
            candidate.correct = row.correct;
            candidate.idOffset = static_cast<std::uint32_t>(m_input.idBytes.size());
            candidate.idLength = static_cast<std::uint16_t>(row.id.size());
            m_input.idBytes += row.id;
            m_input.candidates.push_back(candidate);
        }
    }

    RankingInput &input() { return m_input; }

    FlagsOfKind near(const FlagThresholds &thresholds = {}) { return findNearBoundaries(3, standing(), thresholds); }
    FlagsOfKind missing(const FlagThresholds &thresholds = {})
    {
        return findMissingPredictions(3, standing(), thresholds);
    }
    FlagsOfKind repeated(std::vector<EarlierWin> wins)
    {
        ReviewedStanding ranked = standing();
        ranked.earlierWins = std::move(wins);
        return findRepeatWinners(3, ranked, {});
    }

private:
    ReviewedStanding standing()
    {
        m_ranking = rank(m_input, m_rules);
        return {m_input, m_ranking.rows, m_rules, m_ranking.target, {}};
    }

    RuleBook m_rules;
    RankingInput m_input;
    Ranking m_ranking;
};

/// One prize with so many slots.
RuleBook onePrize(int slots)
{
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.prizes = {{QStringLiteral("Giải Nhất"), slots, {}}};
    return rules;
}

QString kinds(const FlagsOfKind &flags)
{
    QStringList texts;
    for (const ReviewFlag &flag : flags.flags) {
        const auto &evidence = std::get<BoundaryEvidence>(flag.evidence);
        texts.append(evidence.undecided ? QStringLiteral("%1 undecided").arg(evidence.prize)
                                        : QStringLiteral("%1 %2 %3/%4")
                                              .arg(evidence.prize, criterionName(evidence.criterion))
                                              .arg(evidence.within)
                                              .arg(evidence.beyond));
    }
    return texts.join(QStringLiteral(", "));
}

QString prizes(const FlagsOfKind &flags)
{
    QStringList texts;
    for (const ReviewFlag &flag : flags.flags)
        texts.append(std::get<MissingEvidence>(flag.evidence).prize);
    return texts.join(QLatin1Char('|'));
}

} // namespace

/// Flags of the prizes: boundaries, missing predictions, repeat winners.
class TestStandingFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPredictionApartByOneIsNear();
    void aSecondIsNearAndMoreIsNot();
    void oneRightAnswerIsFar();
    void anUnknownPredictionIsFar();
    void eachPrizeHasABoundary();
    void tiesAreFlaggedAlways();
    void equalWinnersOfOnePrizeStandTogether();
    void withoutAnybodyBeyondThereIsNoBoundary();
    void whoMayNotWinStandsInNobodysWay();
    void whatADecidedTieLeavesBelongsToThoseBelow();
    void belowATieThatMayLeaveMoreOrLessNothingIsSure();
    void whatIsComparedMakesTheFlag();
    void exactPredictionsWouldHaveWon();
    void onlyAsManyAsThereAreSlots();
    void nextToTheLastPrizeIsFlaggedToo();
    void tooFewRightAnswersWinNothing();
    void predictionsThatAreThereAreNotMissing();
    void winnersOfEarlierRoundsAreNamed();
};

void TestStandingFlags::aPredictionApartByOneIsNear()
{
    // Three people: the target is 3.
    Ranked ranked({{.id = "a", .prediction = 3, .atMs = 900},
                   {.id = "b", .prediction = 4, .atMs = 100'000},
                   {.id = "c", .prediction = 9}},
                  onePrize(1));
    const FlagsOfKind flags = ranked.near();
    QCOMPARE(kinds(flags), QStringLiteral("Giải Nhất prediction 0/1"));
    QCOMPARE(positions(flags), QStringLiteral("1 2"));
    QCOMPARE(std::get<BoundaryEvidence>(flags.flags.front().evidence).beyondPositions, std::vector<std::uint32_t>{2});
    QCOMPARE(ranked.near({.nearPrediction = 0}).total, 0);
}

void TestStandingFlags::aSecondIsNearAndMoreIsNot()
{
    const auto apart = [](qint64 millis) {
        return Ranked(
                   {{.id = "a", .prediction = 2, .atMs = 5'000}, {.id = "b", .prediction = 2, .atMs = 5'000 + millis}},
                   onePrize(1))
            .near();
    };
    QCOMPARE(kinds(apart(1'000)), QStringLiteral("Giải Nhất submitted 5000/6000"));
    QCOMPARE(apart(1'001).total, 0);
    Ranked byDuration(
        {{.id = "a", .prediction = 2, .durationMs = 60'000}, {.id = "b", .prediction = 2, .durationMs = 60'001}},
        onePrize(1));
    QCOMPARE(kinds(byDuration.near()), QStringLiteral("Giải Nhất duration 60000/60001"));
}

void TestStandingFlags::oneRightAnswerIsFar()
{
    RuleBook rules = onePrize(1);
    rules.requiredCorrect = 10;
    Ranked ranked({{.id = "a", .prediction = 2}, {.id = "b", .prediction = 2, .correct = 14}}, rules);
    QCOMPARE(ranked.near().total, 0);
}

void TestStandingFlags::anUnknownPredictionIsFar()
{
    Ranked ranked({{.id = "a", .prediction = 2}, {.id = "b"}}, onePrize(1));
    QCOMPARE(ranked.near().total, 0);
}

void TestStandingFlags::eachPrizeHasABoundary()
{
    // Nhất ×1, Nhì ×2, Ba ×2, and one more; off by 0, 1, 1 (a second later), 1 (two days), 3, 4.
    Ranked ranked({{.id = "a", .prediction = 6},
                   {.id = "b", .prediction = 7},
                   {.id = "c", .prediction = 7, .atMs = 1'000},
                   {.id = "d", .prediction = 7, .atMs = 172'800'000},
                   {.id = "e", .prediction = 9},
                   {.id = "f", .prediction = 10}});
    QCOMPARE(kinds(ranked.near()), QStringLiteral("Giải Nhất prediction 0/1, Giải Ba prediction 3/4"));
    QCOMPARE(positions(ranked.near()), QStringLiteral("1 2|5 6"));
}

void TestStandingFlags::tiesAreFlaggedAlways()
{
    Ranked ranked({{.id = "a", .prediction = 3}, {.id = "b", .prediction = 3}, {.id = "c", .prediction = 900}},
                  onePrize(1));
    const FlagsOfKind flags = ranked.near({.nearPrediction = 0, .nearMs = 0});
    QCOMPARE(kinds(flags), QStringLiteral("Giải Nhất undecided"));
    QCOMPARE(positions(flags), QStringLiteral("1 2"));
}

void TestStandingFlags::equalWinnersOfOnePrizeStandTogether()
{
    Ranked ranked({{.id = "a", .prediction = 3}, {.id = "b", .prediction = 3}, {.id = "c", .prediction = 4}},
                  onePrize(2));
    QCOMPARE(kinds(ranked.near()), QStringLiteral("Giải Nhất prediction 0/1"));
    QCOMPARE(positions(ranked.near()), QStringLiteral("1 2 3"));
}

void TestStandingFlags::withoutAnybodyBeyondThereIsNoBoundary()
{
    Ranked ranked({{.id = "a", .prediction = 3}, {.id = "b", .prediction = 4, .correct = 3}}, onePrize(1));
    QCOMPARE(ranked.near().total, 0);
    QCOMPARE(Ranked({}, onePrize(1)).near().total, 0);
    QCOMPARE(Ranked({{.id = "a", .prediction = 3}}, onePrize(0)).near().total, 0);
}

void TestStandingFlags::whoMayNotWinStandsInNobodysWay()
{
    RuleBook rules = onePrize(1);
    rules.repeatWinners = RepeatWinners::OncePerContest;
    Ranked ranked({{.id = "a", .prediction = 3}, {.id = "b", .prediction = 4}, {.id = "c", .prediction = 5}}, rules);
    ranked.input().earlierPrizes = {{2, 0}};
    QCOMPARE(ranked.near().total, 0); // between a and c, who is off by two
    ranked.input().earlierPrizes = {{1, 0}};
    QCOMPARE(positions(ranked.near()), QStringLiteral("2 3"));
}

void TestStandingFlags::whatADecidedTieLeavesBelongsToThoseBelow()
{
    RuleBook rules = onePrize(1);
    rules.repeatWinners = RepeatWinners::HighestOnly;
    rules.prizes.push_back({QStringLiteral("Giải Nhì"), 1, {}});
    rules.prizes.push_back({QStringLiteral("Giải Ba"), 1, {}});
    Ranked ranked({{.id = "a", .prediction = 5},
                   {.id = "b", .prediction = 5},
                   {.id = "c", .prediction = 6},
                   {.id = "d", .prediction = 7},
                   {.id = "e", .prediction = 8}},
                  rules);
    ranked.input().earlierPrizes = {{1, 1}};
    ranked.input().tieOrders = {{{"b", "a"}}};
    QCOMPARE(kinds(ranked.near()), QStringLiteral("Giải Nhì prediction 1/2, Giải Ba prediction 2/3"));
}

void TestStandingFlags::belowATieThatMayLeaveMoreOrLessNothingIsSure()
{
    RuleBook rules = onePrize(1);
    rules.repeatWinners = RepeatWinners::HighestOnly;
    rules.prizes.push_back({QStringLiteral("Giải Nhì"), 1, {}});
    rules.prizes.push_back({QStringLiteral("Giải Ba"), 1, {}});
    Ranked ranked({{.id = "a", .prediction = 5},
                   {.id = "b", .prediction = 5},
                   {.id = "c", .prediction = 6},
                   {.id = "d", .prediction = 7},
                   {.id = "e", .prediction = 8}},
                  rules);
    ranked.input().earlierPrizes = {{1, 1}};
    QCOMPARE(kinds(ranked.near()), QStringLiteral("Giải Nhất undecided")); // c has Nhì or Ba
    ranked.input().earlierPrizes = {{1, 1}, {2, 1}};
    QCOMPARE(kinds(ranked.near()),
             QStringLiteral("Giải Nhất undecided, Giải Nhất prediction 0/1, Giải Nhì prediction 1/2, "
                            "Giải Ba prediction 2/3")); // c has Nhì, however a and b are ordered
}

void TestStandingFlags::whatIsComparedMakesTheFlag()
{
    const auto idOf = [](qint64 first, qint64 second) {
        const FlagsOfKind flags =
            Ranked({{.id = "a", .prediction = first}, {.id = "b", .prediction = second}}, onePrize(1)).near();
        return flags.flags.empty() ? QByteArray() : flags.flags.front().id;
    };
    const QByteArray id = idOf(2, 3);
    QCOMPARE(idOf(2, 1), id); // off by one, too
    QVERIFY(idOf(4, 5) != id);
    QVERIFY(idOf(3, 2) != id); // the other way round
    QVERIFY(!idOf(3, 2).isEmpty());
}

void TestStandingFlags::exactPredictionsWouldHaveWon()
{
    // Four people, target 4. Without a prediction b would have been off by 0 and earlier than a; d too, but later than a.
    Ranked ranked({{.id = "a", .prediction = 4, .atMs = 50'000},
                   {.id = "b", .atMs = 10'000},
                   {.id = "c", .prediction = 5},
                   {.id = "d", .atMs = 90'000}},
                  onePrize(1));
    QCOMPARE(positions(ranked.missing()), QStringLiteral("2"));
    QCOMPARE(prizes(ranked.missing()), QStringLiteral("Giải Nhất"));
    QCOMPARE(std::get<MissingEvidence>(ranked.missing().flags.front().evidence).correct, 15);
    RuleBook rules = onePrize(1);
    rules.missingPrediction = MissingPrediction::Ineligible;
    Ranked ineligible({{.id = "a", .prediction = 4, .atMs = 50'000}, {.id = "b", .atMs = 10'000}}, rules);
    QCOMPARE(positions(ineligible.missing()), QStringLiteral("2"));
}

void TestStandingFlags::onlyAsManyAsThereAreSlots()
{
    std::vector<Row> rows;
    for (int i = 0; i < 2'000; ++i)
        rows.push_back({.id = std::to_string(i),
                        .prediction = i % 2 == 0 ? 5'000 + i : Candidate::noPrediction,
                        .atMs = i * 60'000});
    Ranked ranked(rows);
    QCOMPARE(positions(ranked.missing()), QStringLiteral("2|4|6|8|10"));
    QCOMPARE(prizes(ranked.missing()), QStringLiteral("Giải Nhất|Giải Nhì|Giải Nhì|Giải Ba|Giải Ba"));
    QCOMPARE(ranked.missing({.mostOfAKind = 2}).total, 5);
    QCOMPARE(positions(ranked.missing({.mostOfAKind = 2})), QStringLiteral("2|4"));
}

void TestStandingFlags::nextToTheLastPrizeIsFlaggedToo()
{
    Ranked ranked(
        {{.id = "a", .prediction = 3, .atMs = 10'000}, {.id = "b", .atMs = 11'000}, {.id = "c", .atMs = 11'001}},
        onePrize(1));
    QCOMPARE(positions(ranked.missing()), QStringLiteral("2"));
    QCOMPARE(prizes(ranked.missing()), QString());
    QCOMPARE(ranked.missing({.nearMs = 999}).total, 0);
}

void TestStandingFlags::tooFewRightAnswersWinNothing()
{
    Ranked ranked({{.id = "a", .prediction = 3, .atMs = 10'000}, {.id = "b", .atMs = 1, .correct = 14}}, onePrize(1));
    QCOMPARE(ranked.missing().total, 0);
    ranked.input().candidates[1].correct = 15;
    QCOMPARE(ranked.missing().total, 1);
    ranked.input().candidates[1].excluded = true;
    QCOMPARE(ranked.missing().total, 0);
}

void TestStandingFlags::predictionsThatAreThereAreNotMissing()
{
    Ranked ranked({{.id = "a", .prediction = 0}, {.id = "b", .prediction = 1}});
    QCOMPARE(ranked.missing().total, 0);
    QCOMPARE(Ranked({}).missing().total, 0);
}

void TestStandingFlags::winnersOfEarlierRoundsAreNamed()
{
    Ranked ranked({{.id = "a", .prediction = 3}, {.id = "b", .prediction = 4}, {.id = "c", .prediction = 9}},
                  onePrize(2));
    const std::vector<EarlierWin> wins{
        {.account = 2, .round = 2, .position = 9, .submissionId = "y", .prize = QStringLiteral("Giải Ba")},
        {.account = 2, .round = 1, .position = 4, .submissionId = "x", .prize = QStringLiteral("Giải Nhì")},
        {.account = 3, .round = 1, .position = 5, .submissionId = "z", .prize = QStringLiteral("Giải Nhì")}};
    const FlagsOfKind flags = ranked.repeated(wins);
    QCOMPARE(positions(flags), QStringLiteral("2")); // c won then, and wins nothing now
    const auto &evidence = std::get<RepeatEvidence>(flags.flags.front().evidence);
    QCOMPARE(evidence.prize, QStringLiteral("Giải Nhất"));
    QCOMPARE(evidence.earlier,
             (std::vector<WonPrize>{{1, QStringLiteral("Giải Nhì")}, {2, QStringLiteral("Giải Ba")}}));
    QCOMPARE(flags.flags.front().earlier, (std::vector<EarlierSubmission>{{1, 4}, {2, 9}}));
    QCOMPARE(ranked.repeated({wins[1], wins[0]}).flags.front().id, flags.flags.front().id);
    QVERIFY(ranked.repeated({wins[1]}).flags.front().id != flags.flags.front().id);
    QCOMPARE(ranked.repeated({}).total, 0);
}

HOITHI_TEST(TestStandingFlags)
#include "tst_standingflags.moc"
