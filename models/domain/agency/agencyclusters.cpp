// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencyclusters.h"

#include "domain/agency/administrativeunit.h"
#include "domain/agency/spelling.h"
#include "domain/question/syllables.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hoithi {

namespace {

constexpr std::size_t shortestWithSlip = 8;  ///< letters: in a shorter text one letter may be another name
constexpr std::size_t longestWithSlip = 120; ///< bounds the work for one text
constexpr std::size_t mostCandidates = 32;   ///< texts that one is compared with for each letter left out

/// The words without the committee in front, and the word for the unit in full.
AgencyWords meaningfulWords(const QString &text)
{
    AgencyWords words = inFull(agencyWords(text));
    BareName bare = bareName(words);
    if (!bare.type)
        return std::move(bare.words);
    AgencyWords full = agencyWords(writtenForms(*bare.type).front());
    full.insert(full.end(), bare.words.begin(), bare.words.end());
    return full;
}

struct Text
{
    const AgencyTextCount *given = nullptr;
    AgencyWords words;
    AgencyWords sorted; ///< by their folded form

    [[nodiscard]] std::string fingerprint() const { return foldedText(sorted); }
    [[nodiscard]] std::string marked() const { return markedText(sorted); }
};

/// Which texts belong together, by their numbers.
class Groups
{
public:
    explicit Groups(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0U); }

    std::size_t of(std::size_t number)
    {
        while (m_parents[number] != number)
            number = m_parents[number] = m_parents[m_parents[number]];
        return number;
    }
    void join(std::size_t one, std::size_t other) { m_parents[of(one)] = of(other); }

private:
    std::vector<std::size_t> m_parents;
};

using Spellings = std::map<std::string, std::vector<std::size_t>>; ///< numbers of texts, by their words with diacritics

/// Those that are no other one with diacritics left out.
std::vector<std::string> fullestOf(const Spellings &spellings)
{
    std::vector<std::string> fullest;
    for (const auto &[spelling, numbers] : spellings) {
        const bool isFullest = std::ranges::none_of(spellings, [&spelling = spelling](const auto &other) {
            return other.first != spelling && isWithoutMarks(spelling, other.first);
        });
        if (isFullest)
            fullest.push_back(spelling);
    }
    return fullest;
}

/// Texts of one fingerprint: each joins the one full spelling that it leaves diacritics out of. One that fits two of them stays alone.
void joinSpellings(const std::vector<Text> &texts, const std::vector<std::size_t> &alike, Groups &groups)
{
    constexpr std::size_t mostSpellings = 16; // of more, each stays alone
    Spellings spellings;
    for (const std::size_t number : alike) {
        std::vector<std::size_t> &same = spellings[texts[number].marked()];
        if (!same.empty())
            groups.join(number, same.front());
        same.push_back(number);
    }
    if (spellings.size() > mostSpellings)
        return;
    const std::vector<std::string> fullest = fullestOf(spellings);
    for (const auto &[spelling, numbers] : spellings) {
        const auto isShort = [&spelling = spelling](const std::string &full) {
            return isWithoutMarks(spelling, full);
        };
        if (std::ranges::count_if(fullest, isShort) == 1)
            groups.join(numbers.front(), spellings[*std::ranges::find_if(fullest, isShort)].front());
    }
}

void joinAlike(const std::vector<Text> &texts, Groups &groups)
{
    std::unordered_map<std::string, std::vector<std::size_t>> byFingerprint;
    for (std::size_t i = 0; i < texts.size(); ++i)
        byFingerprint[texts[i].fingerprint()].push_back(i);
    for (const auto &[fingerprint, alike] : byFingerprint) {
        if (alike.size() > 1 && !fingerprint.empty())
            joinSpellings(texts, alike, groups);
    }
}

/// Letters that are no syllable. A number is none either, but the next one is another number.
bool isNoWord(const AgencyWord &word)
{
    const QString typed = QString::fromStdString(word.marked);
    return std::ranges::all_of(typed, [](QChar c) { return c.isLetter(); }) && !isVietnameseSyllable(typed);
}

/// Whether the texts differ by one letter of one word, which in the first of them is no word.
bool isSlipOf(const AgencyWords &slip, const AgencyWords &meant)
{
    if (slip.size() != meant.size())
        return false;
    const auto [first, other] = std::ranges::mismatch(slip, meant, {}, &AgencyWord::folded, &AgencyWord::folded);
    if (first == slip.end())
        return false;
    const bool restIsSame = std::equal(first + 1, slip.end(), other + 1, meant.end(),
                                       [](const auto &a, const auto &b) { return a.folded == b.folded; });
    return restIsSame && isNoWord(*first) && isVietnameseSyllable(QString::fromStdString(other->marked))
           && editDistance(first->folded, other->folded) == 1;
}

/// Calls `take` with the text, and with each letter of it left out.
template<typename Take>
void visitNeighbours(const std::string &folded, Take take)
{
    const std::hash<std::string_view> hash;
    take(hash(folded));
    std::string shorter;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        shorter.assign(folded, 0, i).append(folded, i + 1);
        take(hash(shorter));
    }
}

/// Texts that are one letter apart have a text in common that leaves one letter out. Only those that have a slip look for the other.
void joinSlips(const std::vector<Text> &texts, Groups &groups)
{
    std::vector<std::size_t> slips;
    std::unordered_map<std::size_t, std::vector<std::size_t>> byNeighbour;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string folded = foldedText(texts[i].words);
        if (folded.size() < shortestWithSlip || folded.size() > longestWithSlip)
            continue;
        if (std::ranges::any_of(texts[i].words, isNoWord))
            slips.push_back(i);
        visitNeighbours(folded, [&](std::size_t neighbour) {
            std::vector<std::size_t> &numbers = byNeighbour[neighbour];
            if (numbers.size() < mostCandidates)
                numbers.push_back(i);
        });
    }
    for (const std::size_t slip : slips) {
        std::vector<std::size_t> meant;
        visitNeighbours(foldedText(texts[slip].words), [&](std::size_t neighbour) {
            for (const std::size_t other : byNeighbour[neighbour]) {
                if (other != slip && isSlipOf(texts[slip].words, texts[other].words))
                    meant.push_back(groups.of(other));
            }
        });
        // A slip that two names are one letter from stays open.
        if (!meant.empty() && std::ranges::adjacent_find(meant, std::not_equal_to<>()) == meant.end())
            groups.join(slip, meant.front());
    }
}

} // namespace

std::vector<AgencyCluster> clustered(std::span<const AgencyTextCount> texts)
{
    std::vector<Text> read;
    read.reserve(texts.size());
    for (const AgencyTextCount &given : texts) {
        Text text{&given, meaningfulWords(given.text), {}};
        text.sorted = text.words;
        std::ranges::sort(text.sorted, {}, &AgencyWord::folded);
        read.push_back(std::move(text));
    }
    Groups groups(read.size());
    joinAlike(read, groups);
    joinSlips(read, groups);
    std::map<std::size_t, AgencyCluster> byGroup;
    for (std::size_t i = 0; i < read.size(); ++i) {
        AgencyCluster &cluster = byGroup[groups.of(i)];
        cluster.texts.push_back(*read[i].given);
        cluster.count += read[i].given->count;
    }
    std::vector<AgencyCluster> clusters;
    for (auto &[group, cluster] : byGroup) {
        std::ranges::sort(cluster.texts, [](const AgencyTextCount &a, const AgencyTextCount &b) {
            return std::tie(b.count, a.text) < std::tie(a.count, b.text);
        });
        clusters.push_back(std::move(cluster));
    }
    std::ranges::sort(clusters, [](const AgencyCluster &a, const AgencyCluster &b) {
        return std::tie(b.count, a.texts.front().text) < std::tie(a.count, b.texts.front().text);
    });
    return clusters;
}

} // namespace hoithi
