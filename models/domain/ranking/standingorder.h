// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/countedsubmissions.h"
#include "domain/ranking/ranking.h"

#include <array>
#include <cstdint>
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

/// The order of a standing. Packing the criteria makes comparing two rows comparing two integers, whatever the order
/// of the criteria is, and lets a radix sort do most of the work.
class StandingOrder
{
public:
    StandingOrder(const RankingInput &input, const RuleBook &rules, qint64 target);

    /// Eligible ones first; equal ones by the bytes of their submission_id. To be called once.
    [[nodiscard]] std::vector<StandingKey> sorted(const CountedSubmissions &counted);

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
    void narrow(std::vector<Values> &values, std::size_t criterion);
    [[nodiscard]] StandingKey packed(const Values &values, std::uint32_t candidate, Eligibility eligibility) const;
    void sort(std::vector<StandingKey> &keys) const;
    [[nodiscard]] bool isAbove(const StandingKey &a, const StandingKey &b) const;

    const RankingInput &m_input;
    const RuleBook &m_rules;
    qint64 m_target;
    std::array<int, 4> m_widths{}; ///< bits by criterion
};

} // namespace hoithi
