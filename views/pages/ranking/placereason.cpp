// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/placereason.h"

#include "itemmodels/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

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

/// Of the row, for a prize; null where it does not tie for one.
const PrizeTie *tieOf(const Standing &standing, std::size_t index)
{
    const auto tie = std::ranges::find_if(
        standing.ties, [index](const PrizeTie &one) { return std::ranges::find(one.rows, index) != one.rows.end(); });
    return tie == standing.ties.end() ? nullptr : &*tie;
}

/// Empty where the row does not tie for a prize.
QString tieText(const Standing &standing, std::size_t index)
{
    const PrizeTie *tie = tieOf(standing, index);
    if (!tie)
        return {};
    const QString people = formatNumber(static_cast<qint64>(tie->rows.size()));
    const QString format = !tie->decided ? translate("PlaceReason", "%1 people tie for this prize: the judges decide.")
                           : tie->drawn
                               ? translate("PlaceReason", "%1 people tie for this prize: a public draw decided.")
                               : translate("PlaceReason", "%1 people tie for this prize: the judges decided.");
    return QLatin1Char(' ') + format.arg(people);
}

/// As a shell takes it for one word.
QString quoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./-]+$"));
    return plain.match(word).hasMatch() ? word : QStringLiteral("\"%1\"").arg(word);
}

/// What repeats the draw, without a contest.
QString replayCommand(const RoundTie &tie)
{
    constexpr qsizetype mostIds = 20; // more are to be had from "review ties"
    const QStringList ids = tiedIds(tie);
    QStringList words{QStringLiteral("hoithi draw --seed"), quoted(tie.resolution->seed)};
    if (ids.size() > mostIds)
        words.append(QStringLiteral("ID…"));
    else
        std::ranges::transform(ids, std::back_inserter(words), quoted);
    return words.join(QLatin1Char(' '));
}

} // namespace

QString tieDecisionText(const RoundTie &tie)
{
    if (!tie.resolution)
        return {};
    const TieResolution &resolution = *tie.resolution;
    const QString judges = resolution.judges.join(QStringLiteral(", "));
    const QString at = formatInstant(resolution.decidedAtUtc);
    if (!resolution.drawn)
        return translate("PlaceReason", "The tie was decided by %1 on %2: %3").arg(judges, at, resolution.reason);
    return translate("PlaceReason", "The tie was decided by a public draw with the drawn number “%1”, recorded by %2 "
                                    "on %3: %4")
               .arg(resolution.seed, judges, at, resolution.reason)
           + QLatin1Char('\n')
           + translate("PlaceReason", "Anybody can repeat the draw with this command: %1").arg(replayCommand(tie));
}

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
    if (row.separatedBy == StandingRow::separatedByNothing) {
        const QString judged =
            translate("PlaceReason", "Only the judges or a public draw decide between those who are equal: neither "
                                     "name nor row ever does.");
        const QString none = translate("PlaceReason", "Nothing else, neither name nor row, ever breaks a tie.");
        return {translate("PlaceReason", "Equal to the row above on every criterion: they share the place.")
                    + tieText(standing, index),
                tieOf(standing, index) ? judged : none};
    }
    const auto criterion = static_cast<Criterion>(row.separatedBy);
    const Candidate &above = standing.input.candidates[standing.rows[index - 1].candidate];
    return {translate("PlaceReason", "Decided by “%1”: %2 here, %3 in the row above.")
                    .arg(criterionText(criterion), valueText(standing, candidate, criterion),
                         valueText(standing, above, criterion))
                + tieText(standing, index),
            orderText(standing.run.rules)};
}

} // namespace hoithi
