// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/demandfilling.h"

#include "domain/paper/classcounts.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <optional>

namespace hoithi {

namespace {

constexpr int drawings = 30;               ///< of items one by one, before the search that goes back
constexpr qint64 searchLimit = 20'000'000; ///< items looked at by that search

/// What is chosen, what cannot be any more, and what is still wanted.
class FillState
{
public:
    FillState(const std::vector<FillItem> &items, const Demands &demands)
        : m_items(items), m_left(demands), m_blocks(items.size(), 0)
    {}

    [[nodiscard]] const Demands &left() const { return m_left; }
    [[nodiscard]] const std::vector<int> &chosen() const { return m_chosen; }
    [[nodiscard]] bool isOpen(int item) const { return m_blocks[index(item)] == 0; }
    /// Open, and none of its rows has all it wants.
    [[nodiscard]] bool isUsable(int item) const
    {
        if (!isOpen(item))
            return false;
        for (std::uint64_t rows = m_items[index(item)].rows; rows != 0; rows &= rows - 1) {
            if (m_left.wanted[static_cast<std::size_t>(std::countr_zero(rows))] == 0)
                return false;
        }
        return true;
    }
    void block(int item) { ++m_blocks[index(item)]; }
    void unblock(int item) { --m_blocks[index(item)]; }
    void choose(int item)
    {
        count(item, -1);
        m_chosen.push_back(item);
        block(item);
        std::ranges::for_each(m_items[index(item)].conflicts, [this](int other) { block(other); });
    }
    void giveBack()
    {
        const int item = m_chosen.back();
        m_chosen.pop_back();
        count(item, 1);
        unblock(item);
        std::ranges::for_each(m_items[index(item)].conflicts, [this](int other) { unblock(other); });
    }

private:
    static std::size_t index(int item) { return static_cast<std::size_t>(item); }
    void count(int item, int by)
    {
        m_left.total += by;
        for (std::uint64_t rows = m_items[index(item)].rows; rows != 0; rows &= rows - 1)
            m_left.wanted[static_cast<std::size_t>(std::countr_zero(rows))] += by;
    }

    const std::vector<FillItem> &m_items;
    Demands m_left;
    std::vector<int> m_blocks;
    std::vector<int> m_chosen;
};

/// Takes items in random order, each that leaves the rest possible. Without conflicts that is exact: what was possible before an
/// item is refused stays so.
class Drawing
{
public:
    Drawing(const std::vector<FillItem> &items, const Demands &demands) : m_items(items)
    {
        std::map<std::uint64_t, int> numbers;
        for (const FillItem &item : items)
            numbers.emplace(item.rows, 0);
        std::vector<std::uint64_t> classes;
        for (auto &[rows, number] : numbers) {
            number = static_cast<int>(classes.size());
            classes.push_back(rows);
        }
        m_classCount = classes.size();
        for (const FillItem &item : items)
            m_classOf.push_back(static_cast<std::size_t>(numbers.at(item.rows)));
        m_counts.emplace(std::move(classes), demands.wanted.size());
        findCliques();
    }

    FillOutcome possible(const FillState &state) { return m_counts->possible(capacities(state), state.left()); }

    bool draw(const std::vector<int> &order, FillState &state)
    {
        std::vector<bool> closed(m_classCount, false);
        for (const int item : order) {
            if (state.left().total == 0)
                break;
            const std::size_t itemClass = m_classOf[static_cast<std::size_t>(item)];
            if (closed[itemClass] || !state.isUsable(item))
                continue;
            state.choose(item);
            if (possible(state) == FillOutcome::Found)
                continue;
            const Demands left = state.left();
            state.giveBack();
            // What one item of a class would spoil, another would too, now and later; unless it was what it excludes.
            std::vector<int> without = capacities(state);
            --without[itemClass];
            closed[itemClass] = m_counts->possible(without, left) != FillOutcome::Found;
        }
        return state.left().total == 0;
    }

private:
    /// Of items of one class that all exclude each other, a paper has one at most.
    void findCliques()
    {
        std::vector<std::vector<int>> cliques;
        m_cliqueOf.resize(m_items.size());
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            std::size_t clique = cliques.size();
            for (const int other : m_items[item].conflicts) {
                const auto earlier = static_cast<std::size_t>(other);
                if (earlier < item && m_classOf[earlier] == m_classOf[item]
                    && excludesAll(item, cliques[m_cliqueOf[earlier]])) {
                    clique = m_cliqueOf[earlier];
                    break;
                }
            }
            if (clique == cliques.size())
                cliques.emplace_back();
            cliques[clique].push_back(static_cast<int>(item));
            m_cliqueOf[item] = clique;
        }
    }
    [[nodiscard]] bool excludesAll(std::size_t item, const std::vector<int> &others) const
    {
        return std::ranges::all_of(
            others, [&](int other) { return std::ranges::binary_search(m_items[item].conflicts, other); });
    }

    /// How many of each class can be in a paper, or more.
    [[nodiscard]] std::vector<int> capacities(const FillState &state) const
    {
        std::vector<int> open(m_classCount, 0);
        std::vector<bool> counted(m_items.size(), false);
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (!state.isOpen(static_cast<int>(item)) || counted[m_cliqueOf[item]])
                continue;
            counted[m_cliqueOf[item]] = true;
            ++open[m_classOf[item]];
        }
        return open;
    }

    const std::vector<FillItem> &m_items;
    std::vector<std::size_t> m_classOf;
    std::vector<std::size_t> m_cliqueOf;
    std::size_t m_classCount = 0;
    std::optional<ClassCounts> m_counts;
};

/// Looks through all choices, the row with the least room first.
class Search
{
public:
    Search(const std::vector<FillItem> &items, std::vector<int> order) : m_items(items), m_order(std::move(order)) {}

    FillOutcome run(FillState &state)
    {
        if (fill(state))
            return FillOutcome::Found;
        return m_steps > searchLimit ? FillOutcome::TooHard : FillOutcome::Impossible;
    }

private:
    /// The usable items of the row with the least to choose from, in random order; nothing where a row has too few.
    std::vector<int> narrowest(const FillState &state)
    {
        const Demands &left = state.left();
        std::vector<int> rooms;
        for (const int wanted : left.wanted)
            rooms.push_back(-wanted);
        std::vector<int> usable;
        for (const int item : m_order) {
            if (!state.isUsable(item))
                continue;
            usable.push_back(item);
            for (std::uint64_t rows = m_items[static_cast<std::size_t>(item)].rows; rows != 0; rows &= rows - 1)
                ++rooms[static_cast<std::size_t>(std::countr_zero(rows))];
        }
        m_steps += static_cast<qint64>(m_order.size());
        int least = static_cast<int>(usable.size()) - left.total;
        std::uint64_t row = 0;
        for (std::size_t each = 0; each < rooms.size(); ++each) {
            if (left.wanted[each] > 0 && rooms[each] < least) {
                least = rooms[each];
                row = std::uint64_t{1} << each;
            }
        }
        if (least < 0)
            return {};
        std::erase_if(usable, [&](int item) { return (m_items[static_cast<std::size_t>(item)].rows & row) != row; });
        return usable;
    }

    bool fill(FillState &state)
    {
        if (state.left().total == 0)
            return std::ranges::all_of(state.left().wanted, [](int wanted) { return wanted == 0; });
        std::vector<int> tried;
        for (const int item : narrowest(state)) {
            if (m_steps > searchLimit || !isEnough(state))
                break;
            if (!state.isOpen(item))
                continue;
            state.choose(item);
            if (fill(state))
                return true;
            state.giveBack();
            state.block(item);
            tried.push_back(item);
        }
        for (const int item : tried)
            state.unblock(item);
        return false;
    }

    /// Whether what was tried has left enough for each row.
    bool isEnough(const FillState &state) { return !narrowest(state).empty(); }

    const std::vector<FillItem> &m_items;
    std::vector<int> m_order;
    qint64 m_steps = 0;
};

} // namespace

Filling fillDemands(const std::vector<FillItem> &items, const Demands &demands, PaperRandom random)
{
    Drawing drawing(items, demands);
    const FillOutcome hope = drawing.possible(FillState(items, demands));
    if (hope == FillOutcome::Impossible)
        return {hope, {}};
    std::vector<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    for (int i = 0; i < drawings && hope == FillOutcome::Found; ++i) {
        FillState state(items, demands);
        random.shuffle(order);
        if (drawing.draw(order, state))
            return {FillOutcome::Found, state.chosen()};
    }
    FillState state(items, demands);
    random.shuffle(order);
    const FillOutcome outcome = Search(items, order).run(state);
    return {outcome, outcome == FillOutcome::Found ? state.chosen() : std::vector<int>()};
}

} // namespace hoithi
