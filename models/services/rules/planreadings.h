// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ruledifference.h"

#include <QString>

#include <optional>
#include <vector>

namespace hoithi {

/// One way to read a sentence of the plan.
struct PlanReading
{
    QString text;    ///< what then holds
    QString meaning; ///< what follows from it
};

/// Where the plan contradicts itself or is silent, so that the committee has to decide.
struct PlanQuestion
{
    RuleSetting setting = RuleSetting::RequiredCorrect; ///< by which it is decided
    QString text;                                       ///< what the plan says
    std::vector<PlanReading> readings;
    std::optional<std::size_t> chosen; ///< the reading that the rule book follows; nothing where it follows none
};

/// The questions that the plan of that preset leaves open, in the interface's language, and how a rule book answers them.
[[nodiscard]] std::vector<PlanQuestion> planQuestions(const QString &presetId, const RuleBook &rules);

} // namespace hoithi
