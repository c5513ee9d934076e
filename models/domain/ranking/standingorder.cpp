// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/standingorder.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace hoithi {

namespace {

constexpr std::uint64_t unknown = CriterionScale::unknown;
constexpr std::uint64_t signBit = std::uint64_t{1} << 63;

/// Signed values in an order that unsigned comparison keeps.
std::uint64_t ordered(qint64 value)
{
    return static_cast<std::uint64_t>(value) ^ signBit;
}

constexpr std::size_t indexOf(Criterion criterion)
{
    return static_cast<std::size_t>(criterion);
}

/// Distributes by eleven bits at a time, from `lowestBit` of the high word upwards.
void radixSort(LargeVector<StandingKey> &keys, int lowestBit)
{
    constexpr int digitBits = 11;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    LargeVector<StandingKey> other(keys.size());
    for (int shift = lowestBit; shift < 64; shift += digitBits) {
        const auto digitOf = [shift](const StandingKey &key) {
            return (key.high >> shift) & (digits - 1);
        };
        std::array<std::size_t, digits> ends{};
        for (const StandingKey &key : keys)
            ++ends[digitOf(key)];
        std::size_t begin = 0;
        for (std::size_t &end : ends)
            begin += std::exchange(end, begin);
        for (const StandingKey &key : keys)
            other[ends[digitOf(key)]++] = key;
        keys.swap(other);
    }
}

} // namespace

void CriterionScale::settle(std::vector<std::uint64_t> values)
{
    if (m_least > m_greatest)
        m_least = m_greatest = 0; // nobody's is known
    if (!isWide()) {
        m_bits = static_cast<int>(std::bit_width(m_greatest - m_least + 1));
        return;
    }
    m_ranked = std::move(values);
    std::ranges::sort(m_ranked);
    m_ranked.erase(std::unique(m_ranked.begin(), m_ranked.end()), m_ranked.end());
    m_bits = static_cast<int>(std::bit_width(m_ranked.size()));
}

StandingOrder::StandingOrder(const RankingInput &input, const RuleBook &rules, qint64 target)
    : m_input(input), m_rules(rules), m_target(target)
{}

StandingOrder::Values StandingOrder::valuesOf(const Candidate &candidate) const
{
    const std::optional<qint64> error = predictionError(candidate, m_target);
    const std::optional<qint64> duration = durationMs(candidate);
    Values values{};
    values[indexOf(Criterion::Correct)] = std::numeric_limits<std::uint16_t>::max() - std::uint64_t{candidate.correct};
    values[indexOf(Criterion::Prediction)] = error ? static_cast<std::uint64_t>(*error) : unknown;
    values[indexOf(Criterion::Submitted)] = ordered(candidate.submittedAtMs);
    values[indexOf(Criterion::Duration)] = duration ? ordered(*duration) : unknown;
    return values;
}

Eligibility StandingOrder::eligibilityOf(const Candidate &candidate, bool excluded) const
{
    if (excluded)
        return Eligibility::Excluded;
    if (candidate.correct < m_rules.requiredCorrect)
        return Eligibility::TooFewCorrect;
    if (m_rules.missingPrediction == MissingPrediction::Ineligible && candidate.prediction == Candidate::noPrediction)
        return Eligibility::NoPrediction;
    return Eligibility::Eligible;
}

StandingKey StandingOrder::packed(const Values &values, std::uint32_t candidate, Eligibility eligibility) const
{
    // At most 1 + 17 + 3 × 33 bits: always fits.
    const std::uint64_t firstBit = eligibility == Eligibility::Eligible ? 0 : 1;
    StandingKey key{.low = firstBit, .candidate = candidate, .eligibility = eligibility};
    int used = 1;
    const auto shiftLeft = [&key](int bits) {
        key.high = (key.high << bits) | (key.low >> (64 - bits));
        key.low <<= bits;
    };
    for (const Criterion criterion : m_rules.order) {
        const CriterionScale &scale = m_scales[indexOf(criterion)];
        shiftLeft(scale.bits());
        key.low |= scale(values[indexOf(criterion)]);
        used += scale.bits();
    }
    for (int spare = 128 - used; spare > 0; spare -= 32)
        shiftLeft(std::min(spare, 32));
    return key;
}

bool StandingOrder::isAbove(const StandingKey &a, const StandingKey &b) const
{
    if (a.high != b.high)
        return a.high < b.high;
    if (a.low != b.low)
        return a.low < b.low;
    const LargeVector<Candidate> &candidates = m_input.candidates;
    return m_input.submissionId(candidates[a.candidate]) < m_input.submissionId(candidates[b.candidate]);
}

void StandingOrder::sort(LargeVector<StandingKey> &keys) const
{
    const auto above = [this](const StandingKey &a, const StandingKey &b) {
        return isAbove(a, b);
    };
    constexpr std::size_t worthDistributing = 4096;
    if (keys.size() < worthDistributing) {
        std::ranges::sort(keys, above);
        return;
    }
    // The top 44 bits tell nearly all rows apart: four passes, and the few that remain together are sorted where they
    // are.
    constexpr int lowestBit = 20;
    radixSort(keys, lowestBit);
    for (auto begin = keys.begin(); begin != keys.end();) {
        const std::uint64_t top = begin->high >> lowestBit;
        const auto differs = [top](const StandingKey &key) {
            return key.high >> lowestBit != top;
        };
        const auto end = std::find_if(begin + 1, keys.end(), differs);
        if (end - begin > 1)
            std::sort(begin, end, above);
        begin = end;
    }
}

LargeVector<StandingKey> StandingOrder::sorted(const CountedSubmissions &counted)
{
    settleScales(counted);
    LargeVector<StandingKey> keys;
    keys.reserve(counted.candidates.size());
    for (std::size_t i = 0; i < counted.candidates.size(); ++i) {
        const std::uint32_t index = counted.candidates[i];
        const Candidate &candidate = m_input.candidates[index];
        keys.push_back(packed(valuesOf(candidate), index, eligibilityOf(candidate, counted.excluded[i] != 0)));
    }
    sort(keys);
    return keys;
}

void StandingOrder::settleScales(const CountedSubmissions &counted)
{
    for (const std::uint32_t index : counted.candidates) {
        const Values values = valuesOf(m_input.candidates[index]);
        for (std::size_t criterion = 0; criterion < m_scales.size(); ++criterion)
            m_scales[criterion].include(values[criterion]);
    }
    for (std::size_t criterion = 0; criterion < m_scales.size(); ++criterion) {
        std::vector<std::uint64_t> all;
        if (m_scales[criterion].isWide()) {
            all.reserve(counted.candidates.size());
            for (const std::uint32_t index : counted.candidates)
                all.push_back(valuesOf(m_input.candidates[index])[criterion]);
        }
        m_scales[criterion].settle(std::move(all));
    }
}

std::uint8_t StandingOrder::separatedBy(const StandingKey &row, const StandingKey &above) const
{
    const std::uint64_t high = row.high ^ above.high;
    int bit = high != 0 ? std::countl_zero(high) : 64 + std::countl_zero(row.low ^ above.low);
    --bit; // the first bit is eligibility, which is no criterion
    if (bit < 0)
        return StandingRow::separatedByNothing;
    for (const Criterion criterion : m_rules.order) {
        bit -= m_scales[indexOf(criterion)].bits();
        if (bit < 0)
            return static_cast<std::uint8_t>(criterion);
    }
    return StandingRow::separatedByNothing;
}

} // namespace hoithi
