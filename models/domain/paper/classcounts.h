// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/demandfilling.h"

#include <set>

namespace hoithi {

/// Whether demands can be met at all, judged by how many items there are of each class: items of one class count for the same
/// rows. Conflicts are left out, so a "yes" may be too hopeful, a "no" never is.
class ClassCounts
{
public:
    ClassCounts(std::vector<std::uint64_t> classes, std::size_t rowCount);

    [[nodiscard]] FillOutcome possible(const std::vector<int> &capacities, const Demands &demands);

private:
    [[nodiscard]] bool fill(std::size_t at, Demands &left);
    [[nodiscard]] bool isHopeless(std::size_t at, const Demands &left) const;
    [[nodiscard]] int mostOf(std::size_t at, const Demands &left) const;
    void take(std::size_t at, int count, Demands &left) const;
    void sumCapacities();
    void groupRows();

    std::vector<std::uint64_t> m_classes;
    std::size_t m_rowCount;
    std::vector<int> m_capacities;
    std::vector<std::vector<int>> m_rowLeft; ///< [class][row]: capacity of this class and all after it
    std::vector<int> m_totalLeft;
    std::vector<std::uint64_t> m_groups; ///< rows that no class has two of: all sources, all difficulties
    std::set<std::vector<int>> m_failed;
    int m_steps = 0;
};

} // namespace hoithi
