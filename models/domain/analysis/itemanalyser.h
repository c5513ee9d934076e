// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/moments.h"

#include <cstdint>
#include <span>
#include <unordered_map>

namespace hoithi {

/// One person's answer to one question.
struct ItemAnswer
{
    std::uint32_t item = 0; ///< index of an AnalysedItem
    OptionSet chosen = 0;   ///< in the author's order; 0: blank
    double mark = 0;
};

/// Takes people one by one and keeps only how many had each mark of each question with each total: memory grows with the number
/// of different totals and marks (16 and 2 for 15 questions that are right or wrong), not with the people. The result does not
/// depend on their order.
class ItemAnalyser
{
public:
    explicit ItemAnalyser(std::vector<AnalysedItem> items);

    /// All answers of one person, each item at most once.
    void add(std::span<const ItemAnswer> answers);

    [[nodiscard]] ItemAnalysis result() const;

    [[nodiscard]] const std::vector<AnalysedItem> &items() const { return m_items; }

private:
    struct MarkCounts
    {
        double mark = 0;
        std::vector<qint64> byTotal; ///< by index of m_totals
    };
    /// What is counted of one item.
    struct Tally
    {
        std::vector<MarkCounts> marks; ///< ascending
        std::vector<qint64> options;   ///< [index of m_totals × (options + 1) + option], the last one blank
    };

    [[nodiscard]] std::size_t totalIndex(double total);
    [[nodiscard]] std::vector<std::size_t> ascendingTotals() const;
    [[nodiscard]] std::vector<ScoreGroup> groupsOfTotals(const std::vector<std::size_t> &ascending) const;
    [[nodiscard]] std::vector<MarkCell> cellsOf(const Tally &tally, const std::vector<std::size_t> &ascending) const;
    void countOptions(std::size_t item, const std::vector<ScoreGroup> &groups, ItemStatistics &statistics) const;
    static qint64 &markCount(Tally &tally, double mark, std::size_t total);

    std::vector<AnalysedItem> m_items;
    std::vector<Tally> m_tallies;
    std::vector<double> m_totals; ///< in the order of their first appearance
    std::vector<qint64> m_people; ///< by index of m_totals
    std::unordered_map<double, std::size_t> m_totalIndexes;
};

} // namespace hoithi
