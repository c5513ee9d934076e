// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rules/ruletexts.h"

#include "domain/ranking/rulenames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

const QString separator = QStringLiteral(", ");

/// The words of the value that a rules file names so; the name itself where it is none.
template<std::size_t Size, typename Enum>
QString wordsOf(const QJsonValue &value, const std::array<QLatin1String, Size> &names, QString (*text)(Enum))
{
    const auto found = std::ranges::find(names, value.toString());
    return found == names.end() ? value.toString() : text(static_cast<Enum>(found - names.begin()));
}

template<std::size_t Size, typename Enum>
QString listOf(const QJsonValue &value, const std::array<QLatin1String, Size> &names, QString (*text)(Enum))
{
    QStringList words;
    for (const QJsonValue element : value.toArray())
        words.append(wordsOf(element, names, text));
    return words.isEmpty() ? Texts::tr("none") : words.join(separator);
}

QString prizesText(const QJsonArray &prizes)
{
    QStringList texts;
    for (const QJsonValue value : prizes) {
        const QJsonObject prize = value.toObject();
        const QJsonValue amount = prize.value(QLatin1String("amount"));
        const QString worth =
            amount.isNull() ? Texts::tr("no amount") : Texts::tr("%1 đồng").arg(QLocale().toString(amount.toInteger()));
        texts.append(QStringLiteral("%1 × %2 (%3)")
                         .arg(prize.value(QLatin1String("count")).toInteger())
                         .arg(prize.value(QLatin1String("name")).toString(), worth));
    }
    return texts.isEmpty() ? Texts::tr("none") : texts.join(separator);
}

} // namespace

QString ruleSettingTitle(RuleSetting setting)
{
    switch (setting) {
    case RuleSetting::QuestionCount:
        return Texts::tr("Questions of a paper");
    case RuleSetting::RequiredCorrect:
        return Texts::tr("Right answers required");
    case RuleSetting::CountedAttempt:
        return Texts::tr("Submission that counts");
    case RuleSetting::PredictionTarget:
        return Texts::tr("Number to predict");
    case RuleSetting::MissingPrediction:
        return Texts::tr("Without a prediction");
    case RuleSetting::Order:
        return Texts::tr("Order of the criteria");
    case RuleSetting::RepeatWinners:
        return Texts::tr("Winning again");
    case RuleSetting::Prizes:
        return Texts::tr("Prizes of each round");
    case RuleSetting::CollectiveCount:
        return Texts::tr("Collective prizes");
    case RuleSetting::CollectiveMetric:
        return Texts::tr("Agencies are ordered by");
    case RuleSetting::CollectiveMinimumRate:
        return Texts::tr("Least share of the people");
    case RuleSetting::CollectiveTies:
        break;
    }
    return Texts::tr("Between equal agencies");
}

QString countedAttemptText(CountedAttempt attempt)
{
    switch (attempt) {
    case CountedAttempt::First:
        return Texts::tr("the first one");
    case CountedAttempt::Last:
        return Texts::tr("the last one");
    case CountedAttempt::Best:
        break;
    }
    return Texts::tr("the best one");
}

QString predictionTargetText(PredictionTarget target)
{
    switch (target) {
    case PredictionTarget::AllCorrectPeople:
        return Texts::tr("people with every answer right");
    case PredictionTarget::Participants:
        return Texts::tr("people who take part");
    case PredictionTarget::Submissions:
        break;
    }
    return Texts::tr("submissions");
}

QString missingPredictionText(MissingPrediction missing)
{
    return missing == MissingPrediction::Last ? Texts::tr("after all who predicted") : Texts::tr("no prize");
}

QString ruleCriterionText(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Correct:
        return Texts::tr("most right answers");
    case Criterion::Prediction:
        return Texts::tr("closest prediction");
    case Criterion::Submitted:
        return Texts::tr("earliest submission");
    case Criterion::Duration:
        break;
    }
    return Texts::tr("shortest time taken");
}

QString repeatWinnersText(RepeatWinners repeat)
{
    switch (repeat) {
    case RepeatWinners::Allowed:
        return Texts::tr("allowed");
    case RepeatWinners::OncePerContest:
        return Texts::tr("once in the contest");
    case RepeatWinners::HighestOnly:
        break;
    }
    return Texts::tr("only a higher prize");
}

QString collectiveMetricText(CollectiveMetric metric)
{
    switch (metric) {
    case CollectiveMetric::DistinctPeople:
        return Texts::tr("people who took part");
    case CollectiveMetric::Submissions:
        return Texts::tr("submissions");
    case CollectiveMetric::Rate:
        break;
    }
    return Texts::tr("share of their people");
}

QString collectiveTieText(CollectiveTie tie)
{
    switch (tie) {
    case CollectiveTie::DistinctPeople:
        return Texts::tr("people who took part");
    case CollectiveTie::Submissions:
        return Texts::tr("submissions");
    case CollectiveTie::AllCorrectPeople:
        return Texts::tr("people with every answer right");
    case CollectiveTie::Rate:
        break;
    }
    return Texts::tr("share of their people");
}

QString orderText(const std::array<Criterion, 4> &order)
{
    QStringList words;
    std::ranges::transform(order, std::back_inserter(words), ruleCriterionText);
    return words.join(separator);
}

QString tiesText(const std::vector<CollectiveTie> &ties)
{
    QStringList words;
    std::ranges::transform(ties, std::back_inserter(words), collectiveTieText);
    return words.join(separator);
}

QString shareText(double share)
{
    return QLocale().toString(share * 100, 'g', 6) + QStringLiteral(" %");
}

QString ruleValueText(RuleSetting setting, const QJsonValue &value)
{
    switch (setting) {
    case RuleSetting::CountedAttempt:
        return wordsOf(value, countedAttemptNames, countedAttemptText);
    case RuleSetting::PredictionTarget:
        return wordsOf(value, predictionTargetNames, predictionTargetText);
    case RuleSetting::MissingPrediction:
        return wordsOf(value, missingPredictionNames, missingPredictionText);
    case RuleSetting::Order:
        return listOf(value, criterionNames, ruleCriterionText);
    case RuleSetting::RepeatWinners:
        return wordsOf(value, repeatWinnersNames, repeatWinnersText);
    case RuleSetting::Prizes:
        return prizesText(value.toArray());
    case RuleSetting::CollectiveMetric:
        return wordsOf(value, collectiveMetricNames, collectiveMetricText);
    case RuleSetting::CollectiveTies:
        return listOf(value, collectiveTieNames, collectiveTieText);
    case RuleSetting::CollectiveMinimumRate:
        return value.isNull() ? Texts::tr("none") : shareText(value.toDouble());
    case RuleSetting::QuestionCount:
    case RuleSetting::RequiredCorrect:
    case RuleSetting::CollectiveCount:
        break;
    }
    return QString::number(value.toInteger());
}

QString ruleChangeText(const RuleChange &change)
{
    return Texts::tr("%1: %2 → %3")
        .arg(ruleSettingTitle(change.setting), ruleValueText(change.setting, change.before),
             ruleValueText(change.setting, change.after));
}

QString awardedPrizeText(const QString &prize)
{
    if (prize.isEmpty())
        return QStringLiteral("–");
    return prize == QLatin1String("undecided") ? Texts::tr("undecided") : prize;
}

} // namespace hoithi
