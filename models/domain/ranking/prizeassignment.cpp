// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizeassignment.h"

#include <algorithm>
#include <limits>
#include <set>
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

bool mayHave(const RankingInput &input, RepeatWinners repeatWinners, const StandingRow &row, std::int16_t prize)
{
    return mayWin(input.earlierPrizes, repeatWinners, input.candidates[row.candidate].participant, prize);
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

/// What becomes of one place, where so many slots are taken by those above.
struct PlacePrizes
{
    std::vector<std::int16_t> prizes; ///< of the place's rows
    SlotRange used;                   ///< by them
    std::optional<PrizeTie> tie;
};

class PrizeGiver
{
public:
    PrizeGiver(const RankingInput &input, const RuleBook &rules, Ranking &ranking)
        : m_input(input), m_repeatWinners(rules.repeatWinners), m_ranking(ranking), m_slots(prizeSlots(rules.prizes))
    {}

    void give()
    {
        const auto eligible = static_cast<std::uint32_t>(m_ranking.eligible);
        std::vector<std::size_t> taken{0};
        for (std::uint32_t begin = 0, end = 0; begin < eligible && taken.front() < m_slots.size(); begin = end) {
            while (end < eligible && m_ranking.rows[end].place == m_ranking.rows[begin].place)
                ++end;
            taken = giveTo(begin, end, taken);
        }
    }

private:
    /// Rows [begin, end) of one place. `taken`: how many slots those above may use up, ascending; gives the same for those below.
    [[nodiscard]] std::vector<std::size_t> giveTo(std::uint32_t begin, std::uint32_t end,
                                                  const std::vector<std::size_t> &taken)
    {
        std::set<std::size_t> below;
        std::vector<PlacePrizes> all;
        for (const std::size_t above : taken) {
            const PlacePrizes &here = all.emplace_back(prizesOf(begin, end, above));
            for (std::size_t used = here.used.least; used <= here.used.most; ++used)
                below.insert(above + used);
        }
        keepWhatIsSure(begin, all);
        return {below.begin(), below.end()};
    }

    /// What every number of slots that are left gives.
    void keepWhatIsSure(std::uint32_t begin, std::vector<PlacePrizes> &all)
    {
        PlacePrizes &first = all.front();
        for (std::size_t i = 0; i < first.prizes.size(); ++i) {
            const bool isSure =
                std::ranges::all_of(all, [&](const PlacePrizes &other) { return other.prizes[i] == first.prizes[i]; });
            m_ranking.rows[begin + i].prize = isSure ? first.prizes[i] : StandingRow::undecided;
        }
        if (first.tie && std::ranges::all_of(all, [&](const PlacePrizes &other) { return other.tie == first.tie; }))
            m_ranking.ties.push_back(std::move(*first.tie));
    }

    [[nodiscard]] PlacePrizes prizesOf(std::uint32_t begin, std::uint32_t end, std::size_t above) const
    {
        PlacePrizes here{std::vector<std::int16_t>(end - begin, StandingRow::noPrize), {}, {}};
        const auto free = std::span<const std::int16_t>(m_slots).subspan(above);
        Equals equals;
        for (std::uint32_t row = begin; row < end && !free.empty(); ++row) {
            if (mayHave(m_input, m_repeatWinners, m_ranking.rows[row], free.front()))
                equals.push_back(row);
        }
        if (equals.empty())
            return here;
        if (equals.size() > free.size() || free[equals.size() - 1] != free.front()) {
            giveTied(std::move(equals), free, begin, here);
            return here;
        }
        for (const std::uint32_t row : equals)
            here.prizes[row - begin] = free.front();
        here.used = {equals.size(), equals.size()};
        return here;
    }

    void giveTied(Equals equals, std::span<const std::int16_t> free, std::uint32_t begin, PlacePrizes &here) const
    {
        here.used = slotsTakenBy(equals, free);
        const auto atStake = free.first(here.used.most);
        PrizeTie &tie = here.tie.emplace(PrizeTie{std::move(equals), {atStake.begin(), atStake.end()}});
        if (const TieOrder *order = decidedOrder(m_input, m_ranking, tie.rows)) {
            const OrderedPrizes ordered = prizesInOrder(m_input, m_repeatWinners, *order, tie, m_ranking.rows);
            tie.decided = !ordered.unsaid;
            tie.drawn = tie.decided && order->drawn;
            if (tie.decided) {
                for (const GivenPrize &one : ordered.given)
                    here.prizes[one.row - begin] = one.prize;
                here.used = {ordered.given.size(), ordered.given.size()};
                return;
            }
        }
        for (const std::uint32_t row : tie.rows)
            here.prizes[row - begin] = StandingRow::undecided;
    }

    [[nodiscard]] SlotRange slotsTakenBy(const Equals &equals, std::span<const std::int16_t> free) const
    {
        std::vector<std::uint32_t> participants;
        participants.reserve(equals.size());
        for (const std::uint32_t row : equals)
            participants.push_back(m_input.candidates[m_ranking.rows[row].candidate].participant);
        return slotsTaken(m_input.earlierPrizes, m_repeatWinners, participants, free);
    }

    const RankingInput &m_input;
    RepeatWinners m_repeatWinners;
    Ranking &m_ranking;
    std::vector<std::int16_t> m_slots;
};

} // namespace

const TieOrder *decidedOrder(const RankingInput &input, const Ranking &ranking, const Equals &rows)
{
    if (input.tieOrders.empty())
        return nullptr;
    const std::vector<std::string_view> ids = sortedIds(input, ranking, rows);
    const auto found = std::find_if(input.tieOrders.rbegin(), input.tieOrders.rend(),
                                    [&ids](const TieOrder &order) { return isOrderOf(order, ids); });
    return found == input.tieOrders.rend() ? nullptr : &*found;
}

/// Whoever may have a slot may have every better one. So most slots are used up where those go first who may have the fewest, since they
/// are soon too late; and fewest where they go last, since they are left when the slots are no longer theirs.
SlotRange slotsTaken(const std::unordered_map<std::uint32_t, int> &earlierPrizes, RepeatWinners repeatWinners,
                     const std::vector<std::uint32_t> &participants, std::span<const std::int16_t> free)
{
    constexpr int everything = std::numeric_limits<int>::max();
    std::vector<int> bounds; // the first prize that each may not have
    bounds.reserve(participants.size());
    for (const std::uint32_t participant : participants) {
        const auto earlier = earlierPrizes.find(participant);
        const bool isBound = repeatWinners == RepeatWinners::HighestOnly && earlier != earlierPrizes.end();
        bounds.push_back(isBound ? earlier->second : everything);
    }
    std::ranges::sort(bounds);
    SlotRange range;
    for (const int bound : bounds) {
        if (range.most < free.size() && free[range.most] < bound)
            ++range.most;
    }
    const auto slots = std::min(bounds.size(), free.size());
    while (range.least < slots && free[range.least] < bounds[bounds.size() - 1 - range.least])
        ++range.least;
    return range;
}

OrderedPrizes prizesInOrder(const RankingInput &input, RepeatWinners repeatWinners, const TieOrder &order,
                            const PrizeTie &tie, const LargeVector<StandingRow> &rows)
{
    auto [waiting, others] = turnsOf(input, order, tie, rows);
    OrderedPrizes result;
    for (const std::int16_t prize : tie.prizes) {
        const auto may = [&](std::uint32_t row) {
            return mayHave(input, repeatWinners, rows[row], prize);
        };
        const auto next = std::ranges::find_if(waiting, may);
        if (next == waiting.end()) { // the prizes that follow are lower
            if (std::ranges::any_of(others, may))
                result.unsaid = prize;
            return result;
        }
        result.given.push_back({*next, prize});
        waiting.erase(next);
    }
    return result;
}

void assignPrizes(const RankingInput &input, const RuleBook &rules, Ranking &ranking)
{
    PrizeGiver(input, rules, ranking).give();
}

} // namespace hoithi
