// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/moments.h"

#include <algorithm>
#include <cmath>

namespace hoithi {

namespace {

/// A sum of squares of differences between numbers of size `scale` is nothing but rounding below this part of it.
constexpr double roundingPart = 1e-20;

struct Run
{
    double value = 0;
    double people = 0;
};

std::vector<Run> ascendingRuns(const std::vector<MarkCell> &cells, bool ofMarks)
{
    std::vector<Run> runs;
    runs.reserve(cells.size());
    for (const MarkCell &cell : cells)
        runs.push_back({ofMarks ? cell.mark : cell.total - cell.mark, cell.people});
    std::ranges::sort(runs, {}, &Run::value);
    return runs;
}

/// The sum of products of deviations if the lowest mark went with the lowest rest, and so on.
double sortedProducts(std::vector<Run> marks, double meanMark, std::vector<Run> rests, double meanRest)
{
    double sum = 0;
    auto rest = rests.begin();
    for (const Run &mark : marks) {
        double left = mark.people;
        while (left > 0 && rest != rests.end()) {
            const double people = std::min(left, rest->people);
            sum += people * (mark.value - meanMark) * (rest->value - meanRest);
            left -= people;
            rest->people -= people;
            if (rest->people <= 0)
                ++rest;
        }
    }
    return sum;
}

struct Sums
{
    double people = 0;
    double marks = 0;
    double rests = 0;
    double largest = 0; ///< absolute total or mark
};

Sums sumsOf(const std::vector<MarkCell> &cells)
{
    Sums sums;
    for (const MarkCell &cell : cells) {
        sums.people += cell.people;
        sums.marks += cell.people * cell.mark;
        sums.rests += cell.people * (cell.total - cell.mark);
        sums.largest = std::max({sums.largest, std::abs(cell.total), std::abs(cell.mark)});
    }
    return sums;
}

double withoutRounding(double sumOfSquares, const Sums &sums)
{
    return sumOfSquares > roundingPart * sums.people * sums.largest * sums.largest ? sumOfSquares : 0;
}

double powerSum(const std::vector<TotalCell> &totals, double mean, int power)
{
    double sum = 0;
    for (const TotalCell &cell : totals)
        sum += cell.people * std::pow(cell.total - mean, power);
    return sum;
}

double totalAt(const std::vector<TotalCell> &totals, double position)
{
    for (const TotalCell &cell : totals) {
        position -= cell.people;
        if (position < 0)
            return cell.total;
    }
    return totals.back().total;
}

void addShape(PaperStatistics &paper, const std::vector<TotalCell> &totals, double people, double squares)
{
    const double second = squares / people;
    const double third = powerSum(totals, *paper.mean, 3) / people;
    const double fourth = powerSum(totals, *paper.mean, 4) / people;
    const double variance = squares / (people - 1);
    if (people > 2)
        paper.skewness = people * people * third / ((people - 1) * (people - 2)) / std::pow(variance, 1.5);
    if (people > 3)
        paper.kurtosis = people * people * ((people + 1) * fourth - 3 * (people - 1) * second * second)
                         / ((people - 1) * (people - 2) * (people - 3)) / (variance * variance);
}

} // namespace

ItemMoments momentsOf(const std::vector<MarkCell> &cells)
{
    const Sums sums = sumsOf(cells);
    ItemMoments moments;
    moments.people = sums.people;
    if (sums.people < 1)
        return moments;
    moments.meanMark = sums.marks / sums.people;
    if (sums.people < 2)
        return moments;
    const double meanRest = sums.rests / sums.people;
    for (const MarkCell &cell : cells) {
        const double mark = cell.mark - moments.meanMark;
        const double rest = cell.total - cell.mark - meanRest;
        moments.markVariance += cell.people * mark * mark;
        moments.restVariance += cell.people * rest * rest;
        moments.covariance += cell.people * mark * rest;
    }
    const double freedom = sums.people - 1;
    moments.markVariance = withoutRounding(moments.markVariance, sums) / freedom;
    moments.restVariance = withoutRounding(moments.restVariance, sums) / freedom;
    if (moments.markVariance <= 0 || moments.restVariance <= 0) {
        moments.covariance = 0;
        return moments;
    }
    moments.covariance /= freedom;
    moments.largestCovariance =
        sortedProducts(ascendingRuns(cells, true), moments.meanMark, ascendingRuns(cells, false), meanRest) / freedom;
    return moments;
}

PaperStatistics paperStatistics(const std::vector<TotalCell> &totals)
{
    PaperStatistics paper;
    Sums sums;
    for (const TotalCell &cell : totals) {
        sums.people += cell.people;
        sums.marks += cell.people * cell.total;
        sums.largest = std::max(sums.largest, std::abs(cell.total));
    }
    paper.people = static_cast<qint64>(sums.people);
    if (paper.people == 0)
        return paper;
    paper.mean = sums.marks / sums.people;
    paper.median =
        (totalAt(totals, std::floor((sums.people - 1) / 2)) + totalAt(totals, std::floor(sums.people / 2))) / 2;
    if (paper.people == 1)
        return paper;
    const double squares = withoutRounding(powerSum(totals, *paper.mean, 2), sums);
    paper.standardDeviation = std::sqrt(squares / (sums.people - 1));
    if (squares > 0)
        addShape(paper, totals, sums.people, squares);
    return paper;
}

void addInternalConsistency(PaperStatistics &paper, std::size_t items, double sumOfVariances)
{
    if (items < 2 || paper.people < 3 || paper.standardDeviation.value_or(0) <= 0)
        return;
    const auto count = static_cast<double>(items);
    const double variance = *paper.standardDeviation * *paper.standardDeviation;
    paper.internalConsistency = 100 * count / (count - 1) * (1 - sumOfVariances / variance);
    // Rounding may lift a perfect consistency a hair above 100 %.
    paper.errorRatio = 100 * std::sqrt(std::max(0.0, 1 - *paper.internalConsistency / 100));
    paper.standardError = *paper.errorRatio * *paper.standardDeviation / 100;
}

} // namespace hoithi
