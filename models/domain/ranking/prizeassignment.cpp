// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizeassignment.h"

#include <algorithm>
#include <span>
#include <utility>

namespace hoithi {

std::vector<std::int16_t> prizeSlots(const std::vector<Prize> &prizes)
{
    std::vector<std::int16_t> slots;
    for (std::size_t i = 0; i < prizes.size(); ++i)
        slots.insert(slots.end(), static_cast<std::size_t>(std::max(prizes[i].count, 0)), static_cast<std::int16_t>(i));
    return slots;
}

bool mayWin(const std::unordered_map<std::uint32_t, int> &earlierPrizes, RepeatWinners repeatWinners,
            std::uint32_t participant, int prize)
{
    if (repeatWinners == RepeatWinners::Allowed)
        return true;
    const auto earlier = earlierPrizes.find(participant);
    if (earlier == earlierPrizes.end())
        return true;
    return repeatWinners == RepeatWinners::HighestOnly && prize < earlier->second;
}

namespace {

/// People with equal places who may all win.
using Equals = std::vector<std::uint32_t>; ///< indexes into Ranking::rows

std::vector<std::string_view> sortedIds(const RankingInput &input, const Ranking &ranking, const Equals &rows)
{
    std::vector<std::string_view> ids;
    ids.reserve(rows.size());
    for (const std::uint32_t row : rows)
        ids.push_back(input.submissionId(input.candidates[ranking.rows[row].candidate]));
    std::ranges::sort(ids);
    return ids;
}

/// Null where judges have not decided about exactly these people.
const TieOrder *decidedOrder(const RankingInput &input, const Ranking &ranking, const Equals &rows)
{
    if (input.tieOrders.empty())
        return nullptr;
    const std::vector<std::string_view> ids = sortedIds(input, ranking, rows);
    const auto found = std::find_if(input.tieOrders.rbegin(), input.tieOrders.rend(),
                                    [&ids](const TieOrder &order) { return isOrderOf(order, ids); });
    return found == input.tieOrders.rend() ? nullptr : &*found;
}

bool mayHave(const RankingInput &input, RepeatWinners repeatWinners, const StandingRow &row, std::int16_t prize)
{
    return mayWin(input.earlierPrizes, repeatWinners, input.candidates[row.candidate].participant, prize);
}

void setPrize(const Equals &rows, std::int16_t prize, Ranking &ranking)
{
    for (const std::uint32_t row : rows)
        ranking.rows[row].prize = prize;
}

/// How many slots the tie uses up.
std::size_t giveTied(PrizeTie &tie, const RankingInput &input, RepeatWinners repeatWinners, Ranking &ranking)
{
    const TieOrder *order = decidedOrder(input, ranking, tie.rows);
    const auto given = order ? prizesInOrder(input, repeatWinners, *order, tie, ranking.rows) : std::nullopt;
    if (!given) { // or judges have not said who gets all of it
        setPrize(tie.rows, StandingRow::undecided, ranking);
        return tie.prizes.size();
    }
    tie.decided = true;
    tie.drawn = order->drawn;
    for (const GivenPrize &one : *given)
        ranking.rows[one.row].prize = one.prize;
    return given->size();
}

/// `free` are the slots that are left, best first; how many of them these people use up.
std::size_t giveTo(const Equals &rows, std::span<const std::int16_t> free, const RankingInput &input,
                   RepeatWinners repeatWinners, Ranking &ranking)
{
    if (rows.size() <= free.size() && free[rows.size() - 1] == free.front()) {
        setPrize(rows, free.front(), ranking);
        return rows.size();
    }
    const auto atStake = free.first(std::min(rows.size(), free.size()));
    PrizeTie tie{rows, {atStake.begin(), atStake.end()}};
    const std::size_t used = giveTied(tie, input, repeatWinners, ranking);
    ranking.ties.push_back(std::move(tie));
    return used;
}

/// Those who tie: whom judges named, by their turn, and whom they did not.
struct Turns
{
    Equals named;
    Equals others;
};

Turns turnsOf(const RankingInput &input, const TieOrder &order, const PrizeTie &tie,
              const LargeVector<StandingRow> &rows)
{
    const auto turnOf = [&](std::uint32_t row) {
        const auto id = input.submissionId(input.candidates[rows[row].candidate]);
        return static_cast<std::size_t>(std::ranges::find(order.submissionIds, id) - order.submissionIds.begin());
    };
    Turns turns;
    for (const std::uint32_t row : tie.rows)
        (turnOf(row) < order.named ? turns.named : turns.others).push_back(row);
    std::ranges::sort(turns.named, {}, turnOf);
    return turns;
}

} // namespace

std::optional<std::vector<GivenPrize>> prizesInOrder(const RankingInput &input, RepeatWinners repeatWinners,
                                                     const TieOrder &order, const PrizeTie &tie,
                                                     const LargeVector<StandingRow> &rows)
{
    auto [waiting, others] = turnsOf(input, order, tie, rows);
    std::vector<GivenPrize> given;
    for (const std::int16_t prize : tie.prizes) {
        const auto may = [&](std::uint32_t row) {
            return mayHave(input, repeatWinners, rows[row], prize);
        };
        const auto next = std::ranges::find_if(waiting, may);
        if (next == waiting.end()) { // the prizes that follow are lower
            return std::ranges::none_of(others, may) ? std::optional(std::move(given)) : std::nullopt;
        }
        given.push_back({*next, prize});
        waiting.erase(next);
    }
    return given;
}

void assignPrizes(const RankingInput &input, const RuleBook &rules, Ranking &ranking)
{
    const std::vector<std::int16_t> slots = prizeSlots(rules.prizes);
    const auto eligible = static_cast<std::size_t>(ranking.eligible);
    Equals equals;
    std::size_t used = 0;
    for (std::size_t begin = 0, end = 0; begin < eligible && used < slots.size(); begin = end) {
        equals.clear();
        for (end = begin; end < eligible && ranking.rows[end].place == ranking.rows[begin].place; ++end) {
            const std::uint32_t participant = input.candidates[ranking.rows[end].candidate].participant;
            if (mayWin(input.earlierPrizes, rules.repeatWinners, participant, slots[used]))
                equals.push_back(static_cast<std::uint32_t>(end));
        }
        if (equals.empty())
            continue;
        used += giveTo(equals, std::span(slots).subspan(used), input, rules.repeatWinners, ranking);
    }
}

} // namespace hoithi
