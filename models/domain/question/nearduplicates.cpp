// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/nearduplicates.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace hoithi {

namespace {

std::uint16_t rarity(std::size_t questions, std::size_t having)
{
    const double ratio = static_cast<double>(questions) / static_cast<double>(having);
    return static_cast<std::uint16_t>(std::lround(16 * std::log2(1 + ratio)));
}

template<typename Features>
std::size_t hashOf(const Features &features)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const auto &feature : features) {
        hash ^= static_cast<std::uint64_t>(static_cast<std::uint32_t>(feature.rank)) * 2 + (feature.inText ? 1 : 0);
        hash *= 0x9E3779B97F4A7C15U;
        hash ^= hash >> 29U;
    }
    return hash;
}

} // namespace

NearDuplicateIndex::NearDuplicateIndex(int thresholdPercent)
    : m_threshold(static_cast<std::uint64_t>(std::clamp(thresholdPercent, 1, 100)))
{
    recount();
}

std::size_t NearDuplicateIndex::size() const
{
    return m_formOf.size();
}

std::uint16_t NearDuplicateIndex::rarityOf(std::int32_t rank) const
{
    return rank < 0 ? m_unknownRarity : m_rarities[static_cast<std::size_t>(rank)];
}

/// Sorts the features and sets what follows from their ranks.
void NearDuplicateIndex::weigh(Form &form) const
{
    std::ranges::sort(form.features, {}, &Feature::rank);
    for (Feature &feature : form.features) {
        const unsigned factor = feature.inText ? textFactor : 1U;
        feature.weight = static_cast<std::uint16_t>(rarityOf(feature.rank) * factor);
    }
    std::uint64_t left =
        std::accumulate(form.features.begin(), form.features.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const Feature &feature) { return sum + feature.weight; });
    form.weight = form.unknown + left;
    form.front = 0;
    while (form.front < form.features.size() && left * std::uint64_t{100} >= form.weight * m_threshold)
        left -= form.features[form.front++].weight;
}

/// Words that the index does not know only weigh: they are shared with nothing.
NearDuplicateIndex::Form NearDuplicateIndex::formOf(const QuestionWords &words) const
{
    Form form;
    const auto add = [&](const std::vector<std::string> &list, bool inText) {
        for (const std::string &word : list) {
            const auto found = m_ranks.find(word);
            if (found == m_ranks.end())
                form.unknown += m_unknownRarity * (inText ? textFactor : 1U);
            else
                form.features.push_back({found->second, 0, inText});
        }
    };
    form.features.reserve(words.text.size() + words.options.size());
    add(words.text, true);
    add(words.options, false);
    weigh(form);
    return form;
}

void NearDuplicateIndex::learn(const QuestionWords &words)
{
    for (const auto *list : {&words.text, &words.options}) {
        for (const std::string &word : *list) {
            if (m_ranks.try_emplace(word, m_lowest - 1).second)
                --m_lowest;
        }
    }
}

std::optional<std::uint32_t> NearDuplicateIndex::sameForm(const Form &form) const
{
    const auto [begin, end] = m_byHash.equal_range(hashOf(form.features));
    const auto found =
        std::find_if(begin, end, [&](const auto &entry) { return m_forms[entry.second].features == form.features; });
    return found == end ? std::nullopt : std::optional(found->second);
}

void NearDuplicateIndex::enlist(std::uint32_t index)
{
    const Form &form = m_forms[index];
    m_byHash.emplace(hashOf(form.features), index);
    for (std::size_t i = 0; i < form.front; ++i)
        m_lists[form.features[i].rank].push_back(index);
}

void NearDuplicateIndex::delist(std::uint32_t index)
{
    Form &form = m_forms[index];
    const auto [begin, end] = m_byHash.equal_range(hashOf(form.features));
    m_byHash.erase(std::find_if(begin, end, [index](const auto &entry) { return entry.second == index; }));
    for (std::size_t i = 0; i < form.front; ++i) {
        const auto list = m_lists.find(form.features[i].rank);
        *std::ranges::find(list->second, index) = list->second.back();
        list->second.pop_back();
        if (list->second.empty())
            m_lists.erase(list);
    }
    form = {};
    m_free.push_back(index);
}

void NearDuplicateIndex::add(qint64 id, Form form)
{
    std::optional<std::uint32_t> index = sameForm(form);
    if (!index) {
        if (m_free.empty()) {
            m_free.push_back(static_cast<std::uint32_t>(m_forms.size()));
            m_forms.emplace_back();
        }
        index = m_free.back();
        m_free.pop_back();
        m_forms[*index] = std::move(form);
        enlist(*index);
    }
    std::vector<qint64> &members = m_forms[*index].members;
    members.insert(std::ranges::upper_bound(members, id), id);
    m_formOf.emplace(id, *index);
}

void NearDuplicateIndex::put(qint64 id, const Question &question)
{
    remove(id);
    const QuestionWords words = wordsOf(question);
    learn(words);
    add(id, formOf(words));
    if (isLopsided())
        recount();
}

void NearDuplicateIndex::put(std::span<const Numbered> questions)
{
    for (const auto &[id, question] : questions) {
        remove(id);
        const QuestionWords words = wordsOf(*question);
        learn(words);
        add(id, formOf(words));
    }
    recount();
}

void NearDuplicateIndex::remove(qint64 id)
{
    const auto found = m_formOf.find(id);
    if (found == m_formOf.end())
        return;
    std::vector<qint64> &members = m_forms[found->second].members;
    members.erase(std::ranges::lower_bound(members, id));
    if (members.empty())
        delist(found->second);
    m_formOf.erase(found);
    if (isLopsided())
        recount();
}

void NearDuplicateIndex::clear()
{
    *this = NearDuplicateIndex(static_cast<int>(m_threshold));
}

bool NearDuplicateIndex::isLopsided() const
{
    constexpr std::size_t few = 16; // so many are counted anew each time
    return size() <= few ? size() != m_counted : size() >= m_counted * 2 || size() * 2 <= m_counted;
}

/// Ranks all words by how many questions have them, and forgets those that none has. The new ranks by the old ones.
std::unordered_map<std::int32_t, std::int32_t> NearDuplicateIndex::rankAnew()
{
    std::unordered_map<std::int32_t, std::size_t> having;
    for (const Form &form : m_forms) {
        for (const Feature &feature : form.features)
            having[feature.rank] += form.members.size();
    }
    std::vector<std::pair<std::size_t, std::int32_t>> order;
    order.reserve(having.size());
    for (const auto &[rank, count] : having)
        order.emplace_back(count, rank);
    std::ranges::sort(order);
    std::unordered_map<std::int32_t, std::int32_t> ranks;
    m_rarities.clear();
    for (const auto &[count, rank] : order) {
        ranks.emplace(rank, static_cast<std::int32_t>(m_rarities.size()));
        m_rarities.push_back(rarity(m_counted, count));
    }
    std::erase_if(m_ranks, [&ranks](const auto &entry) { return !ranks.contains(entry.second); });
    for (auto &[word, rank] : m_ranks)
        rank = ranks.at(rank);
    return ranks;
}

void NearDuplicateIndex::recount()
{
    m_counted = size();
    m_unknownRarity = rarity(std::max<std::size_t>(m_counted, 1), 1);
    const auto ranks = rankAnew();
    m_lowest = 0;
    m_lists.clear();
    m_byHash.clear();
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        Form &form = m_forms[i];
        if (form.members.empty())
            continue;
        for (Feature &feature : form.features)
            feature.rank = ranks.at(feature.rank);
        weigh(form);
        enlist(static_cast<std::uint32_t>(i));
    }
}

} // namespace hoithi
