// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencysuggestions.h"

#include "domain/agency/spelling.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace hoithi {

namespace {

constexpr std::size_t longestCompared = 120; ///< letters: a longer text is compared by its beginning
constexpr std::size_t mostCompared = 24;     ///< spellings of one text
constexpr int leastConfidence = 30;

std::uint32_t threeLetters(std::string_view text, std::size_t at)
{
    std::uint32_t packed = 0;
    for (std::size_t i = 0; i < 3; ++i)
        packed = (packed << 8U) | static_cast<unsigned char>(text[at + i]);
    return packed;
}

std::string codeKey(const QString &code)
{
    return code.simplified().toCaseFolded().toStdString();
}

/// Each once: a text that repeats three letters is not nearer for it.
std::vector<std::uint32_t> lettersOf(std::string_view text)
{
    std::string framed(1, ' ');
    framed.append(text.substr(0, longestCompared));
    framed.push_back(' ');
    std::vector<std::uint32_t> letters;
    for (std::size_t i = 0; i + 3 <= framed.size(); ++i)
        letters.push_back(threeLetters(framed, i));
    std::ranges::sort(letters);
    letters.erase(std::ranges::unique(letters).begin(), letters.end());
    return letters;
}

} // namespace

AgencySuggester::AgencySuggester(const std::vector<Agency> &agencies) : m_names(agencies)
{
    for (std::size_t i = 0; i < agencies.size(); ++i) {
        m_ids.push_back(agencies[i].id);
        m_byCode[codeKey(agencies[i].code)].push_back(static_cast<Index>(i));
        addSpelling(agencies[i].name, static_cast<Index>(i));
        for (const QString &alias : agencies[i].aliases)
            addSpelling(alias, static_cast<Index>(i));
    }
    weigh();
}

void AgencySuggester::addSpelling(const QString &name, Index index)
{
    const AgencyWords words = agencyWords(name);
    Spelling spelling{index, foldedText(words).substr(0, longestCompared), {}, 0};
    const auto isKnown = [&spelling](const Spelling &known) {
        return known.agency == spelling.agency && known.folded == spelling.folded;
    };
    for (std::size_t i = m_spellings.size(); i > 0 && m_spellings[i - 1].agency == index; --i) {
        if (isKnown(m_spellings[i - 1]))
            return;
    }
    for (const AgencyWord &word : words) {
        const auto number = static_cast<std::uint32_t>(m_words.size());
        spelling.words.push_back(m_words.emplace(word.folded, number).first->second);
    }
    std::ranges::sort(spelling.words);
    spelling.words.erase(std::ranges::unique(spelling.words).begin(), spelling.words.end());
    for (const std::uint32_t letters : lettersOf(spelling.folded))
        m_byLetters[letters].push_back(static_cast<Index>(m_spellings.size()));
    m_spellings.push_back(std::move(spelling));
}

/// A word weighs by how few agencies have it.
void AgencySuggester::weigh()
{
    std::vector<std::set<Index>> agencies(m_words.size());
    for (const Spelling &spelling : m_spellings) {
        for (const std::uint32_t word : spelling.words)
            agencies[word].insert(spelling.agency);
    }
    m_weights.resize(m_words.size());
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        const auto count = static_cast<double>(agencies[i].size());
        m_weights[i] = std::log2(1 + static_cast<double>(m_ids.size()) / count);
    }
    for (Spelling &spelling : m_spellings) {
        for (const std::uint32_t word : spelling.words)
            spelling.weight += m_weights[word];
    }
}

std::vector<AgencySuggestion> AgencySuggester::suggest(std::string_view utf8) const
{
    const AgencyWords words = agencyWords(utf8);
    Found found;
    suggestReadings(words, found);
    suggestUnits(words, found);
    suggestSimilar(words, found);
    suggestCode(utf8, found);
    std::vector<std::pair<Index, AgencySuggestion>> all(found.begin(), found.end());
    std::ranges::sort(all, [](const auto &a, const auto &b) {
        return std::pair(-a.second.confidence, a.first) < std::pair(-b.second.confidence, b.first);
    });
    std::vector<AgencySuggestion> suggestions;
    for (const auto &[index, suggestion] : all) {
        if (suggestions.size() < mostSuggestions)
            suggestions.push_back(suggestion);
    }
    return suggestions;
}

/// Whom the text names comes before whatever it is merely like.
void AgencySuggester::add(Found &found, Index agency, int confidence, SuggestionReason reason) const
{
    constexpr int behind = 5;
    const auto isNamed = [](const SuggestionReason why) {
        return why == SuggestionReason::SameName || why == SuggestionReason::OtherMarks;
    };
    for (const auto &[other, suggestion] : found) {
        if (isNamed(suggestion.reason) && !isNamed(reason))
            confidence = std::min(confidence, suggestion.confidence - behind);
    }
    if (confidence < leastConfidence)
        return;
    AgencySuggestion &suggestion = found[agency];
    if (confidence > suggestion.confidence)
        suggestion = {m_ids[agency], confidence, reason};
}

/// A code is written for nothing else, so nothing stands above it.
void AgencySuggester::suggestCode(std::string_view utf8, Found &found) const
{
    constexpr std::size_t longest = 256; // bytes: no code is as long
    constexpr int sure = 100;
    if (utf8.empty() || utf8.size() > longest)
        return;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const auto agencies = m_byCode.find(codeKey(text));
    if (agencies == m_byCode.end())
        return;
    for (const Index agency : agencies->second)
        found[agency] = {m_ids[agency], sure, SuggestionReason::Code};
}

/// Whom the text names as it stands, without saying enough to be sure.
void AgencySuggester::suggestReadings(const AgencyWords &words, Found &found) const
{
    constexpr int forOne = 90;
    constexpr int forAll = 100;
    const AgencyReading reading = m_names.read(words);
    const auto count = static_cast<int>(reading.possible.size());
    for (const Index agency : reading.possible) {
        const bool isNamed = m_names.isNamed(words, agency);
        const SuggestionReason alone = isNamed ? SuggestionReason::OtherParent : SuggestionReason::OtherMarks;
        add(found, agency, count == 1 ? forOne : forAll / count, count == 1 ? alone : SuggestionReason::SameName);
    }
}

/// Units of the name whatever word for the unit, or agency above, the text has.
void AgencySuggester::suggestUnits(const AgencyWords &words, Found &found) const
{
    constexpr int sameType = 75;
    constexpr int noType = 65;
    constexpr int otherType = 50;
    for (const AgencyWords &name : {words, m_names.withoutParents(words)}) {
        const BareName bare = bareName(name);
        for (const Index agency : m_names.unitsNamed(foldedText(bare.words))) {
            if (found.contains(agency))
                continue;
            const bool isType = bare.type == m_names.unitType(agency);
            const int confidence = isType ? sameType : bare.type ? otherType : noType;
            add(found, agency, confidence, isType ? SuggestionReason::OtherParent : SuggestionReason::OtherKind);
        }
    }
}

void AgencySuggester::suggestSimilar(const AgencyWords &words, Found &found) const
{
    constexpr double mostBySpelling = 90;
    constexpr double mostByWords = 70;
    constexpr double leastAlike = 0.8;
    const Found named = found; // these need no likeness
    std::vector<AgencyWords> names{words};
    if (AgencyWords alone = m_names.withoutParents(words); alone.size() < words.size())
        names.push_back(std::move(alone));
    for (const AgencyWords &name : names) {
        const std::string folded = foldedText(name).substr(0, longestCompared);
        for (const Index index : nearest(folded)) {
            const Spelling &spelling = m_spellings[index];
            if (named.contains(spelling.agency))
                continue;
            const auto longer = static_cast<double>(std::max(folded.size(), spelling.folded.size()));
            const double alike = 1 - static_cast<double>(editDistance(folded, spelling.folded)) / longer;
            if (alike >= leastAlike)
                add(found, spelling.agency, static_cast<int>(mostBySpelling * alike), SuggestionReason::Misspelt);
            add(found, spelling.agency, static_cast<int>(mostByWords * sharedWeight(name, spelling)),
                SuggestionReason::SharedWords);
        }
    }
}

/// Of the spellings those that share the most letters with the text, three in a row.
std::vector<std::uint32_t> AgencySuggester::nearest(const std::string &folded) const
{
    std::vector<std::uint16_t> shared(m_spellings.size());
    const std::vector<std::uint32_t> letters = lettersOf(folded);
    for (const std::uint32_t three : letters) {
        if (const auto spellings = m_byLetters.find(three); spellings != m_byLetters.end()) {
            for (const Index spelling : spellings->second)
                ++shared[spelling];
        }
    }
    constexpr std::size_t least = 4; // a quarter of the letters: with less in common nothing is suggested
    std::vector<std::pair<double, Index>> ranked;
    for (std::size_t spelling = 0; spelling < shared.size(); ++spelling) {
        if (shared[spelling] * least < letters.size())
            continue;
        const auto size = static_cast<double>(letters.size() + m_spellings[spelling].folded.size());
        ranked.emplace_back(-static_cast<double>(shared[spelling]) / size, static_cast<Index>(spelling));
    }
    const auto kept = static_cast<std::ptrdiff_t>(std::min(ranked.size(), mostCompared));
    std::ranges::partial_sort(ranked, ranked.begin() + kept);
    std::vector<Index> spellings;
    for (std::ptrdiff_t i = 0; i < kept; ++i)
        spellings.push_back(ranked[static_cast<std::size_t>(i)].second);
    return spellings;
}

/// How much of the words of both is shared, by their weights; words that no agency has count as rare.
double AgencySuggester::sharedWeight(const AgencyWords &words, const Spelling &spelling) const
{
    std::set<std::string_view> distinct;
    double shared = 0;
    double own = 0;
    for (const AgencyWord &word : words) {
        if (!distinct.insert(word.folded).second)
            continue;
        const auto known = m_words.find(word.folded);
        own += known == m_words.end() ? std::log2(1 + static_cast<double>(m_ids.size())) : m_weights[known->second];
        if (known != m_words.end() && std::ranges::binary_search(spelling.words, known->second))
            shared += m_weights[known->second];
    }
    const double all = own + spelling.weight - shared;
    return all > 0 ? shared / all : 0;
}

} // namespace hoithi
