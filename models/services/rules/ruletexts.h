// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/prizereason.h"
#include "domain/ranking/rulecheck.h"
#include "domain/ranking/ruledifference.h"

#include <QString>

#include <array>
#include <vector>

namespace hoithi {

// Rule books in words of the interface's language: names of settings and their values, short, as they stand in a form or a table.

[[nodiscard]] QString ruleSettingTitle(RuleSetting setting);

[[nodiscard]] QString countedAttemptText(CountedAttempt attempt);
[[nodiscard]] QString predictionTargetText(PredictionTarget target);
[[nodiscard]] QString missingPredictionText(MissingPrediction missing);
[[nodiscard]] QString ruleCriterionText(Criterion criterion);
[[nodiscard]] QString repeatWinnersText(RepeatWinners repeat);
[[nodiscard]] QString collectiveMetricText(CollectiveMetric metric);
[[nodiscard]] QString collectiveTieText(CollectiveTie tie);
[[nodiscard]] QString orderText(const std::array<Criterion, 4> &order); ///< "…, …, …"
[[nodiscard]] QString tiesText(const std::vector<CollectiveTie> &ties); ///< the same; empty for none
[[nodiscard]] QString shareText(double share);                          ///< 0…1, as "12,5 %"

/// A setting's value as ruleValue() gives it, in words.
[[nodiscard]] QString ruleValueText(RuleSetting setting, const QJsonValue &value);
/// "Right answers required: 15 → 10".
[[nodiscard]] QString ruleChangeText(const RuleChange &change);

[[nodiscard]] QString ruleFindingText(const RuleFinding &finding);

/// "12 right answers, 15 are required".
[[nodiscard]] QString prizeReasonText(const PrizeReason &reason);

/// A prize of a standing: its name, "undecided" in words, or a dash.
[[nodiscard]] QString awardedPrizeText(const QString &prize);

} // namespace hoithi
