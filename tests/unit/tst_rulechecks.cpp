// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizereason.h"
#include "domain/ranking/rulecheck.h"
#include "domain/ranking/ruledifference.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace hoithi;

namespace {

RuleBook all15()
{
    RuleBook rules = *ruleBookPreset(u"all-15");
    for (Prize &prize : rules.prizes)
        prize.amount = 1'000'000;
    return rules;
}

bool finds(const RuleBook &rules, RuleProblem problem)
{
    return std::ranges::count(checkRules(rules), problem, &RuleFinding::problem) > 0;
}

struct Entry
{
    std::uint32_t participant;
    std::uint16_t correct;
    qint64 submitted;
    qint64 prediction;
};

RankingInput inputOf(const std::vector<Entry> &entries)
{
    RankingInput input;
    for (const Entry &entry : entries) {
        Candidate candidate;
        candidate.position = entry.participant;
        candidate.participant = entry.participant;
        candidate.correct = entry.correct;
        candidate.submittedAtMs = entry.submitted;
        candidate.prediction = entry.prediction;
        candidate.idOffset = static_cast<std::uint32_t>(input.idBytes.size());
        candidate.idLength = 1;
        input.idBytes.push_back(static_cast<char>('a' + entry.participant));
        input.candidates.push_back(candidate);
    }
    return input;
}

/// Why the participant has no prize.
PrizeReason reasonOf(const RankingInput &input, const RuleBook &rules, std::uint32_t participant,
                     std::optional<int> wanted = std::nullopt)
{
    const Ranking ranking = rank(input, rules);
    const PrizeExplainer explainer(input, rules, ranking, input.earlierPrizes);
    const auto row = std::ranges::find_if(ranking.rows, [&](const StandingRow &standing) {
        return input.candidates[standing.candidate].participant == participant;
    });
    return explainer.whyNot(static_cast<std::size_t>(row - ranking.rows.begin()), wanted);
}

RuleBook onePrize(const QString &preset = QStringLiteral("all-15"))
{
    RuleBook rules = *ruleBookPreset(preset);
    rules.prizes = {{QStringLiteral("A"), 1, {}}};
    return rules;
}

} // namespace

class TestRuleChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalRulesDoNotDiffer() { QVERIFY(ruleDifference(all15(), all15()).empty()); }
    void presetsDifferInTwoSettings();
    void everySettingIsCompared_data();
    void everySettingIsCompared();
    void namesOfSettingsReadBack();
    void whatCannotBeIsFound();
    void prizesThatCannotBeToldApartAreImpossible_data();
    void prizesThatCannotBeToldApartAreImpossible();
    void whatSurprisesIsFound();
    void completeRulesAreFine();
    void whatIsImpossibleIsWhatAFileRefuses();
    void theFirstRuleThatDecidesIsNamed();
    void whoLostADecidedTieIsToldHowItWasDecided();
    void whoWonBeforeIsToldSo();
    void whoMayWinNothingIsToldSoThoughOthersWait();
    void whoLostADecidedTieIsToldSoThoughOthersWait();
    void aLowerPrizeBeforeKeepsNobodyFromAHigherOne();
    void aBetterPrizeIsExplainedByWhoHasIt();
};

void TestRuleChecks::presetsDifferInTwoSettings()
{
    const auto changes = ruleDifference(*ruleBookPreset(u"all-15"), *ruleBookPreset(u"literal-10"));
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes[0], (RuleChange{RuleSetting::RequiredCorrect, 15, 10}));
    QCOMPARE(changes[1].setting, RuleSetting::Order);
    QCOMPARE(changes[1].before.toArray().at(1).toString(), QStringLiteral("prediction"));
    QCOMPARE(changes[1].after.toArray().at(1).toString(), QStringLiteral("submitted"));
}

void TestRuleChecks::everySettingIsCompared_data()
{
    QTest::addColumn<int>("setting");
    for (const RuleSetting setting : allRuleSettings())
        QTest::newRow(qPrintable(ruleSettingName(setting))) << static_cast<int>(setting);
}

void TestRuleChecks::everySettingIsCompared()
{
    QFETCH(const int, setting);
    RuleBook changed = all15();
    switch (static_cast<RuleSetting>(setting)) {
    case RuleSetting::QuestionCount:
        changed.questionCount = 20;
        break;
    case RuleSetting::RequiredCorrect:
        changed.requiredCorrect = 14;
        break;
    case RuleSetting::CountedAttempt:
        changed.countedAttempt = CountedAttempt::Best;
        break;
    case RuleSetting::PredictionTarget:
        changed.predictionTarget = PredictionTarget::Participants;
        break;
    case RuleSetting::MissingPrediction:
        changed.missingPrediction = MissingPrediction::Ineligible;
        break;
    case RuleSetting::Order:
        std::swap(changed.order[1], changed.order[2]);
        break;
    case RuleSetting::RepeatWinners:
        changed.repeatWinners = RepeatWinners::HighestOnly;
        break;
    case RuleSetting::Prizes:
        changed.prizes[2].amount = 5;
        break;
    case RuleSetting::CollectiveCount:
        changed.collective.count = 3;
        break;
    case RuleSetting::CollectiveMetric:
        changed.collective.metric = CollectiveMetric::Rate;
        break;
    case RuleSetting::CollectiveMinimumRate:
        changed.collective.minimumRate = 0.25;
        break;
    case RuleSetting::CollectiveTies:
        changed.collective.ties.pop_back();
        break;
    }
    const auto changes = ruleDifference(all15(), changed);
    QCOMPARE(changes.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(changes[0].setting), setting);
    QCOMPARE(changes[0].after, ruleValue(changed, changes[0].setting));
    QVERIFY(changes[0].before != changes[0].after);
}

void TestRuleChecks::namesOfSettingsReadBack()
{
    for (const RuleSetting setting : allRuleSettings())
        QCOMPARE(ruleSettingFromName(ruleSettingName(setting)), std::optional(setting));
    QVERIFY(!ruleSettingFromName(u"collective"));
}

void TestRuleChecks::whatCannotBeIsFound()
{
    RuleBook rules = all15();
    rules.requiredCorrect = 16;
    QVERIFY(finds(rules, RuleProblem::RequiredExceedsCount));
    rules = all15();
    rules.order[0] = Criterion::Duration;
    QVERIFY(finds(rules, RuleProblem::OrderRepeats));
    rules = all15();
    rules.prizes[0].name = QStringLiteral("  ");
    QVERIFY(finds(rules, RuleProblem::PrizeWithoutName));
    rules = all15();
    rules.prizes[0].count = 0;
    QVERIFY(finds(rules, RuleProblem::CountOutOfRange));
    rules = all15();
    rules.collective.ties = {CollectiveTie::Submissions, CollectiveTie::Submissions};
    QVERIFY(finds(rules, RuleProblem::TiesRepeat));
    rules.collective.minimumRate = 1.5;
    QVERIFY(finds(rules, RuleProblem::CountOutOfRange));
}

void TestRuleChecks::prizesThatCannotBeToldApartAreImpossible_data()
{
    QTest::addColumn<QString>("name"); ///< beside "Giải Nhất"
    QTest::addColumn<int>("problem");
    const auto row = [](const char *what, const QString &name, std::optional<RuleProblem> problem) {
        QTest::newRow(what) << name << (problem ? static_cast<int>(*problem) : -1);
    };
    row("another one", QStringLiteral("Giải nhắt"), std::nullopt);
    row("the same", QStringLiteral("Giải Nhất"), RuleProblem::SamePrizeTwice);
    row("another case", QStringLiteral("GIẢI  nhất"), RuleProblem::SamePrizeTwice);
    row("an unseen character", QStringLiteral("Giải\u200b Nhất"), RuleProblem::SamePrizeTwice);
    row("an unseen letter", QStringLiteral("Giải Ba\u3164"), RuleProblem::NameUnseen);
    row("turned round", QStringLiteral("Giải \u202eaB"), RuleProblem::NameUnseen);
    row("a tab", QStringLiteral("Giải\tBa"), RuleProblem::NameUnseen);
    row("a line end", QStringLiteral("Giải\nBa"), RuleProblem::NameUnseen);
    row("as long as can be", QString(longestPrizeName, u'x'), std::nullopt);
    row("too long", QString(longestPrizeName + 1, u'x'), RuleProblem::NameTooLong);
    row("what a tie prints", QStringLiteral("undecided"), RuleProblem::NameUndecided);
    row("the same in another case", QStringLiteral(" UnDecided"), RuleProblem::NameUndecided);
}

void TestRuleChecks::prizesThatCannotBeToldApartAreImpossible()
{
    QFETCH(const QString, name);
    QFETCH(const int, problem);
    RuleBook rules = all15();
    rules.prizes[1].name = name;
    const auto findings = checkRules(rules);
    const auto isIt = [problem](const RuleFinding &finding) {
        return static_cast<int>(finding.problem) == problem;
    };
    QCOMPARE(std::ranges::any_of(findings, isIt), problem >= 0);
    QCOMPARE(std::ranges::any_of(findings, [](const RuleFinding &one) { return isImpossible(one.problem); }),
             problem >= 0);
}

void TestRuleChecks::whatSurprisesIsFound()
{
    RuleBook rules = *ruleBookPreset(u"literal-10");
    QVERIFY(finds(rules, RuleProblem::PredictionHardlyDecides));
    QVERIFY(finds(rules, RuleProblem::TargetOfOthers));
    QVERIFY(finds(rules, RuleProblem::PrizeWithoutAmount));
    QVERIFY(!finds(rules, RuleProblem::PredictionOnlyDemanded));
    rules.missingPrediction = MissingPrediction::Ineligible;
    QVERIFY(finds(rules, RuleProblem::PredictionOnlyDemanded));
    rules.prizes[2].amount = 2;
    rules.prizes[0].amount = 1;
    QVERIFY(finds(rules, RuleProblem::LowerPrizeWorthMore));
    rules.prizes.clear();
    rules.collective.count = 0;
    QVERIFY(finds(rules, RuleProblem::NoPrize));
    QVERIFY(finds(rules, RuleProblem::NoCollectivePrize));
    rules.collective.count = 1;
    rules.collective.ties = {CollectiveTie::DistinctPeople};
    QVERIFY(finds(rules, RuleProblem::TieIsMetric));
    rules.collective.ties.clear();
    QVERIFY(finds(rules, RuleProblem::TiesUnsettled));
}

void TestRuleChecks::completeRulesAreFine()
{
    QVERIFY(checkRules(all15()).empty());
}

void TestRuleChecks::whatIsImpossibleIsWhatAFileRefuses()
{
    std::vector<RuleBook> all{all15(), *ruleBookPreset(u"literal-10")};
    all.emplace_back(all15()).requiredCorrect = 0;
    all.emplace_back(all15()).questionCount = 1001;
    all.emplace_back(all15()).order[3] = Criterion::Correct;
    all.emplace_back(all15()).prizes[0].amount = -1;
    all.emplace_back(all15()).prizes[0].count = 1001;
    all.emplace_back(all15()).prizes[1].name.clear();
    all.emplace_back(all15()).prizes[1].name = QString(QChar(0xd800));
    all.emplace_back(all15()).collective.count = -1;
    all.emplace_back(all15()).collective.minimumRate = -0.1;
    for (const RuleBook &rules : all) {
        const auto findings = checkRules(rules);
        const bool possible =
            std::ranges::none_of(findings, [](const RuleFinding &finding) { return isImpossible(finding.problem); });
        const auto read = parseRules(toJson(rules));
        QCOMPARE(possible, read && read->rules == rules);
    }
}

void TestRuleChecks::theFirstRuleThatDecidesIsNamed()
{
    // Three with all right (target 3), predictions off by 0, 1, 5; one with 12 right.
    const RankingInput input = inputOf({{1, 15, 10, 3}, {2, 15, 5, 4}, {3, 15, 20, 8}, {4, 12, 1, 3}});
    QCOMPARE(reasonOf(input, onePrize(), 3), (PrizeReason{PrizeCause::Behind, Criterion::Prediction, 5, 0}));
    QCOMPARE(reasonOf(input, onePrize(), 4), (PrizeReason{PrizeCause::TooFewCorrect, Criterion::Correct, 12, 15}));
    RuleBook literal = onePrize(QStringLiteral("literal-10"));
    QCOMPARE(reasonOf(input, literal, 1), (PrizeReason{PrizeCause::Behind, Criterion::Submitted, 10, 5}));
    QCOMPARE(reasonOf(input, literal, 4), (PrizeReason{PrizeCause::Behind, Criterion::Correct, 12, 15}));
    literal.prizes.clear();
    QCOMPARE(reasonOf(input, literal, 1), (PrizeReason{PrizeCause::NoSuchPrize}));
    const RankingInput tied = inputOf({{1, 15, 5, 2}, {2, 15, 5, 2}});
    QCOMPARE(reasonOf(tied, onePrize(), 2), (PrizeReason{PrizeCause::Tied}));
}

/// Whether they stand above the winner in the list or below: equal places have no order.
void TestRuleChecks::whoLostADecidedTieIsToldHowItWasDecided()
{
    RankingInput tied = inputOf({{1, 15, 5, 3}, {2, 15, 5, 3}, {3, 15, 5, 3}});
    tied.tieOrders = {{{"c", "b", "d"}}};
    QCOMPARE(reasonOf(tied, onePrize(), 1), (PrizeReason{PrizeCause::LostDecision}));
    QCOMPARE(reasonOf(tied, onePrize(), 3), (PrizeReason{PrizeCause::LostDecision}));
    tied.tieOrders = {drawnOrder("7", {"b", "c", "d"})};
    const std::string winner = tied.tieOrders.front().submissionIds.front();
    for (const std::uint32_t person : {1U, 2U, 3U}) {
        if (winner != std::string(1, static_cast<char>('a' + person)))
            QCOMPARE(reasonOf(tied, onePrize(), person), (PrizeReason{PrizeCause::LostDraw}));
    }
    RuleBook rules = onePrize();
    rules.prizes.push_back({QStringLiteral("B"), 1, {}});
    tied.tieOrders = {{{"c", "b", "d"}}};
    QCOMPARE(reasonOf(tied, rules, 1, 0), (PrizeReason{PrizeCause::LostDecision})); // has B, and not A
}

void TestRuleChecks::whoWonBeforeIsToldSo()
{
    RankingInput input = inputOf({{1, 15, 10, 2}, {2, 15, 20, 2}, {3, 14, 1, 2}});
    input.earlierPrizes = {{1, 0}};
    RuleBook rules = onePrize();
    rules.repeatWinners = RepeatWinners::OncePerContest;
    QCOMPARE(reasonOf(input, rules, 1), (PrizeReason{PrizeCause::WonBefore}));
    input.earlierPrizes = {{1, 0}, {2, 0}};
    QCOMPARE(reasonOf(input, rules, 2), (PrizeReason{PrizeCause::WonBefore})); // nobody has it
    input.earlierPrizes = {{1, 0}};
    rules.repeatWinners = RepeatWinners::Allowed;
    QCOMPARE(reasonOf(input, rules, 2), (PrizeReason{PrizeCause::Behind, Criterion::Submitted, 20, 10}));
}

/// By the order of the first two, one slot or two are taken above those who follow.
void TestRuleChecks::whoMayWinNothingIsToldSoThoughOthersWait()
{
    RuleBook rules = onePrize();
    rules.repeatWinners = RepeatWinners::HighestOnly;
    rules.prizes.push_back({QStringLiteral("B"), 1, {}});
    rules.prizes.push_back({QStringLiteral("C"), 1, {}});
    const auto standingAt = [](qint64 submitted) {
        RankingInput input = inputOf({{1, 15, 10, 4}, {2, 15, 10, 4}, {3, 15, 20, 4}, {4, 15, submitted, 4}});
        input.earlierPrizes = {{1, 1}, {4, 0}};
        return input;
    };
    QCOMPARE(reasonOf(standingAt(20), rules, 3), (PrizeReason{PrizeCause::Waits}));
    QCOMPARE(reasonOf(standingAt(20), rules, 4), (PrizeReason{PrizeCause::WonBefore}));
    QCOMPARE(reasonOf(standingAt(15), rules, 4), (PrizeReason{PrizeCause::WonBefore}));
    QCOMPARE(reasonOf(standingAt(30), rules, 4), (PrizeReason{PrizeCause::Behind, Criterion::Submitted, 30, 20}));
}

/// As soon as B is left, it goes to the other.
void TestRuleChecks::whoLostADecidedTieIsToldSoThoughOthersWait()
{
    RuleBook rules = onePrize();
    rules.repeatWinners = RepeatWinners::HighestOnly;
    rules.prizes.push_back({QStringLiteral("B"), 1, {}});
    RankingInput input = inputOf({{1, 15, 10, 4}, {2, 15, 10, 4}, {3, 15, 20, 4}, {4, 15, 20, 4}});
    input.earlierPrizes = {{1, 1}};
    QCOMPARE(reasonOf(input, rules, 4), (PrizeReason{PrizeCause::Waits}));
    input.tieOrders = {{{"d", "e"}}};
    QCOMPARE(reasonOf(input, rules, 3), (PrizeReason{PrizeCause::Waits}));
    QCOMPARE(reasonOf(input, rules, 4), (PrizeReason{PrizeCause::LostDecision}));
    input.tieOrders.front().drawn = true;
    QCOMPARE(reasonOf(input, rules, 4), (PrizeReason{PrizeCause::LostDraw}));
}

void TestRuleChecks::aLowerPrizeBeforeKeepsNobodyFromAHigherOne()
{
    RankingInput input = inputOf({{1, 15, 10, 3}, {2, 15, 20, 3}, {3, 15, 30, 3}});
    input.earlierPrizes = {{2, 1}};
    RuleBook rules = onePrize();
    rules.prizes.push_back({QStringLiteral("B"), 1, {}});
    rules.repeatWinners = RepeatWinners::HighestOnly;
    QCOMPARE(reasonOf(input, rules, 2), (PrizeReason{PrizeCause::WonBefore})); // B went to who stands below
    QCOMPARE(reasonOf(input, rules, 2, 0), (PrizeReason{PrizeCause::Behind, Criterion::Submitted, 20, 10}));
    RankingInput tied = inputOf({{1, 15, 10, 2}, {2, 15, 10, 2}});
    tied.earlierPrizes = {{2, 1}};
    tied.tieOrders = {{{"b", "c"}}};
    RuleBook single = onePrize();
    single.repeatWinners = RepeatWinners::HighestOnly;
    QCOMPARE(reasonOf(tied, single, 2), (PrizeReason{PrizeCause::LostDecision}));
    RankingInput undecided = inputOf({{1, 15, 10, 2}, {2, 15, 10, 2}, {3, 15, 20, 2}});
    undecided.earlierPrizes = {{2, 1}};
    QCOMPARE(reasonOf(undecided, rules, 1), (PrizeReason{PrizeCause::Tied}));
    QCOMPARE(reasonOf(undecided, rules, 3), (PrizeReason{PrizeCause::Waits})); // B is left, or is not
    rules.repeatWinners = RepeatWinners::OncePerContest;
    QCOMPARE(reasonOf(input, rules, 2, 0), (PrizeReason{PrizeCause::WonBefore})); // may win nothing any more
}

void TestRuleChecks::aBetterPrizeIsExplainedByWhoHasIt()
{
    const RankingInput input = inputOf({{1, 15, 10, 3}, {2, 15, 5, 4}, {3, 15, 20, 8}});
    RuleBook rules = onePrize();
    rules.prizes.push_back({QStringLiteral("B"), 2, {}});
    QCOMPARE(reasonOf(input, rules, 3, 0), (PrizeReason{PrizeCause::Behind, Criterion::Prediction, 5, 0}));
}

HOITHI_TEST(TestRuleChecks)
#include "tst_rulechecks.moc"
