// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/rulebook.h"
#include "fuzzing.h"

namespace hoithi::fuzz {

namespace {

void checkRules(const RuleBook &rules)
{
    require(rules.questionCount >= 1 && rules.requiredCorrect >= 1 && rules.requiredCorrect <= rules.questionCount,
            "the required questions are within the paper");
    auto order = rules.order;
    std::ranges::sort(order);
    require(std::ranges::adjacent_find(order) == order.end(), "each criterion orders once");
    for (const Prize &prize : rules.prizes)
        require(prize.count >= 1 && !prize.name.isEmpty() && prize.amount.value_or(0) >= 0, "a prize is possible");
    const double rate = rules.collective.minimumRate.value_or(0);
    require(rate >= 0 && rate <= 1 && rules.collective.count >= 0, "the collective prizes are possible");
}

} // namespace

void takeInput(std::string_view bytes)
{
    const auto file = parseRules(toByteArray(bytes));
    if (!file) {
        require(file.error().code == ErrorCode::BadInput && !file.error().message.isEmpty(), "a refusal says why");
        return;
    }
    checkRules(file->rules);
    require(file->inForceFromRound >= 1, "rules are in force from some round on");
    const QByteArray json = toJson(file->rules);
    const auto again = parseRules(json);
    require(again.has_value(), "what is written is read");
    require(again->rules == file->rules, "rules read back as they were");
    require(toJson(again->rules) == json, "equal rules give equal bytes");
}

} // namespace hoithi::fuzz
