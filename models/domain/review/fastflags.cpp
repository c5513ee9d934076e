// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/flagdetectors.h"

#include <algorithm>
#include <cmath>

namespace hoithi {

namespace {

struct Timed
{
    double logarithm = 0; ///< of the milliseconds
    std::uint32_t entry = 0;
};

std::vector<Timed> knownDurations(const ReviewInput &input)
{
    std::vector<Timed> known;
    known.reserve(input.entries.size());
    for (std::uint32_t i = 0; i < input.entries.size(); ++i) {
        const qint64 duration = input.entries[i].durationMs;
        if (duration >= 0) // unknown is less
            known.push_back({std::log(static_cast<double>(std::max<qint64>(duration, 1))), i});
    }
    return known;
}

/// The mean of the two in the middle where there is no middle one.
double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// The fastest, at most `most`: as many as are faster than whoever would be one too many.
void keepFastest(std::vector<Timed> &fast, std::size_t most)
{
    std::ranges::sort(fast, {}, &Timed::logarithm);
    if (fast.size() <= most)
        return;
    const double limit = fast[most].logarithm;
    const auto last = std::ranges::lower_bound(fast, limit, {}, &Timed::logarithm);
    fast.erase(last, fast.end());
}

} // namespace

FlagsOfKind findFastPapers(const ReviewInput &input, const FlagThresholds &thresholds)
{
    constexpr double normalDeviation = 1.4826; // of the median absolute deviation, under a normal distribution
    FlagsOfKind found;
    std::vector<Timed> known = knownDurations(input);
    if (known.empty() || known.size() < thresholds.fastLeastKnown)
        return found;
    std::vector<double> values;
    values.reserve(known.size());
    for (const Timed &one : known)
        values.push_back(one.logarithm);
    const double median = medianOf(values);
    for (double &value : values)
        value = std::abs(value - median);
    const double deviation = medianOf(values) * normalDeviation;
    if (deviation <= 0)
        return found;
    const auto all = known.size();
    std::erase_if(known, [&](const Timed &one) { return one.logarithm > median - thresholds.fastScore * deviation; });
    keepFastest(known, static_cast<std::size_t>(std::floor(static_cast<double>(all) * thresholds.fastShare)));
    std::vector<FlagGroup> groups;
    for (std::size_t i = 0; i < known.size(); ++i)
        groups.push_back({input.entries[known[i].entry].submittedAtMs, known[i].entry, i, 0,
                          hasWinner(input, std::span(&known[i].entry, 1))});
    found.total = keepEarliest(groups, input, thresholds.mostOfAKind);
    for (const FlagGroup &group : groups) {
        const FastEvidence evidence{std::max<qint64>(input.entries[group.first].durationMs, 0),
                                    std::llround(std::exp(median)), (known[group.begin].logarithm - median) / deviation,
                                    static_cast<qint64>(all)};
        found.flags.push_back(makeFlag({.kind = FlagKind::FastPaper,
                                        .roundNumber = input.roundNumber,
                                        .members = membersOf(input, std::span(&group.first, 1)),
                                        .evidence = evidence},
                                       thresholds.listed));
    }
    return found;
}

} // namespace hoithi
