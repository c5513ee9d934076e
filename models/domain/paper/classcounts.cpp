// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/classcounts.h"

#include <algorithm>
#include <bit>

namespace hoithi {

namespace {

constexpr int stepLimit = 20'000;

} // namespace

ClassCounts::ClassCounts(std::vector<std::uint64_t> classes, std::size_t rowCount)
    : m_classes(std::move(classes)), m_rowCount(rowCount)
{
    groupRows();
}

void ClassCounts::groupRows()
{
    const auto haveClassInCommon = [this](std::uint64_t rows, std::uint64_t row) {
        return std::ranges::any_of(m_classes,
                                   [=](std::uint64_t each) { return (each & rows) != 0 && (each & row) != 0; });
    };
    for (std::size_t number = 0; number < m_rowCount; ++number) {
        const auto row = std::uint64_t{1} << number;
        const auto group = std::ranges::find_if(m_groups, [&](auto rows) { return !haveClassInCommon(rows, row); });
        if (group == m_groups.end())
            m_groups.push_back(row);
        else
            *group |= row;
    }
}

FillOutcome ClassCounts::possible(const std::vector<int> &capacities, const Demands &demands)
{
    m_capacities = capacities;
    m_failed.clear();
    m_steps = 0;
    sumCapacities();
    Demands left = demands;
    if (fill(0, left))
        return FillOutcome::Found;
    return m_steps > stepLimit ? FillOutcome::TooHard : FillOutcome::Impossible;
}

void ClassCounts::sumCapacities()
{
    const std::size_t count = m_classes.size();
    m_rowLeft.assign(count + 1, std::vector<int>(m_rowCount, 0));
    m_totalLeft.assign(count + 1, 0);
    for (std::size_t at = count; at-- > 0;) {
        m_totalLeft[at] = m_totalLeft[at + 1] + m_capacities[at];
        for (std::size_t row = 0; row < m_rowCount; ++row)
            m_rowLeft[at][row] = m_rowLeft[at + 1][row] + ((m_classes[at] >> row & 1U) != 0 ? m_capacities[at] : 0);
    }
}

bool ClassCounts::isHopeless(std::size_t at, const Demands &left) const
{
    if (m_totalLeft[at] < left.total)
        return true;
    for (std::size_t row = 0; row < m_rowCount; ++row) {
        if (m_rowLeft[at][row] < left.wanted[row] || left.wanted[row] > left.total)
            return true;
    }
    // Rows of a group are met by different items, which need places of their own.
    return std::ranges::any_of(m_groups, [&](std::uint64_t rows) {
        int wanted = 0;
        for (; rows != 0; rows &= rows - 1)
            wanted += left.wanted[static_cast<std::size_t>(std::countr_zero(rows))];
        return wanted > left.total;
    });
}

int ClassCounts::mostOf(std::size_t at, const Demands &left) const
{
    int most = std::min(m_capacities[at], left.total);
    for (std::size_t row = 0; row < m_rowCount; ++row) {
        if ((m_classes[at] >> row & 1U) != 0)
            most = std::min(most, left.wanted[row]);
    }
    return most;
}

void ClassCounts::take(std::size_t at, int count, Demands &left) const
{
    left.total -= count;
    for (std::size_t row = 0; row < m_rowCount; ++row) {
        if ((m_classes[at] >> row & 1U) != 0)
            left.wanted[row] -= count;
    }
}

bool ClassCounts::fill(std::size_t at, Demands &left)
{
    if (++m_steps > stepLimit || isHopeless(at, left))
        return false;
    if (at == m_classes.size())
        return true; // not hopeless with nothing left to take: nothing is wanted
    std::vector<int> state = left.wanted;
    state.push_back(left.total);
    state.push_back(static_cast<int>(at));
    if (m_failed.contains(state))
        return false;
    for (int count = mostOf(at, left); count >= 0; --count) {
        take(at, count, left);
        const bool filled = fill(at + 1, left);
        take(at, -count, left);
        if (filled)
            return true;
        if (m_steps > stepLimit)
            return false;
    }
    m_failed.insert(std::move(state));
    return false;
}

} // namespace hoithi
