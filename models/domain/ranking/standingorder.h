// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/countedsubmissions.h"
#include "domain/ranking/ranking.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace hoithi {

/// A counted submission as a number of 128 bits: the smaller, the further up. From the highest bit: not eligible,
/// then the criteria in the rule book's order, each as few bits as its values in this round need.
struct StandingKey
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::uint32_t candidate = 0;
    Eligibility eligibility = Eligibility::Eligible;
};

/// Makes a criterion's values small without changing how they compare: counted from the least one; or, where they lie too far
/// apart for 32 bits, replaced by their rank. Include every value, settle, then ask.
class CriterionScale
{
public:
    /// Comes after all others.
    static constexpr std::uint64_t unknown = std::numeric_limits<std::uint64_t>::max();

    void include(std::uint64_t value)
    {
        if (value == unknown)
            return;
        m_least = std::min(m_least, value);
        m_greatest = std::max(m_greatest, value);
    }
    [[nodiscard]] bool isWide() const { return m_least <= m_greatest && m_greatest - m_least >= widestRange; }
    /// `values` are all that were included, in any order; looked at only when isWide().
    void settle(std::vector<std::uint64_t> values);

    [[nodiscard]] std::uint64_t operator()(std::uint64_t value) const
    {
        if (m_ranked.empty())
            return value == unknown ? m_greatest - m_least + 1 : value - m_least;
        return static_cast<std::uint64_t>(std::ranges::lower_bound(m_ranked, value) - m_ranked.begin());
    }
    [[nodiscard]] int bits() const { return m_bits; }

private:
    static constexpr std::uint64_t widestRange = std::numeric_limits<std::uint32_t>::max();

    std::uint64_t m_least = unknown;
    std::uint64_t m_greatest = 0;
    std::vector<std::uint64_t> m_ranked; ///< ascending, each once; empty unless wide
    int m_bits = 0;
};

/// The order of a standing. Packing the criteria makes comparing two rows comparing two integers, whatever the order
/// of the criteria is, and lets a radix sort do most of the work.
class StandingOrder
{
public:
    StandingOrder(const RankingInput &input, const RuleBook &rules, qint64 target);

    /// Eligible ones first; equal ones by the bytes of their submission_id. To be called once.
    [[nodiscard]] LargeVector<StandingKey> sorted(const CountedSubmissions &counted);

    [[nodiscard]] static bool equal(const StandingKey &a, const StandingKey &b)
    {
        return a.high == b.high && a.low == b.low;
    }

    /// First criterion in which the two differ, as StandingRow::separatedBy wants it.
    [[nodiscard]] std::uint8_t separatedBy(const StandingKey &row, const StandingKey &above) const;

private:
    using Values = std::array<std::uint64_t, 4>; ///< by criterion, ascending is better

    [[nodiscard]] Values valuesOf(const Candidate &candidate) const;
    [[nodiscard]] Eligibility eligibilityOf(const Candidate &candidate, bool excluded) const;
    void settleScales(const CountedSubmissions &counted);
    [[nodiscard]] StandingKey packed(const Values &values, std::uint32_t candidate, Eligibility eligibility) const;
    void sort(LargeVector<StandingKey> &keys) const;
    [[nodiscard]] bool isAbove(const StandingKey &a, const StandingKey &b) const;

    const RankingInput &m_input;
    const RuleBook &m_rules;
    qint64 m_target;
    std::array<CriterionScale, 4> m_scales;
};

} // namespace hoithi
