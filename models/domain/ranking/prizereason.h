// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// Why somebody has no prize in a standing, or no better one.
enum class PrizeCause {
    NotCounted,    ///< no submission of theirs counts
    Excluded,      ///< by the roster
    TooFewCorrect, ///< own: right answers; other: required
    NoPrediction,  ///< and the rule book demands one
    WonBefore,     ///< as much as the rule book allows, in an earlier round
    Behind,        ///< by `criterion` behind the last who has such a prize; own and other: both values
    Tied,          ///< across a prize boundary, until the judges decide
    Waits,         ///< for judges to decide a tie above, on which it depends what is left
    LostDraw,      ///< equal to somebody who has such a prize: a public draw decided
    LostDecision,  ///< the same, where the judges decided
    NoSuchPrize,   ///< nobody above has one
    NotKnown       ///< the prizes of a ranking that was stored do not follow from what was stored with it
};

struct PrizeReason
{
    PrizeCause cause = PrizeCause::NoSuchPrize;
    Criterion criterion = Criterion::Correct; ///< of Behind
    /// Right answers; distance of the prediction; milliseconds since 1970 UTC; milliseconds. Nothing where it is unknown.
    std::optional<qint64> own = std::nullopt;
    std::optional<qint64> other = std::nullopt;

    friend bool operator==(const PrizeReason &, const PrizeReason &) = default;
};

/// Answers for one standing, whose parts must live as long.
class PrizeExplainer
{
public:
    /// `earlierPrizes`: those that the standing was made with, as of RankingInput.
    PrizeExplainer(const RankingInput &input, const RuleBook &rules, const Ranking &ranking,
                   const std::unordered_map<std::uint32_t, int> &earlierPrizes);

    /// Rows with a prize or an undecided one, from the top.
    [[nodiscard]] const std::vector<std::uint32_t> &prizedRows() const { return m_prized; }
    /// Why the row has none of the prizes 0…`wanted` (indexes into the rule book's); without `wanted`, none at all.
    [[nodiscard]] PrizeReason whyNot(std::size_t row, std::optional<int> wanted = std::nullopt) const;

private:
    [[nodiscard]] const Candidate &candidateOf(std::size_t row) const;
    [[nodiscard]] std::optional<qint64> valueOf(std::size_t row, Criterion criterion) const;
    [[nodiscard]] bool mayWin(std::size_t row, int prize) const;
    [[nodiscard]] bool isPassedOver(std::size_t row, std::optional<int> wanted) const;
    [[nodiscard]] bool isLeftOver(std::size_t row, std::optional<int> wanted) const;
    [[nodiscard]] bool isKeptOut(std::size_t row, std::optional<int> wanted) const;
    /// The decided tie in which others got such a prize; null where there is none.
    [[nodiscard]] const PrizeTie *lostTie(std::size_t row, std::optional<int> wanted) const;
    /// The decision by which the row lost to others at its place, whatever becomes of a tie above; null where there is none.
    [[nodiscard]] const TieOrder *lostOrder(std::size_t row) const;
    [[nodiscard]] std::vector<std::uint32_t> rowsBeside(std::size_t row) const;
    [[nodiscard]] bool isTied(std::size_t row) const;
    [[nodiscard]] bool waits(std::size_t row) const;
    [[nodiscard]] bool isPassedOverWaiting(std::size_t row) const;
    [[nodiscard]] PrizeReason behind(std::size_t row, std::size_t other) const;

    const RankingInput &m_input;
    const RuleBook &m_rules;
    const Ranking &m_ranking;
    const std::unordered_map<std::uint32_t, int> &m_earlierPrizes;
    std::vector<std::uint32_t> m_prized;
    std::vector<std::int16_t> m_left; ///< prizes of which there are more than people who may have them
};

} // namespace hoithi
