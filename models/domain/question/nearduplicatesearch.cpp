// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/nearduplicates.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>

namespace hoithi {

namespace {

constexpr std::uint64_t perCent = 100;

/// Which forms hang together.
class Components
{
public:
    explicit Components(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0U); }
    std::uint32_t rootOf(std::uint32_t node)
    {
        while (m_parents[node] != node) {
            m_parents[node] = m_parents[m_parents[node]];
            node = m_parents[node];
        }
        return node;
    }
    void join(std::uint32_t one, std::uint32_t other) { m_parents[rootOf(one)] = rootOf(other); }

private:
    std::vector<std::uint32_t> m_parents;
};

/// The Jaccard index of two weights that together are `both` and differ by `difference`.
double similarityOf(std::uint64_t both, std::uint64_t difference)
{
    const std::uint64_t united = both + difference; // twice
    return united == 0 ? 0 : static_cast<double>(both - difference) / static_cast<double>(united);
}

} // namespace

/// By how much the two differ, summed over all words; nothing where that is too much for near ones. Both lists are walked from the
/// rarest word on, and mostly it is too much after a few.
std::optional<std::uint64_t> NearDuplicateIndex::nearDifference(const Form &one, const Form &other) const
{
    // shared / (both - shared) >= t, where difference = both - 2 * shared
    const std::uint64_t allowed = (one.weight + other.weight) * (perCent - m_threshold) / (perCent + m_threshold);
    std::uint64_t difference = one.unknown + other.unknown;
    auto a = one.features.begin();
    auto b = other.features.begin();
    while (difference <= allowed && a != one.features.end() && b != other.features.end()) {
        if (a->rank < b->rank) {
            difference += (a++)->weight;
        } else if (b->rank < a->rank) {
            difference += (b++)->weight;
        } else {
            difference += static_cast<std::uint64_t>(std::abs(int{a->weight} - int{b->weight}));
            ++a;
            ++b;
        }
    }
    for (; difference <= allowed && a != one.features.end(); ++a)
        difference += a->weight;
    for (; difference <= allowed && b != other.features.end(); ++b)
        difference += b->weight;
    return difference <= allowed ? std::optional(difference) : std::nullopt;
}

/// Every form that may be near, some more than once.
template<typename Visit>
void NearDuplicateIndex::visitCandidates(const Form &form, Visit visit) const
{
    for (std::size_t i = 0; i < form.front; ++i) {
        const auto list = m_lists.find(form.features[i].rank);
        if (list != m_lists.end())
            std::ranges::for_each(list->second, visit);
    }
}

std::vector<NearDuplicate> NearDuplicateIndex::neighbours(const Question &question, std::optional<qint64> except,
                                                          std::size_t limit) const
{
    const Form form = formOf(wordsOf(question));
    std::vector<bool> seen(m_forms.size());
    std::vector<std::pair<double, std::uint32_t>> near;
    visitCandidates(form, [&](std::uint32_t index) {
        if (seen[index])
            return;
        seen[index] = true;
        if (const auto difference = nearDifference(form, m_forms[index]))
            near.emplace_back(-similarityOf(form.weight + m_forms[index].weight, *difference), index);
    });
    std::vector<NearDuplicate> found;
    for (const auto &[negative, index] : near) {
        // Of one form, more than the limit and the exception are never needed.
        const std::vector<qint64> &members = m_forms[index].members;
        for (std::size_t i = 0; i < members.size() && i <= limit; ++i) {
            if (members[i] != except)
                found.push_back({members[i], -negative});
        }
    }
    std::ranges::sort(found, [](const NearDuplicate &a, const NearDuplicate &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.id < b.id;
    });
    found.resize(std::min(found.size(), limit));
    return found;
}

double NearDuplicateIndex::similarity(const Question &one, const Question &other) const
{
    std::map<std::string, std::pair<unsigned, unsigned>> weights;
    const auto collect = [&](const Question &question, unsigned std::pair<unsigned, unsigned>::*side) {
        const QuestionWords words = wordsOf(question);
        for (const auto &[list, factor] :
             {std::pair{&words.text, unsigned{textFactor}}, std::pair{&words.options, 1U}}) {
            for (const std::string &word : *list) {
                const auto rank = m_ranks.find(word);
                weights[word].*side = factor * (rank == m_ranks.end() ? m_unknownRarity : rarityOf(rank->second));
            }
        }
    };
    collect(one, &std::pair<unsigned, unsigned>::first);
    collect(other, &std::pair<unsigned, unsigned>::second);
    std::uint64_t both = 0;
    std::uint64_t difference = 0;
    for (const auto &[word, pair] : weights) {
        both += pair.first + pair.second;
        difference += std::max(pair.first, pair.second) - std::min(pair.first, pair.second);
    }
    return similarityOf(both, difference);
}

std::vector<std::vector<qint64>> NearDuplicateIndex::groups() const
{
    const auto count = static_cast<std::uint32_t>(m_forms.size());
    Components components(count);
    std::vector<std::uint32_t> compared(count, count);
    for (std::uint32_t index = 0; index < count; ++index) {
        visitCandidates(m_forms[index], [&](std::uint32_t other) {
            if (other >= index || compared[other] == index)
                return;
            compared[other] = index;
            // Where many are alike, most hang together already.
            if (components.rootOf(index) != components.rootOf(other) && nearDifference(m_forms[index], m_forms[other]))
                components.join(index, other);
        });
    }
    std::map<std::uint32_t, std::vector<qint64>> byRoot;
    for (std::uint32_t index = 0; index < count; ++index) {
        if (m_forms[index].weight == 0)
            continue; // no words, or free
        std::vector<qint64> &group = byRoot[components.rootOf(index)];
        group.insert(group.end(), m_forms[index].members.begin(), m_forms[index].members.end());
    }
    std::vector<std::vector<qint64>> groups;
    for (auto &[root, group] : byRoot) {
        std::ranges::sort(group);
        if (group.size() > 1)
            groups.push_back(std::move(group));
    }
    std::ranges::sort(groups);
    return groups;
}

} // namespace hoithi
