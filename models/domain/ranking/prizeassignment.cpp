// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizeassignment.h"

#include <algorithm>

namespace hoithi {

std::vector<std::int16_t> prizeSlots(const std::vector<Prize> &prizes)
{
    std::vector<std::int16_t> slots;
    for (std::size_t i = 0; i < prizes.size(); ++i)
        slots.insert(slots.end(), static_cast<std::size_t>(std::max(prizes[i].count, 0)), static_cast<std::int16_t>(i));
    return slots;
}

bool mayWin(const RankingInput &input, RepeatWinners repeatWinners, std::uint32_t participant, int prize)
{
    if (repeatWinners == RepeatWinners::Allowed)
        return true;
    const auto earlier = input.earlierPrizes.find(participant);
    if (earlier == input.earlierPrizes.end())
        return true;
    return repeatWinners == RepeatWinners::HighestOnly && prize < earlier->second;
}

void assignPrizes(const RankingInput &input, const RuleBook &rules, Ranking &ranking)
{
    const std::vector<std::int16_t> slots = prizeSlots(rules.prizes);
    const auto eligible = static_cast<std::size_t>(ranking.eligible);
    std::vector<StandingRow *> group;
    std::size_t used = 0;
    for (std::size_t begin = 0, end = 0; begin < eligible && used < slots.size(); begin = end) {
        group.clear();
        for (end = begin; end < eligible && ranking.rows[end].place == ranking.rows[begin].place; ++end) {
            StandingRow &row = ranking.rows[end];
            if (mayWin(input, rules.repeatWinners, input.candidates[row.candidate].participant, slots[used]))
                group.push_back(&row);
        }
        if (group.empty())
            continue;
        const std::size_t last = used + group.size() - 1;
        const bool fits = last < slots.size() && slots[last] == slots[used];
        const std::int16_t prize = fits ? slots[used] : StandingRow::undecided;
        for (StandingRow *row : group)
            row->prize = prize;
        used += group.size();
    }
}

} // namespace hoithi
