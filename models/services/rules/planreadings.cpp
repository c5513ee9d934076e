// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rules/planreadings.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi {

namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanReadings)
};

PlanQuestion howMany(const RuleBook &rules)
{
    PlanQuestion question;
    question.setting = RuleSetting::RequiredCorrect;
    question.text =
        PlanTexts::tr("The plan gives each paper 15 questions (III.2), but the first prize to “the right and earliest "
                      "10 answers” (V.1).");
    question.readings = {
        {PlanTexts::tr("All 15 right"),
         PlanTexts::tr("The 10 is taken for a slip. Few people are eligible, and all of them are equal "
                       "in right answers.")},
        {PlanTexts::tr("10 right suffice"),
         PlanTexts::tr("The 10 is taken at its word. Many more people are eligible, though "
                       "the number to predict still counts those "
                       "with all 15 right.")}};
    if (rules.requiredCorrect == rules.questionCount)
        question.chosen = 0;
    else if (rules.requiredCorrect == 10)
        question.chosen = 1;
    return question;
}

PlanQuestion whichFirst(const RuleBook &rules)
{
    PlanQuestion question;
    question.setting = RuleSetting::Order;
    question.text = PlanTexts::tr(
        "The plan wants the earliest submission and the closest prediction, and does not say which of them "
        "comes first.");
    question.readings = {
        {PlanTexts::tr("Closest prediction first"),
         PlanTexts::tr("Among those with equally many right answers the prediction "
                       "decides, and the time only between equally close "
                       "ones.")},
        {PlanTexts::tr("Earliest submission first"),
         PlanTexts::tr(
             "The time decides alone, since it is kept to the millisecond; the prediction hardly ever counts.")}};
    const auto prediction = std::ranges::find(rules.order, Criterion::Prediction);
    const auto submitted = std::ranges::find(rules.order, Criterion::Submitted);
    question.chosen = prediction < submitted ? 0 : 1;
    return question;
}

} // namespace

std::vector<PlanQuestion> planQuestions(const QString &presetId, const RuleBook &rules)
{
    if (presetId != QLatin1String("kh2475"))
        return {};
    return {howMany(rules), whichFirst(rules)};
}

} // namespace hoithi
