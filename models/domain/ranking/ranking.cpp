// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/ranking.h"

#include "domain/ranking/countedsubmissions.h"
#include "domain/ranking/prizeassignment.h"
#include "domain/ranking/standingorder.h"

namespace hoithi {

namespace {

/// Counts the people, and gives the target by which predictions are judged.
void countPeople(const RankingInput &input, const RuleBook &rules, const CountedSubmissions &counted, Ranking &ranking)
{
    for (std::size_t i = 0; i < counted.candidates.size(); ++i) {
        if (counted.excluded[i] != 0)
            continue;
        ++ranking.participants;
        if (input.candidates[counted.candidates[i]].correct >= rules.questionCount)
            ++ranking.allCorrect;
    }
    switch (rules.predictionTarget) {
    case PredictionTarget::AllCorrectPeople:
        ranking.target = ranking.allCorrect;
        break;
    case PredictionTarget::Participants:
        ranking.target = ranking.participants;
        break;
    case PredictionTarget::Submissions:
        ranking.target = counted.submissions;
        break;
    }
}

void fillRows(const LargeVector<StandingKey> &keys, const StandingOrder &order, Ranking &ranking)
{
    ranking.rows.resize(keys.size());
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        StandingRow &row = ranking.rows[i];
        row.candidate = keys[i].candidate;
        row.eligibility = keys[i].eligibility;
        const bool equalsAbove = i > 0 && StandingOrder::equal(keys[i], keys[i - 1]);
        if (i > 0 && !equalsAbove)
            row.separatedBy = order.separatedBy(keys[i], keys[i - 1]);
        if (row.eligibility != Eligibility::Eligible)
            continue;
        if (!equalsAbove)
            place = static_cast<std::uint32_t>(i) + 1;
        row.place = place;
        ++ranking.eligible;
    }
}

} // namespace

QString prizeName(std::int16_t prize, const RuleBook &rules)
{
    if (prize == StandingRow::undecided)
        return QStringLiteral("undecided");
    const auto index = static_cast<std::size_t>(prize);
    return prize >= 0 && index < rules.prizes.size() ? rules.prizes[index].name : QString();
}

std::optional<qint64> predictionError(const Candidate &candidate, qint64 target)
{
    if (candidate.prediction == Candidate::noPrediction)
        return std::nullopt;
    return candidate.prediction > target ? candidate.prediction - target : target - candidate.prediction;
}

std::optional<qint64> durationMs(const Candidate &candidate)
{
    if (candidate.startedAtMs == Candidate::noStart)
        return std::nullopt;
    return candidate.submittedAtMs - candidate.startedAtMs;
}

Ranking rank(const RankingInput &input, const RuleBook &rules)
{
    Ranking ranking;
    const CountedSubmissions counted = countedSubmissions(input, rules.countedAttempt);
    countPeople(input, rules, counted, ranking);
    StandingOrder order(input, rules, ranking.target);
    fillRows(order.sorted(counted), order, ranking);
    assignPrizes(input, rules, ranking);
    return ranking;
}

} // namespace hoithi
