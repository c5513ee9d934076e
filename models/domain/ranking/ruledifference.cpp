// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/ruledifference.h"

#include <QJsonDocument>

namespace hoithi {

namespace {

constexpr std::array<const char *, ruleSettingCount> settingNames{"question_count",          "required_correct",
                                                                  "counted_attempt",         "prediction_target",
                                                                  "missing_prediction",      "order",
                                                                  "repeat_winners",          "prizes",
                                                                  "collective.count",        "collective.metric",
                                                                  "collective.minimum_rate", "collective.ties"};

QJsonObject objectOf(const RuleBook &rules)
{
    return QJsonDocument::fromJson(toJson(rules)).object();
}

QJsonValue valueIn(const QJsonObject &rules, RuleSetting setting)
{
    const QString name = ruleSettingName(setting);
    const QString outer = name.section(u'.', 0, 0);
    const QString inner = name.section(u'.', 1);
    const QJsonValue value = rules.value(outer);
    return inner.isEmpty() ? value : value.toObject().value(inner);
}

} // namespace

const std::array<RuleSetting, ruleSettingCount> &allRuleSettings()
{
    static constexpr std::array all{RuleSetting::QuestionCount,         RuleSetting::RequiredCorrect,
                                    RuleSetting::CountedAttempt,        RuleSetting::PredictionTarget,
                                    RuleSetting::MissingPrediction,     RuleSetting::Order,
                                    RuleSetting::RepeatWinners,         RuleSetting::Prizes,
                                    RuleSetting::CollectiveCount,       RuleSetting::CollectiveMetric,
                                    RuleSetting::CollectiveMinimumRate, RuleSetting::CollectiveTies};
    return all;
}

QString ruleSettingName(RuleSetting setting)
{
    return QLatin1String(settingNames[static_cast<std::size_t>(setting)]);
}

std::optional<RuleSetting> ruleSettingFromName(QStringView name)
{
    for (const RuleSetting setting : allRuleSettings()) {
        if (name == ruleSettingName(setting))
            return setting;
    }
    return std::nullopt;
}

QJsonValue ruleValue(const RuleBook &rules, RuleSetting setting)
{
    return valueIn(objectOf(rules), setting);
}

std::vector<RuleChange> ruleDifference(const RuleBook &before, const RuleBook &after)
{
    const QJsonObject old = objectOf(before);
    const QJsonObject now = objectOf(after);
    std::vector<RuleChange> changes;
    for (const RuleSetting setting : allRuleSettings()) {
        const QJsonValue was = valueIn(old, setting);
        const QJsonValue is = valueIn(now, setting);
        if (was != is)
            changes.push_back({setting, was, is});
    }
    return changes;
}

} // namespace hoithi
