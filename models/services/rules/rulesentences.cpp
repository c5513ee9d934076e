// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rules/rulesentences.h"

#include "services/rules/ruletexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hoithi {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(RuleSentences)
};

QString requiredSentence(const RuleBook &rules)
{
    if (rules.requiredCorrect >= rules.questionCount)
        return Sentences::tr("Only those who answer all %1 questions right can win a prize.").arg(rules.questionCount);
    return Sentences::tr("Those who answer at least %1 of the %2 questions right can win a prize.")
        .arg(rules.requiredCorrect)
        .arg(rules.questionCount);
}

QString attemptSentence(CountedAttempt attempt)
{
    switch (attempt) {
    case CountedAttempt::First:
        return Sentences::tr("Of somebody who takes part several times in one round, the first submission counts.");
    case CountedAttempt::Last:
        return Sentences::tr("Of somebody who takes part several times in one round, the last submission counts.");
    case CountedAttempt::Best:
        break;
    }
    return Sentences::tr("Of somebody who takes part several times in one round, the submission with the most right "
                         "answers counts; of equal ones, the earliest.");
}

QString targetSentence(PredictionTarget target)
{
    switch (target) {
    case PredictionTarget::AllCorrectPeople:
        return Sentences::tr("The number to predict is how many people answer every question right.");
    case PredictionTarget::Participants:
        return Sentences::tr("The number to predict is how many people take part.");
    case PredictionTarget::Submissions:
        break;
    }
    return Sentences::tr("The number to predict is how many submissions there are.");
}

QString missingSentence(MissingPrediction missing)
{
    if (missing == MissingPrediction::Ineligible)
        return Sentences::tr("Those who made no prediction cannot win a prize.");
    return Sentences::tr("Where predictions are compared, those who made none come after all who did.");
}

QString repeatSentence(RepeatWinners repeat)
{
    switch (repeat) {
    case RepeatWinners::Allowed:
        return Sentences::tr("Those who have won in one round can win again in another.");
    case RepeatWinners::OncePerContest:
        return Sentences::tr("Nobody wins more than one prize in the whole contest.");
    case RepeatWinners::HighestOnly:
        break;
    }
    return Sentences::tr("Those who have won before can only win a higher prize.");
}

QString prizeWords(const Prize &prize)
{
    if (!prize.amount)
        return Sentences::tr("%1 × %2 (amount not set yet)").arg(prize.count).arg(prize.name);
    if (prize.count == 1)
        return Sentences::tr("%1 × %2 (%3 đồng)").arg(prize.count).arg(prize.name, QLocale().toString(*prize.amount));
    return Sentences::tr("%1 × %2 (%3 đồng each)").arg(prize.count).arg(prize.name, QLocale().toString(*prize.amount));
}

QString prizesSentence(const std::vector<Prize> &prizes)
{
    if (prizes.empty())
        return Sentences::tr("There are no prizes for individuals.");
    QStringList texts;
    std::ranges::transform(prizes, std::back_inserter(texts), prizeWords);
    return Sentences::tr("The prizes of each round: %1.").arg(texts.join(QStringLiteral("; ")));
}

QString metricSentence(CollectiveMetric metric)
{
    switch (metric) {
    case CollectiveMetric::DistinctPeople:
        return Sentences::tr("Agencies are ordered by how many of their people took part in the whole contest.");
    case CollectiveMetric::Submissions:
        return Sentences::tr("Agencies are ordered by how many submissions their people made in the whole contest.");
    case CollectiveMetric::Rate:
        break;
    }
    return Sentences::tr("Agencies are ordered by the share of their people that took part in the whole contest.");
}

QString rateSentence(const std::optional<double> &rate)
{
    if (!rate)
        return Sentences::tr("No least share of an agency's people is demanded.");
    return Sentences::tr("Only agencies of whose people at least %1 took part are considered.").arg(shareText(*rate));
}

QString tiesSentence(const std::vector<CollectiveTie> &ties)
{
    if (ties.empty())
        return Sentences::tr("Between equal agencies the judges decide.");
    return Sentences::tr("Between equal agencies decides, in turn: %1; then the judges.").arg(tiesText(ties));
}

void addCollective(const CollectiveRules &rules, std::vector<RuleSentence> &sentences)
{
    if (rules.count == 0) {
        sentences.push_back({RuleSetting::CollectiveCount, Sentences::tr("There are no collective prizes.")});
        return;
    }
    sentences.push_back(
        {RuleSetting::CollectiveCount, Sentences::tr("Collective prizes go to %n agencies.", nullptr, rules.count)});
    sentences.push_back({RuleSetting::CollectiveMetric, metricSentence(rules.metric)});
    sentences.push_back({RuleSetting::CollectiveMinimumRate, rateSentence(rules.minimumRate)});
    sentences.push_back({RuleSetting::CollectiveTies, tiesSentence(rules.ties)});
}

} // namespace

std::vector<RuleSentence> ruleSentences(const RuleBook &rules)
{
    std::vector<RuleSentence> sentences{
        {RuleSetting::QuestionCount, Sentences::tr("Each paper has %n questions.", nullptr, rules.questionCount)},
        {RuleSetting::RequiredCorrect, requiredSentence(rules)},
        {RuleSetting::CountedAttempt, attemptSentence(rules.countedAttempt)},
        {RuleSetting::PredictionTarget, targetSentence(rules.predictionTarget)},
        {RuleSetting::MissingPrediction, missingSentence(rules.missingPrediction)},
        {RuleSetting::Order,
         Sentences::tr(
             "People are placed by these criteria in turn: %1. Those who are equal on all of them share a place.")
             .arg(orderText(rules.order))},
        {RuleSetting::RepeatWinners, repeatSentence(rules.repeatWinners)},
        {RuleSetting::Prizes, prizesSentence(rules.prizes)}};
    addCollective(rules.collective, sentences);
    return sentences;
}

} // namespace hoithi
