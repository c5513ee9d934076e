// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/itemstatistics.h"

#include <vector>

namespace hoithi {

/// So many people had this mark in a question and this total.
struct MarkCell
{
    double mark = 0;
    double total = 0;
    double people = 0;
};

/// So many people had this total.
struct TotalCell
{
    double total = 0;
    double people = 0;
};

/// Spread of one question's marks against the rest of the total, each divided by people - 1.
struct ItemMoments
{
    double people = 0;
    double meanMark = 0;
    double markVariance = 0;
    double restVariance = 0;
    double covariance = 0;
    double largestCovariance = 0; ///< that these marks and rests allow: both put in ascending order

    [[nodiscard]] double covarianceWithTotal() const { return covariance + markVariance; }
    [[nodiscard]] double totalVariance() const { return restVariance + 2 * covariance + markVariance; }
};

/// Variances that are rounding errors come as 0, so that nobody divides by them.
[[nodiscard]] ItemMoments momentsOf(const std::vector<MarkCell> &cells);

/// `totals` ascend. Everything but the internal consistency and what follows from it.
[[nodiscard]] PaperStatistics paperStatistics(const std::vector<TotalCell> &totals);

/// Adds those for a paper of `items` questions, the variances of whose marks sum up to `sumOfVariances`.
void addInternalConsistency(PaperStatistics &paper, std::size_t items, double sumOfVariances);

} // namespace hoithi
