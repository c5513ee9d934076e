// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/rulecheck.h"

#include "base/personname.h"
#include "domain/ranking/ranking.h"
#include "domain/ranking/rulelimits.h"

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

using Findings = std::vector<RuleFinding>;

bool isCount(int count, int least = 1)
{
    return count >= least && count <= largestCount;
}

template<typename List>
bool repeats(const List &list)
{
    return std::set(list.begin(), list.end()).size() != list.size();
}

/// The place of a criterion in the order.
std::ptrdiff_t placeOf(const RuleBook &rules, Criterion criterion)
{
    return std::ranges::find(rules.order, criterion) - rules.order.begin();
}

void checkQuestions(const RuleBook &rules, Findings &found)
{
    if (!isCount(rules.questionCount))
        found.push_back({RuleProblem::CountOutOfRange, RuleSetting::QuestionCount});
    if (rules.requiredCorrect < 1)
        found.push_back({RuleProblem::CountOutOfRange, RuleSetting::RequiredCorrect});
    if (rules.requiredCorrect > rules.questionCount)
        found.push_back({RuleProblem::RequiredExceedsCount, RuleSetting::RequiredCorrect});
}

void checkPrediction(const RuleBook &rules, Findings &found)
{
    const bool late = placeOf(rules, Criterion::Prediction) > placeOf(rules, Criterion::Submitted);
    if (rules.predictionTarget == PredictionTarget::AllCorrectPeople && rules.requiredCorrect < rules.questionCount)
        found.push_back({RuleProblem::TargetOfOthers, RuleSetting::PredictionTarget});
    if (rules.missingPrediction == MissingPrediction::Ineligible && late)
        found.push_back({RuleProblem::PredictionOnlyDemanded, RuleSetting::MissingPrediction});
    if (repeats(rules.order)) {
        found.push_back({RuleProblem::OrderRepeats, RuleSetting::Order});
        return;
    }
    if (late)
        found.push_back({RuleProblem::PredictionHardlyDecides, RuleSetting::Order});
}

bool hasUnseen(const QString &name)
{
    return withoutUnseen(name) != name
           || std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
}

void checkPrize(const Prize &prize, Findings &found)
{
    const auto add = [&](RuleProblem problem) {
        found.push_back({problem, RuleSetting::Prizes, prize.name});
    };
    if (prize.name.trimmed().isEmpty())
        add(RuleProblem::PrizeWithoutName);
    if (!prize.name.isValidUtf16() || prize.name.contains(QChar(QChar::Null)))
        add(RuleProblem::NameUnstorable);
    else if (hasUnseen(prize.name))
        add(RuleProblem::NameUnseen);
    if (prize.name.size() > longestPrizeName)
        add(RuleProblem::NameTooLong);
    if (samePerson(prize.name, prizeName(StandingRow::undecided, {})))
        add(RuleProblem::NameUndecided);
    if (!isCount(prize.count) || prize.amount.value_or(0) < 0 || prize.amount.value_or(0) > largestAmount)
        add(RuleProblem::CountOutOfRange);
    if (!prize.amount)
        add(RuleProblem::PrizeWithoutAmount);
}

void checkPrizes(const RuleBook &rules, Findings &found)
{
    if (rules.prizes.empty())
        found.push_back({RuleProblem::NoPrize, RuleSetting::Prizes});
    if (rules.prizes.size() > largestCount)
        found.push_back({RuleProblem::CountOutOfRange, RuleSetting::Prizes});
    std::set<std::string> names;
    std::optional<qint64> least;
    for (const Prize &prize : rules.prizes) {
        checkPrize(prize, found);
        if (!names.insert(personFolded(prize.name.toStdString())).second)
            found.push_back({RuleProblem::SamePrizeTwice, RuleSetting::Prizes, prize.name});
        if (prize.amount && least && *prize.amount > *least)
            found.push_back({RuleProblem::LowerPrizeWorthMore, RuleSetting::Prizes, prize.name});
        if (prize.amount)
            least = std::min(least.value_or(*prize.amount), *prize.amount);
    }
}

bool isSame(CollectiveTie tie, CollectiveMetric metric)
{
    switch (metric) {
    case CollectiveMetric::DistinctPeople:
        return tie == CollectiveTie::DistinctPeople;
    case CollectiveMetric::Submissions:
        return tie == CollectiveTie::Submissions;
    case CollectiveMetric::Rate:
        break;
    }
    return tie == CollectiveTie::Rate;
}

void checkCollective(const CollectiveRules &rules, Findings &found)
{
    if (!isCount(rules.count, 0))
        found.push_back({RuleProblem::CountOutOfRange, RuleSetting::CollectiveCount});
    if (rules.count == 0)
        found.push_back({RuleProblem::NoCollectivePrize, RuleSetting::CollectiveCount});
    if (rules.minimumRate && !(*rules.minimumRate >= 0 && *rules.minimumRate <= 1))
        found.push_back({RuleProblem::CountOutOfRange, RuleSetting::CollectiveMinimumRate});
    if (repeats(rules.ties))
        found.push_back({RuleProblem::TiesRepeat, RuleSetting::CollectiveTies});
    if (rules.count > 0 && rules.ties.empty())
        found.push_back({RuleProblem::TiesUnsettled, RuleSetting::CollectiveTies});
    if (std::ranges::any_of(rules.ties, [&](CollectiveTie tie) { return isSame(tie, rules.metric); }))
        found.push_back({RuleProblem::TieIsMetric, RuleSetting::CollectiveTies});
}

} // namespace

bool isImpossible(RuleProblem problem)
{
    return problem <= RuleProblem::NameUnstorable;
}

std::vector<RuleFinding> checkRules(const RuleBook &rules)
{
    Findings found;
    checkQuestions(rules, found);
    checkPrediction(rules, found);
    checkPrizes(rules, found);
    checkCollective(rules.collective, found);
    return found;
}

} // namespace hoithi
