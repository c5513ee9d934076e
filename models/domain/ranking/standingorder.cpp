// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/standingorder.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace hoithi {

namespace {

constexpr std::uint64_t unknown = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t signBit = std::uint64_t{1} << 63;
constexpr std::uint64_t widestRange = std::numeric_limits<std::uint32_t>::max();

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
void radixSort(std::vector<StandingKey> &keys, int lowestBit)
{
    constexpr int digitBits = 11;
    constexpr std::size_t digits = std::size_t{1} << digitBits;
    std::vector<StandingKey> other(keys.size());
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

/// Makes a criterion's values small without changing how they compare: counted from the least one; or, where they lie
/// too far apart for 32 bits, replaced by their rank.
void StandingOrder::narrow(std::vector<Values> &values, std::size_t criterion)
{
    std::uint64_t least = unknown;
    std::uint64_t greatest = 0;
    for (const Values &row : values) {
        if (row[criterion] == unknown)
            continue;
        least = std::min(least, row[criterion]);
        greatest = std::max(greatest, row[criterion]);
    }
    if (least > greatest)
        least = greatest = 0; // nobody's is known

    std::uint64_t range = greatest - least;
    if (range < widestRange) {
        for (Values &row : values)
            row[criterion] = row[criterion] == unknown ? range + 1 : row[criterion] - least;
        m_widths[criterion] = static_cast<int>(std::bit_width(range + 1));
        return;
    }
    std::vector<std::uint64_t> distinct(values.size());
    std::ranges::transform(values, distinct.begin(), [criterion](const Values &row) { return row[criterion]; });
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (Values &row : values) {
        const auto position = std::ranges::lower_bound(distinct, row[criterion]);
        row[criterion] = static_cast<std::uint64_t>(position - distinct.begin());
    }
    m_widths[criterion] = static_cast<int>(std::bit_width(distinct.size()));
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
        const int width = m_widths[indexOf(criterion)];
        shiftLeft(width);
        key.low |= values[indexOf(criterion)];
        used += width;
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
    const std::vector<Candidate> &candidates = m_input.candidates;
    return m_input.submissionId(candidates[a.candidate]) < m_input.submissionId(candidates[b.candidate]);
}

void StandingOrder::sort(std::vector<StandingKey> &keys) const
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

std::vector<StandingKey> StandingOrder::sorted(const CountedSubmissions &counted)
{
    std::vector<StandingKey> keys(counted.candidates.size());
    {
        std::vector<Values> values(counted.candidates.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Candidate &candidate = m_input.candidates[counted.candidates[i]];
            values[i] = valuesOf(candidate);
            keys[i].eligibility = eligibilityOf(candidate, counted.excluded[i] != 0);
        }
        for (std::size_t criterion = 0; criterion < m_widths.size(); ++criterion)
            narrow(values, criterion);
        for (std::size_t i = 0; i < values.size(); ++i)
            keys[i] = packed(values[i], counted.candidates[i], keys[i].eligibility);
    }
    sort(keys);
    return keys;
}

std::uint8_t StandingOrder::separatedBy(const StandingKey &row, const StandingKey &above) const
{
    const std::uint64_t high = row.high ^ above.high;
    int bit = high != 0 ? std::countl_zero(high) : 64 + std::countl_zero(row.low ^ above.low);
    --bit; // the first bit is eligibility, which is no criterion
    if (bit < 0)
        return StandingRow::separatedByNothing;
    for (const Criterion criterion : m_rules.order) {
        bit -= m_widths[indexOf(criterion)];
        if (bit < 0)
            return static_cast<std::uint8_t>(criterion);
    }
    return StandingRow::separatedByNothing;
}

} // namespace hoithi
