// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/binomialtail.h"

#include <cmath>
#include <numbers>

namespace hoithi {

namespace {

/// ln n!, by Stirling's series where n is no longer small. (std::lgamma is not for several threads at once.)
double logFactorial(qint64 n)
{
    constexpr qint64 small = 16;
    if (n < small) {
        double product = 1;
        for (qint64 i = 2; i <= n; ++i)
            product *= static_cast<double>(i);
        return std::log(product);
    }
    const auto x = static_cast<double>(n);
    return x * std::log(x) - x + 0.5 * std::log(2 * std::numbers::pi * x) + 1 / (12 * x) - 1 / (360 * x * x * x);
}

/// `count` times ln p, where 0 × ln 0 is 0.
double logPower(double p, qint64 count)
{
    return count == 0 ? 0 : static_cast<double>(count) * std::log(p);
}

} // namespace

double log10BinomialTail(qint64 trials, qint64 count, double probability, double limit)
{
    if (count <= 0 || static_cast<double>(count) <= static_cast<double>(trials) * probability)
        return 0;
    if (count > trials || probability <= 0)
        return -HUGE_VAL;
    // P(X = count), and how many times that is the whole tail: each term is less than the one before.
    const double first = logFactorial(trials) - logFactorial(count) - logFactorial(trials - count)
                         + logPower(probability, count) + logPower(1 - probability, trials - count);
    if (first >= limit * std::numbers::ln10)
        return 0;
    const double odds = probability / (1 - probability);
    double sum = 1;
    double term = 1;
    for (qint64 i = count; i < trials && term > sum * 1e-9; ++i) {
        term *= odds * static_cast<double>(trials - i) / static_cast<double>(i + 1);
        sum += term;
    }
    return (first + std::log(sum)) / std::numbers::ln10;
}

} // namespace hoithi
