// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analysis/analysedpapers.h"

#include "base/text.h"
#include "services/analysis/frozenpaper.h"

#include <algorithm>
#include <functional>

namespace hoithi {

namespace {

KeyEntry mapped(const KeyEntry &entry, const std::function<OptionSet(OptionSet)> &map)
{
    KeyEntry result{{}, entry.neutralised};
    for (const OptionSet accepted : entry.accepted)
        result.accepted.push_back(map(accepted));
    std::ranges::sort(result.accepted);
    return result;
}

AnalysedItem itemOf(const KeyEntry &key, int optionCount, bool multiple)
{
    return {.maximumMark = 1, .optionCount = optionCount, .key = key, .multiple = multiple};
}

/// Letters that a paper has no option for stay beyond them.
OptionSet beyond(OptionSet options, std::size_t count)
{
    return options >> count << count;
}

/// The paper's questions under the key of one variant.
std::vector<AnalysedItem> itemsOf(const Paper &paper, const std::vector<PaperPosition> &positions, const AnswerKey &key)
{
    std::vector<AnalysedItem> items(paper.wordings.size());
    for (std::size_t place = 0; place < positions.size(); ++place) {
        const Question &wording = paper.wordings[positions[place].item];
        items[positions[place].item] = itemOf(inAuthorsOrder(key.entries[place], positions[place].optionOrder),
                                              static_cast<int>(wording.options.size()), wording.multiple);
    }
    return items;
}

AnalysedPaper wholePaper(const Paper &paper, const std::vector<PaperPosition> &positions,
                         const std::vector<AnalysedItem> &items)
{
    AnalysedPaper whole;
    whole.questions.resize(items.size());
    for (std::size_t item = 0; item < items.size(); ++item) {
        whole.questions[item].item = items[item];
        whole.questions[item].wording = paper.wordings[item];
    }
    for (std::size_t place = 0; place < positions.size(); ++place)
        whole.questions[positions[place].item].number = static_cast<int>(place) + 1;
    return whole;
}

} // namespace

KeyEntry inAuthorsOrder(const KeyEntry &printed, const std::vector<std::uint8_t> &optionOrder)
{
    return mapped(printed, [&optionOrder](OptionSet options) {
        OptionSet authored = beyond(options, optionOrder.size());
        for (std::size_t place = 0; place < optionOrder.size(); ++place) {
            if ((options >> place & 1U) != 0)
                authored |= OptionSet{1} << optionOrder[place];
        }
        return authored;
    });
}

KeyEntry asPrinted(const KeyEntry &authored, const std::vector<std::uint8_t> &optionOrder)
{
    return mapped(authored, [&optionOrder](OptionSet options) {
        OptionSet printed = beyond(options, optionOrder.size());
        for (std::size_t place = 0; place < optionOrder.size(); ++place) {
            if ((options >> optionOrder[place] & 1U) != 0)
                printed |= OptionSet{1} << place;
        }
        return printed;
    });
}

Result<AnalysedPapers> AnalysedPapers::of(Store &store, int roundNumber, const std::vector<StoredKey> &keys)
{
    HOITHI_TRY(const auto frozen, frozenPaperOf(store, roundNumber));
    std::optional<AnalysedPapers> together;
    if (frozen)
        together = joined(*frozen, keys);
    return together ? *std::move(together) : apart(keys);
}

void AnalysedPapers::startPaper(AnalysedPaper paper)
{
    std::vector<AnalysedItem> items;
    for (const AnalysedQuestion &question : paper.questions)
        items.push_back(question.item);
    m_papers.push_back(std::move(paper));
    m_analysers.emplace_back(std::move(items));
}

void AnalysedPapers::addVariant(const StoredKey &key, const std::vector<AnalysedItem> &items,
                                const std::vector<PaperPosition> &positions)
{
    for (std::size_t place = 0; place < positions.size(); ++place) {
        AnalysedQuestion &question = m_papers.back().questions[positions[place].item];
        question.places.push_back(
            {key.key.paperCode, static_cast<int>(place) + 1, positions[place].optionOrder, key.key.entries[place]});
        question.keysDiffer = question.keysDiffer || items[positions[place].item].key != question.item.key;
    }
    m_variants.insert_or_assign(key.paperId.value(), Variant{AnswerSheet(items, positions), m_papers.size() - 1});
}

std::optional<AnalysedPapers> AnalysedPapers::joined(const Paper &paper, const std::vector<StoredKey> &keys)
{
    AnalysedPapers papers;
    papers.m_joined = true;
    for (const PaperVariant &variant : paper.drawn.variants) {
        const QString code = canonicalId(variant.code);
        const auto key = std::ranges::find(keys, code, [](const StoredKey &stored) { return stored.key.paperCode; });
        if (key == keys.end() || key->key.entries.size() != variant.questions.size())
            return std::nullopt;
        const std::vector<PaperPosition> positions = positionsOf(variant);
        const std::vector<AnalysedItem> items = itemsOf(paper, positions, key->key);
        if (papers.m_papers.empty())
            papers.startPaper(wholePaper(paper, positions, items));
        papers.addVariant(*key, items, positions);
    }
    return papers.m_variants.size() == keys.size() ? std::optional(std::move(papers)) : std::nullopt;
}

AnalysedPapers AnalysedPapers::apart(const std::vector<StoredKey> &keys)
{
    AnalysedPapers papers;
    for (const StoredKey &key : keys) {
        AnalysedPaper paper;
        paper.paperCode = key.key.paperCode;
        std::vector<AnalysedItem> items;
        std::vector<PaperPosition> positions;
        for (const KeyEntry &entry : key.key.entries) {
            positions.push_back({static_cast<std::uint32_t>(items.size()), {}});
            items.push_back(itemOf(entry, key.key.optionCount, false));
            AnalysedQuestion question;
            question.number = static_cast<int>(items.size());
            question.item = items.back();
            paper.questions.push_back(std::move(question));
        }
        papers.startPaper(std::move(paper));
        papers.addVariant(key, items, positions);
    }
    return papers;
}

bool AnalysedPapers::add(qint64 paperId, std::string_view answers)
{
    const auto found = m_variants.find(paperId);
    if (found == m_variants.end())
        return false;
    m_analysers[found->second.paper].add(found->second.sheet.read(answers));
    return true;
}

std::vector<PrintedPlace> AnalysedPapers::placesOf(const QString &paperCode, int number) const
{
    for (const AnalysedPaper &paper : m_papers) {
        for (const AnalysedQuestion &question : paper.questions) {
            std::vector<PrintedPlace> places = question.places;
            const auto named = std::ranges::find_if(places, [&](const PrintedPlace &place) {
                return place.paperCode == paperCode && place.number == number;
            });
            if (named == places.end())
                continue;
            std::rotate(places.begin(), named, named + 1);
            return places;
        }
    }
    return {};
}

std::vector<AnalysedPaper> AnalysedPapers::questions() const
{
    std::vector<AnalysedPaper> papers = m_papers;
    for (AnalysedPaper &paper : papers)
        std::ranges::sort(paper.questions, {}, &AnalysedQuestion::number);
    return papers;
}

std::vector<AnalysedPaper> AnalysedPapers::result() const
{
    std::vector<AnalysedPaper> papers = m_papers;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        ItemAnalysis analysis = m_analysers[i].result();
        papers[i].figures = analysis.paper;
        for (std::size_t item = 0; item < analysis.items.size(); ++item)
            papers[i].questions[item].figures = std::move(analysis.items[item]);
        std::ranges::sort(papers[i].questions, {}, &AnalysedQuestion::number);
    }
    return papers;
}

} // namespace hoithi
