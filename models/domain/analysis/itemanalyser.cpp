// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/itemanalyser.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace hoithi {

namespace {

constexpr double percent = 100;

OptionSet acceptedOptions(const KeyEntry &key)
{
    return std::accumulate(key.accepted.begin(), key.accepted.end(), OptionSet{0}, std::bit_or<>());
}

std::optional<double> randomGuessScore(const AnalysedItem &item)
{
    if (item.key.neutralised)
        return 1;
    if (item.optionCount < 1 || item.key.accepted.empty())
        return std::nullopt;
    const auto rightAnswers = static_cast<double>(item.key.accepted.size());
    const bool severalDemanded =
        std::ranges::any_of(item.key.accepted, [](OptionSet set) { return std::popcount(set) > 1; });
    // Guessing among the ways to tick at least one box.
    const double ways = item.multiple || severalDemanded ? std::exp2(item.optionCount) - 1 : item.optionCount;
    return rightAnswers / ways;
}

void addMoments(const ItemMoments &moments, const AnalysedItem &item, ItemStatistics &statistics)
{
    statistics.people = static_cast<qint64>(moments.people);
    if (statistics.people > 0 && item.maximumMark > 0)
        statistics.facility = moments.meanMark / item.maximumMark;
    if (statistics.people < 2)
        return;
    statistics.standardDeviation = std::sqrt(moments.markVariance);
    if (moments.markVariance > 0 && moments.restVariance > 0) {
        statistics.discriminationIndex =
            percent * moments.covariance / std::sqrt(moments.markVariance * moments.restVariance);
        if (moments.largestCovariance > 0)
            statistics.discriminativeEfficiency = percent * moments.covariance / moments.largestCovariance;
    }
    const double totalVariance = moments.totalVariance();
    if (moments.markVariance > 0 && totalVariance > 0)
        statistics.totalCorrelation =
            percent * moments.covarianceWithTotal() / std::sqrt(moments.markVariance * totalVariance);
}

void addWeights(const std::vector<AnalysedItem> &items, const std::vector<ItemMoments> &moments,
                std::vector<ItemStatistics> &statistics)
{
    double marks = 0;
    double roots = 0;
    for (std::size_t item = 0; item < items.size(); ++item) {
        marks += items[item].maximumMark;
        roots += std::sqrt(std::max(0.0, moments[item].covarianceWithTotal()));
    }
    for (std::size_t item = 0; item < items.size(); ++item) {
        const double covariance = moments[item].covarianceWithTotal();
        if (marks > 0)
            statistics[item].intendedWeight = percent * items[item].maximumMark / marks;
        if (roots > 0 && covariance >= 0 && statistics[item].people > 1)
            statistics[item].effectiveWeight = percent * std::sqrt(covariance) / roots;
    }
}

KeySuspicion suspicionOf(const AnalysedItem &item, const ItemStatistics &statistics)
{
    KeySuspicion suspicion;
    if (item.key.neutralised || statistics.people < fewestForSuspicion)
        return suspicion;
    const double chance = 2 * percent / std::sqrt(static_cast<double>(statistics.people));
    suspicion.negativeDiscrimination = statistics.discriminationIndex.value_or(0) < -chance;
    const OptionCounts &top = statistics.groups[static_cast<std::size_t>(ScoreGroup::Top)];
    const OptionSet accepted = acceptedOptions(item.key);
    for (std::size_t option = 0; option < top.chosen.size() && top.people >= fewestForSuspicion; ++option) {
        const OptionSet bit = OptionSet{1} << option;
        if ((accepted & bit) == 0 && top.chosen[option] > top.right)
            suspicion.preferredWrong |= bit;
    }
    return suspicion;
}

OptionCounts &operator+=(OptionCounts &sum, const OptionCounts &other)
{
    for (std::size_t option = 0; option < other.chosen.size(); ++option)
        sum.chosen[option] += other.chosen[option];
    sum.blank += other.blank;
    sum.right += other.right;
    sum.people += other.people;
    return sum;
}

} // namespace

ItemAnalyser::ItemAnalyser(std::vector<AnalysedItem> items) : m_items(std::move(items)), m_tallies(m_items.size()) {}

void ItemAnalyser::add(std::span<const ItemAnswer> answers)
{
    double sum = 0;
    for (const ItemAnswer &answer : answers)
        sum += answer.mark;
    const std::size_t total = totalIndex(sum);
    ++m_people[total];
    for (const ItemAnswer &answer : answers) {
        Tally &tally = m_tallies[answer.item];
        ++markCount(tally, answer.mark, total);
        const auto optionCount = static_cast<std::size_t>(m_items[answer.item].optionCount);
        const std::size_t first = total * (optionCount + 1);
        if (tally.options.size() < first + optionCount + 1)
            tally.options.resize(first + optionCount + 1);
        if (answer.chosen == 0)
            ++tally.options[first + optionCount];
        for (OptionSet left = answer.chosen; left != 0; left &= left - 1) {
            const auto option = static_cast<std::size_t>(std::countr_zero(left));
            if (option < optionCount)
                ++tally.options[first + option];
        }
    }
}

ItemAnalysis ItemAnalyser::result() const
{
    const std::vector<std::size_t> ascending = ascendingTotals();
    const std::vector<ScoreGroup> groups = groupsOfTotals(ascending);
    std::vector<TotalCell> totals;
    for (const std::size_t total : ascending)
        totals.push_back({m_totals[total], static_cast<double>(m_people[total])});

    ItemAnalysis analysis{paperStatistics(totals), std::vector<ItemStatistics>(m_items.size())};
    std::vector<ItemMoments> moments;
    double sumOfVariances = 0;
    bool hadByAll = true;
    for (std::size_t item = 0; item < m_items.size(); ++item) {
        ItemStatistics &statistics = analysis.items[item];
        moments.push_back(momentsOf(cellsOf(m_tallies[item], ascending)));
        addMoments(moments.back(), m_items[item], statistics);
        statistics.randomGuessScore = randomGuessScore(m_items[item]);
        countOptions(item, groups, statistics);
        statistics.suspicion = suspicionOf(m_items[item], statistics);
        sumOfVariances += moments.back().markVariance;
        hadByAll = hadByAll && statistics.people == analysis.paper.people;
    }
    addWeights(m_items, moments, analysis.items);
    if (hadByAll)
        addInternalConsistency(analysis.paper, m_items.size(), sumOfVariances);
    return analysis;
}

std::vector<MarkCell> ItemAnalyser::cellsOf(const Tally &tally, const std::vector<std::size_t> &ascending) const
{
    std::vector<MarkCell> cells;
    for (const MarkCounts &counts : tally.marks) {
        for (const std::size_t total : ascending) {
            if (total < counts.byTotal.size() && counts.byTotal[total] > 0)
                cells.push_back({counts.mark, m_totals[total], static_cast<double>(counts.byTotal[total])});
        }
    }
    return cells;
}

std::size_t ItemAnalyser::totalIndex(double total)
{
    const auto [found, isNew] = m_totalIndexes.try_emplace(total, m_totals.size());
    if (isNew) {
        m_totals.push_back(total);
        m_people.push_back(0);
    }
    return found->second;
}

std::vector<std::size_t> ItemAnalyser::ascendingTotals() const
{
    std::vector<std::size_t> ascending(m_totals.size());
    std::iota(ascending.begin(), ascending.end(), std::size_t{0});
    std::ranges::sort(ascending, {}, [this](std::size_t total) { return m_totals[total]; });
    return ascending;
}

std::vector<ScoreGroup> ItemAnalyser::groupsOfTotals(const std::vector<std::size_t> &ascending) const
{
    std::vector<ScoreGroup> groups(m_totals.size(), ScoreGroup::Middle);
    if (ascending.size() < 2)
        return groups;
    const auto people = static_cast<double>(std::accumulate(m_people.begin(), m_people.end(), qint64{0}));
    const auto fill = [&](auto totals, ScoreGroup group) {
        double taken = 0;
        for (const std::size_t total : totals) {
            if (taken >= people * scoreGroupShare || groups[total] != ScoreGroup::Middle)
                return;
            groups[total] = group;
            taken += static_cast<double>(m_people[total]);
        }
    };
    fill(std::vector<std::size_t>(ascending.rbegin(), ascending.rend() - 1), ScoreGroup::Top);
    fill(ascending, ScoreGroup::Bottom);
    return groups;
}

void ItemAnalyser::countOptions(std::size_t item, const std::vector<ScoreGroup> &groups,
                                ItemStatistics &statistics) const
{
    const Tally &tally = m_tallies[item];
    const auto optionCount = static_cast<std::size_t>(m_items[item].optionCount);
    statistics.options.chosen.resize(optionCount);
    for (OptionCounts &counts : statistics.groups)
        counts.chosen.resize(optionCount);
    for (std::size_t total = 0; total * (optionCount + 1) < tally.options.size(); ++total) {
        OptionCounts &counts = statistics.groups[static_cast<std::size_t>(groups[total])];
        const qint64 *row = tally.options.data() + total * (optionCount + 1);
        for (std::size_t option = 0; option < optionCount; ++option)
            counts.chosen[option] += row[option];
        counts.blank += row[optionCount];
    }
    for (const MarkCounts &marks : tally.marks) {
        for (std::size_t total = 0; total < marks.byTotal.size(); ++total) {
            OptionCounts &counts = statistics.groups[static_cast<std::size_t>(groups[total])];
            counts.people += marks.byTotal[total];
            counts.right += marks.mark >= m_items[item].maximumMark ? marks.byTotal[total] : 0;
        }
    }
    for (const OptionCounts &counts : statistics.groups)
        statistics.options += counts;
}

qint64 &ItemAnalyser::markCount(Tally &tally, double mark, std::size_t total)
{
    auto found = std::ranges::lower_bound(tally.marks, mark, {}, &MarkCounts::mark);
    if (found == tally.marks.end() || found->mark > mark)
        found = tally.marks.insert(found, MarkCounts{mark, {}});
    if (found->byTotal.size() <= total)
        found->byTotal.resize(total + 1);
    return found->byTotal[total];
}

} // namespace hoithi
