// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a doubtful rule book, and of why somebody has no prize.
#include "base/instant.h"
#include "base/personname.h"
#include "base/text.h"
#include "services/rules/ruletexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTime>

namespace hoithi {

namespace {

struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

QString impossibleText(const RuleFinding &finding)
{
    switch (finding.problem) {
    case RuleProblem::RequiredExceedsCount:
        return FindingTexts::tr("More right answers are required than a paper has questions.");
    case RuleProblem::OrderRepeats:
        return FindingTexts::tr("The order of the criteria names one of them twice and another not at all.");
    case RuleProblem::TiesRepeat:
        return FindingTexts::tr("What decides between equal agencies names the same thing twice.");
    case RuleProblem::PrizeWithoutName:
        return FindingTexts::tr("A prize has no name.");
    case RuleProblem::NameUnstorable:
        return FindingTexts::tr("The name of a prize has characters that cannot be stored.");
    case RuleProblem::NameTooLong:
        return FindingTexts::tr("The name of a prize has at most %1 letters: the one that begins “%2” is too long.")
            .arg(longestPrizeName)
            .arg(finding.subject.left(40));
    case RuleProblem::NameUnseen:
        return FindingTexts::tr("The name of the prize “%1” has characters that nobody sees: type it anew.")
            .arg(withoutUnseen(finding.subject).simplified());
    case RuleProblem::NameUndecided:
        return FindingTexts::tr("No prize can be called “%1”: results print this word where people tie.")
            .arg(withoutUnseen(finding.subject).simplified());
    case RuleProblem::SamePrizeTwice:
        return FindingTexts::tr("Two prizes are called “%1”: results cannot tell them apart.").arg(finding.subject);
    default:
        return FindingTexts::tr("“%1” is out of range.").arg(ruleSettingTitle(finding.setting));
    }
}

QString predictionText(RuleProblem problem)
{
    if (problem == RuleProblem::PredictionHardlyDecides)
        return FindingTexts::tr(
            "The earliest submission comes before the closest prediction: it decides to the millisecond, so the "
            "prediction hardly ever counts.");
    if (problem == RuleProblem::PredictionOnlyDemanded)
        return FindingTexts::tr("Those without a prediction are left out, though the prediction hardly ever decides.");
    return FindingTexts::tr(
        "The number to predict counts people with every answer right, while fewer right answers suffice for a "
        "prize.");
}

/// Milliseconds as "1:02:03.250".
QString durationText(qint64 milliseconds)
{
    constexpr qint64 hour = 3'600'000;
    return QStringLiteral("%1:%2")
        .arg(milliseconds / hour)
        .arg(QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds % hour))
                 .toString(QStringLiteral("mm:ss.zzz")));
}

QString valueText(Criterion criterion, const std::optional<qint64> &value)
{
    if (!value)
        return QStringLiteral("–");
    if (criterion == Criterion::Submitted) {
        return QDateTime::fromMSecsSinceEpoch(*value, contestTimeZone())
            .toString(QStringLiteral("dd/MM/yyyy HH:mm:ss.zzz"));
    }
    return criterion == Criterion::Duration && *value >= 0 ? durationText(*value) : QLocale().toString(*value);
}

/// Beside the last of those who have such a prize.
QString behindText(const PrizeReason &reason)
{
    const QString own = valueText(reason.criterion, reason.own);
    const QString other = valueText(reason.criterion, reason.other);
    switch (reason.criterion) {
    case Criterion::Correct:
        return FindingTexts::tr("fewer right answers: %1; the last prize winner has %2").arg(own, other);
    case Criterion::Prediction:
        return reason.own ? FindingTexts::tr(
                                "prediction further from the target: off by %1; the last prize winner is off by %2")
                                .arg(own, other)
                          : FindingTexts::tr("no prediction; the last prize winner is off by %1").arg(other);
    case Criterion::Submitted:
        return FindingTexts::tr("submitted later: at %1; the last prize winner at %2").arg(own, other);
    case Criterion::Duration:
        break;
    }
    return FindingTexts::tr("took longer: %1; the last prize winner took %2").arg(own, other);
}

} // namespace

QString ruleFindingText(const RuleFinding &finding)
{
    switch (finding.problem) {
    case RuleProblem::NoPrize:
        return FindingTexts::tr("There is no prize: nobody can win.");
    case RuleProblem::PrizeWithoutAmount:
        return FindingTexts::tr("The amount of “%1” is not set: it prints as a blank.").arg(finding.subject);
    case RuleProblem::LowerPrizeWorthMore:
        return FindingTexts::tr("“%1” is worth more than a prize above it.").arg(finding.subject);
    case RuleProblem::PredictionHardlyDecides:
    case RuleProblem::PredictionOnlyDemanded:
    case RuleProblem::TargetOfOthers:
        return predictionText(finding.problem);
    case RuleProblem::NoCollectivePrize:
        return FindingTexts::tr("There is no collective prize.");
    case RuleProblem::TieIsMetric:
        return FindingTexts::tr(
            "Agencies are ordered by what is also to decide between equal ones: that decides nothing.");
    case RuleProblem::TiesUnsettled:
        return FindingTexts::tr("Nothing but the judges decides between equal agencies.");
    default:
        return impossibleText(finding);
    }
}

QString prizeReasonText(const PrizeReason &reason)
{
    switch (reason.cause) {
    case PrizeCause::NotCounted:
        return FindingTexts::tr("no submission counts");
    case PrizeCause::Excluded:
        return FindingTexts::tr("on the roster of those who may not win");
    case PrizeCause::TooFewCorrect:
        return FindingTexts::tr("%1 right answers, %2 are required")
            .arg(valueText(Criterion::Correct, reason.own), valueText(Criterion::Correct, reason.other));
    case PrizeCause::NoPrediction:
        return FindingTexts::tr("made no prediction, which is required");
    case PrizeCause::WonBefore:
        return FindingTexts::tr("has won in an earlier round");
    case PrizeCause::Behind:
        return behindText(reason);
    case PrizeCause::Tied:
        return FindingTexts::tr("tied across prizes: the judges decide");
    case PrizeCause::Waits:
        return FindingTexts::tr("waits for the judges to decide a tie above");
    case PrizeCause::LostDraw:
        return FindingTexts::tr("equal to others; a public draw decided the tie");
    case PrizeCause::LostDecision:
        return FindingTexts::tr("equal to others; the judges decided the tie");
    case PrizeCause::NotKnown:
        return FindingTexts::tr("cannot be told: the prizes stored do not follow from what was stored with them");
    case PrizeCause::NoSuchPrize:
        break;
    }
    return FindingTexts::tr("there is no such prize");
}

} // namespace hoithi
