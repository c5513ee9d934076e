// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/placereason.h"

#include "itemmodels/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hoithi {

namespace {

QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString valueText(const Standing &standing, const Candidate &candidate, Criterion criterion)
{
    switch (criterion) {
    case Criterion::Correct:
        return formatNumber(static_cast<qint64>(candidate.correct));
    case Criterion::Prediction:
        return formatNumber(predictionError(candidate, standing.run.target));
    case Criterion::Submitted:
        return formatInstantExactly(fromMillis(candidate.submittedAtMs));
    case Criterion::Duration:
        return formatDuration(durationMs(candidate));
    }
    return {};
}

QString orderText(const RuleBook &rules)
{
    QStringList criteria;
    for (const Criterion criterion : rules.order)
        criteria << criterionText(criterion);
    return translate("PlaceReason", "The rule book orders by: %1.").arg(criteria.join(QStringLiteral(", ")));
}

PlaceReason notEligible(const Standing &standing, const StandingRow &row, const Candidate &candidate)
{
    switch (row.eligibility) {
    case Eligibility::Excluded:
        return {translate("PlaceReason", "On the committee's roster: takes part, but has no place and no prize."),
                translate("PlaceReason", "People of the committee, the jury and the helpers may not win.")};
    case Eligibility::TooFewCorrect:
        return {translate("PlaceReason", "%1 correct; %2 are required.")
                    .arg(formatNumber(static_cast<qint64>(candidate.correct)),
                         formatNumber(static_cast<qint64>(standing.run.rules.requiredCorrect))),
                translate("PlaceReason", "The rule book asks for a least number of correct answers.")};
    case Eligibility::NoPrediction:
        return {translate("PlaceReason", "Made no prediction."),
                translate("PlaceReason", "The rule book asks for a prediction.")};
    case Eligibility::Eligible:
        break;
    }
    return {};
}

/// Empty where the row does not tie for a prize.
QString tieText(const Standing &standing, std::size_t index)
{
    const auto tie = std::ranges::find_if(
        standing.ties, [index](const PrizeTie &one) { return std::ranges::find(one.rows, index) != one.rows.end(); });
    if (tie == standing.ties.end())
        return {};
    const QString people = formatNumber(static_cast<qint64>(tie->rows.size()));
    return QStringLiteral(" ")
           + (tie->decided ? translate("PlaceReason", "%1 people tie for this prize: the judges decided.").arg(people)
                           : translate("PlaceReason", "%1 people tie for this prize: the judges decide.").arg(people));
}

} // namespace

QString criterionText(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Correct:
        return translate("PlaceReason", "most correct answers");
    case Criterion::Prediction:
        return translate("PlaceReason", "closest prediction");
    case Criterion::Submitted:
        return translate("PlaceReason", "earliest submission");
    case Criterion::Duration:
        return translate("PlaceReason", "shortest duration");
    }
    return {};
}

PlaceReason placeReason(const Standing &standing, std::size_t index)
{
    const StandingRow &row = standing.rows.at(index);
    const Candidate &candidate = standing.input.candidates[row.candidate];
    if (row.eligibility != Eligibility::Eligible)
        return notEligible(standing, row, candidate);
    if (index == 0)
        return {translate("PlaceReason", "First: nobody stands above.") + tieText(standing, index),
                orderText(standing.run.rules)};
    if (row.separatedBy == StandingRow::separatedByNothing)
        return {translate("PlaceReason", "Equal to the row above on every criterion: they share the place.")
                    + tieText(standing, index),
                translate("PlaceReason", "Nothing else, neither name nor row, ever breaks a tie.")};
    const auto criterion = static_cast<Criterion>(row.separatedBy);
    const Candidate &above = standing.input.candidates[standing.rows[index - 1].candidate];
    return {translate("PlaceReason", "Decided by “%1”: %2 here, %3 in the row above.")
                    .arg(criterionText(criterion), valueText(standing, candidate, criterion),
                         valueText(standing, above, criterion))
                + tieText(standing, index),
            orderText(standing.run.rules)};
}

} // namespace hoithi
