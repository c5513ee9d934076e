// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizereason.h"

#include "domain/ranking/prizeassignment.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace hoithi {

namespace {

/// Whether somebody below a tie waits for it: how many slots are left is not known either, then.
bool somebodyWaits(const Ranking &ranking, const std::vector<std::uint32_t> &prizedRows)
{
    std::ptrdiff_t tied = 0;
    for (const PrizeTie &tie : ranking.ties)
        tied += tie.decided ? 0 : std::ssize(tie.rows);
    return tied != std::ranges::count_if(prizedRows, [&ranking](std::uint32_t row) {
               return ranking.rows[row].prize == StandingRow::undecided;
           });
}

/// Prizes with a slot that nobody got, nor ties or waits for.
std::vector<std::int16_t> prizesLeft(const RuleBook &rules, const Ranking &ranking,
                                     const std::vector<std::uint32_t> &prizedRows)
{
    if (somebodyWaits(ranking, prizedRows))
        return {};
    std::map<std::int16_t, int> taken;
    for (const std::uint32_t row : prizedRows)
        ++taken[ranking.rows[row].prize];
    for (const PrizeTie &tie : ranking.ties) {
        for (const std::int16_t prize : tie.decided ? std::vector<std::int16_t>() : tie.prizes)
            ++taken[prize];
    }
    std::vector<std::int16_t> left;
    for (std::size_t i = 0; i < rules.prizes.size(); ++i) {
        const auto prize = static_cast<std::int16_t>(i);
        if (taken[prize] < rules.prizes[i].count)
            left.push_back(prize);
    }
    return left;
}

} // namespace

PrizeExplainer::PrizeExplainer(const RankingInput &input, const RuleBook &rules, const Ranking &ranking,
                               const std::unordered_map<std::uint32_t, int> &earlierPrizes)
    : m_input(input), m_rules(rules), m_ranking(ranking), m_earlierPrizes(earlierPrizes)
{
    for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
        if (ranking.rows[i].prize != StandingRow::noPrize)
            m_prized.push_back(static_cast<std::uint32_t>(i));
    }
    m_left = prizesLeft(rules, ranking, m_prized);
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

bool PrizeExplainer::mayWin(std::size_t row, int prize) const
{
    return hoithi::mayWin(m_earlierPrizes, m_rules.repeatWinners, candidateOf(row).participant, prize);
}

/// Somebody who stands no higher has one of the prizes 0…`wanted`, or ties for it, which the row may not win for what it won
/// before.
bool PrizeExplainer::isPassedOver(std::size_t row, std::optional<int> wanted) const
{
    if (!m_earlierPrizes.contains(candidateOf(row).participant))
        return false;
    const auto isDenied = [&](std::uint32_t other, std::int16_t prize) {
        return prize >= 0 && other != row && m_ranking.rows[row].place <= m_ranking.rows[other].place
               && (!wanted || prize <= *wanted) && !mayWin(row, prize);
    };
    return std::ranges::any_of(m_prized,
                               [&](std::uint32_t prized) { return isDenied(prized, m_ranking.rows[prized].prize); })
           || std::ranges::any_of(m_ranking.ties, [&](const PrizeTie &tie) {
                  return !tie.decided && isDenied(tie.rows.front(), tie.prizes.front());
              });
}

/// Somebody who stands no higher waits for what a tie above leaves, of which the row may have nothing for sure.
bool PrizeExplainer::isPassedOverWaiting(std::size_t row) const
{
    const StandingRow &own = m_ranking.rows[row];
    if (own.prize != StandingRow::noPrize || mayWin(row, static_cast<int>(m_rules.prizes.size()) - 1))
        return false;
    return std::ranges::any_of(
        m_prized, [&](std::uint32_t other) { return own.place <= m_ranking.rows[other].place && waits(other); });
}

/// One of the prizes 0…`wanted` went to nobody, and the row may not win it for what it won before.
bool PrizeExplainer::isLeftOver(std::size_t row, std::optional<int> wanted) const
{
    return std::ranges::any_of(
        m_left, [&](std::int16_t prize) { return (!wanted || prize <= *wanted) && !mayWin(row, prize); });
}

/// Who may win nothing any more is kept out of every prize; others only of those that are not above what they have.
bool PrizeExplainer::isKeptOut(std::size_t row, std::optional<int> wanted) const
{
    const std::optional<int> denied = mayWin(row, 0) ? wanted : std::nullopt;
    return isPassedOver(row, denied) || isLeftOver(row, denied) || (!denied && isPassedOverWaiting(row));
}

const PrizeTie *PrizeExplainer::lostTie(std::size_t row, std::optional<int> wanted) const
{
    const std::int16_t own = m_ranking.rows[row].prize;
    const auto isLostTo = [&](std::uint32_t other) {
        const std::int16_t prize = m_ranking.rows[other].prize;
        return prize >= 0 && (own < 0 || prize < own) && (!wanted || prize <= *wanted) && mayWin(row, prize);
    };
    const auto lost = std::ranges::find_if(m_ranking.ties, [&](const PrizeTie &tie) {
        return tie.decided && std::ranges::find(tie.rows, row) != tie.rows.end()
               && std::ranges::any_of(tie.rows, isLostTo);
    });
    return lost == m_ranking.ties.end() ? nullptr : &*lost;
}

std::vector<std::uint32_t> PrizeExplainer::rowsBeside(std::size_t row) const
{
    const auto [begin, end] = std::ranges::equal_range(
        m_ranking.rows.begin(), m_ranking.rows.begin() + static_cast<std::ptrdiff_t>(m_ranking.eligible),
        m_ranking.rows[row].place, {}, &StandingRow::place);
    std::vector<std::uint32_t> rows(static_cast<std::size_t>(end - begin));
    std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin - m_ranking.rows.begin()));
    return rows;
}

const TieOrder *PrizeExplainer::lostOrder(std::size_t row) const
{
    if (m_ranking.rows[row].prize != StandingRow::noPrize)
        return nullptr;
    const std::vector<std::uint32_t> beside = rowsBeside(row);
    if (std::ranges::none_of(beside, [this](std::uint32_t other) { return waits(other); }))
        return nullptr;
    for (int prize = 0; prize < static_cast<int>(m_rules.prizes.size()) && mayWin(row, prize); ++prize) {
        std::vector<std::uint32_t> tied;
        std::ranges::copy_if(beside, std::back_inserter(tied),
                             [&](std::uint32_t other) { return mayWin(other, prize); });
        if (const TieOrder *order = decidedOrder(m_input, m_ranking, tied))
            return order;
    }
    return nullptr;
}

bool PrizeExplainer::waits(std::size_t row) const
{
    return m_ranking.rows[row].prize == StandingRow::undecided && !isTied(row);
}

bool PrizeExplainer::isTied(std::size_t row) const
{
    return std::ranges::any_of(m_ranking.ties, [row](const PrizeTie &tie) {
        return !tie.decided && std::ranges::find(tie.rows, row) != tie.rows.end();
    });
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
        return {isTied(row) ? PrizeCause::Tied : PrizeCause::Waits};
    if (const PrizeTie *tie = lostTie(row, wanted))
        return {tie->drawn ? PrizeCause::LostDraw : PrizeCause::LostDecision};
    if (const TieOrder *order = lostOrder(row))
        return {order->drawn ? PrizeCause::LostDraw : PrizeCause::LostDecision};
    if (isKeptOut(row, wanted))
        return {PrizeCause::WonBefore};
    const auto above = std::find_if(m_prized.rbegin(), m_prized.rend(), [&](std::uint32_t prized) {
        const std::int16_t prize = m_ranking.rows[prized].prize;
        return prized < row && (!wanted || (prize >= 0 && prize <= *wanted));
    });
    return above == m_prized.rend() ? PrizeReason{PrizeCause::NoSuchPrize} : behind(row, *above);
}

} // namespace hoithi
