// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizereason.h"

#include <algorithm>

namespace hoithi {

PrizeExplainer::PrizeExplainer(const RankingInput &input, const RuleBook &rules, const Ranking &ranking,
                               const std::unordered_map<std::uint32_t, int> &earlierPrizes)
    : m_input(input), m_rules(rules), m_ranking(ranking), m_earlierPrizes(earlierPrizes)
{
    for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
        if (ranking.rows[i].prize != StandingRow::noPrize)
            m_prized.push_back(static_cast<std::uint32_t>(i));
    }
}

const Candidate &PrizeExplainer::candidateOf(std::size_t row) const
{
    return m_input.candidates[m_ranking.rows[row].candidate];
}

std::optional<qint64> PrizeExplainer::valueOf(std::size_t row, Criterion criterion) const
{
    const Candidate &candidate = candidateOf(row);
    switch (criterion) {
    case Criterion::Correct:
        return candidate.correct;
    case Criterion::Prediction:
        return predictionError(candidate, m_ranking.target);
    case Criterion::Submitted:
        return candidate.submittedAtMs;
    case Criterion::Duration:
        break;
    }
    return durationMs(candidate);
}

/// Whoever stands above somebody with a prize, and has none, may not win again.
bool PrizeExplainer::isKeptOut(std::size_t row) const
{
    return m_rules.repeatWinners != RepeatWinners::Allowed && m_earlierPrizes.contains(candidateOf(row).participant)
           && !m_prized.empty() && m_ranking.rows[row].place <= m_ranking.rows[m_prized.back()].place;
}

PrizeReason PrizeExplainer::behind(std::size_t row, std::size_t other) const
{
    for (const Criterion criterion : m_rules.order) {
        const auto own = valueOf(row, criterion);
        const auto others = valueOf(other, criterion);
        if (own != others)
            return {PrizeCause::Behind, criterion, own, others};
    }
    return {PrizeCause::Tied};
}

PrizeReason PrizeExplainer::whyNot(std::size_t row, std::optional<int> wanted) const
{
    const StandingRow &standing = m_ranking.rows[row];
    switch (standing.eligibility) {
    case Eligibility::Excluded:
        return {PrizeCause::Excluded};
    case Eligibility::TooFewCorrect:
        return {PrizeCause::TooFewCorrect, Criterion::Correct, candidateOf(row).correct, m_rules.requiredCorrect};
    case Eligibility::NoPrediction:
        return {PrizeCause::NoPrediction};
    case Eligibility::Eligible:
        break;
    }
    if (standing.prize == StandingRow::undecided)
        return {PrizeCause::Tied};
    if (standing.prize == StandingRow::noPrize && isKeptOut(row))
        return {PrizeCause::WonBefore};
    const auto above = std::find_if(m_prized.rbegin(), m_prized.rend(), [&](std::uint32_t prized) {
        const std::int16_t prize = m_ranking.rows[prized].prize;
        return prized < row && (!wanted || (prize >= 0 && prize <= *wanted));
    });
    return above == m_prized.rend() ? PrizeReason{PrizeCause::NoSuchPrize} : behind(row, *above);
}

} // namespace hoithi
