// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/rulebook.h"

#include <QJsonObject>
#include <QJsonValue>

#include <array>
#include <optional>
#include <vector>

namespace hoithi {

/// A setting of the rule book, in the order of the contract.
enum class RuleSetting {
    QuestionCount,
    RequiredCorrect,
    CountedAttempt,
    PredictionTarget,
    MissingPrediction,
    Order,
    RepeatWinners,
    Prizes,
    CollectiveCount,
    CollectiveMetric,
    CollectiveMinimumRate,
    CollectiveTies
};

inline constexpr std::size_t ruleSettingCount = 12;
[[nodiscard]] const std::array<RuleSetting, ruleSettingCount> &allRuleSettings();

/// As in a rules file: "required_correct"; those of the collective prizes with a dot, "collective.count".
[[nodiscard]] QString ruleSettingName(RuleSetting setting);
[[nodiscard]] std::optional<RuleSetting> ruleSettingFromName(QStringView name);

/// What the setting is in a rule book, as a rules file would say it.
[[nodiscard]] QJsonValue ruleValue(const RuleBook &rules, RuleSetting setting);

/// A setting that is not the same in two rule books.
struct RuleChange
{
    RuleSetting setting = RuleSetting::QuestionCount;
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const RuleChange &, const RuleChange &) = default;
};

/// The settings that differ, in the contract's order; empty exactly where the rule books are equal.
[[nodiscard]] std::vector<RuleChange> ruleDifference(const RuleBook &before, const RuleBook &after);

} // namespace hoithi
