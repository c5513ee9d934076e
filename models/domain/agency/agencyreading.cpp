// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencynames.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t mostTails = 3; ///< "…, huyện A Lưới, tỉnh Thừa Thiên Huế": one more than there are

template<typename T>
void addOnce(std::vector<T> &values, const T &value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

/// Departments of a province are all that "Sở" may stand for: of a city there are none.
bool isDepartment(std::span<const AgencyWord> words)
{
    return !words.empty() && (words.front().marked == "sở" || words.front().marked == "so");
}

} // namespace

AgencyReading AgencyNames::read(const AgencyWords &written) const
{
    const AgencyWords words = inFull(written);
    if (const std::optional<Index> agency = listed(words))
        return {agency, {*agency}};
    Search search;
    if (!fits(words, search))
        readTails(words, search);
    AgencyReading reading;
    reading.possible = std::move(search.possible);
    if (reading.possible.size() == 1 && !search.certain.empty())
        reading.meant = reading.possible.front();
    return reading;
}

/// Whose the text is as it is written, if only one agency is written so whatever the diacritics: "BDT tỉnh" is in the list, and therefore not
/// "BĐT Thừa Thiên Huế".
std::optional<std::uint32_t> AgencyNames::listed(Words words) const
{
    const auto found = m_listed.find(foldedText(words));
    if (found == m_listed.end())
        return std::nullopt;
    const std::string marked = markedText(words);
    const Index first = found->second.front().agency;
    bool isMeant = false;
    for (const Claim &claim : found->second) {
        if (claim.agency != first)
            return std::nullopt;
        isMeant = isMeant || (claim.resolves && isWithoutMarks(marked, claim.marked));
    }
    return isMeant ? std::optional(first) : std::nullopt;
}

/// Looks for the name before each of the parents that may follow it.
void AgencyNames::readTails(Words words, Search &search) const
{
    if (words.size() < 2 || search.named.size() >= mostTails || !m_lastWords.contains(words.back().folded))
        return;
    for (std::size_t length = 1; length < words.size() && length <= m_longestPhrase; ++length) {
        std::vector<Index> parents = phraseAgencies(words.last(length), false);
        if (parents.empty())
            continue;
        search.named.push_back(std::move(parents));
        const Words name = words.first(words.size() - length);
        fits(name, search);
        readTails(name, search);
        search.named.pop_back();
    }
}

/// Adds whom `words` fit, where that is above them what was named; whether anybody has such a name.
bool AgencyNames::fits(Words words, Search &search) const
{
    const auto found = m_claims.find(key(words, &AgencyWord::folded));
    if (found == m_claims.end())
        return false;
    const std::string marked = key(words, &AgencyWord::marked);
    std::vector<const Claim *> claims;
    for (const Claim &claim : found->second) {
        if (above(words, claim.agency, search.named) != Above::No)
            claims.push_back(&claim);
    }
    // With its diacritics a name is not the one that differs by them.
    const auto isExact = [&marked](const Claim *claim) {
        return claim->marked == marked;
    };
    if (hasMarks(words) && std::ranges::any_of(claims, isExact))
        std::erase_if(claims, [&isExact](const Claim *claim) { return !isExact(claim); });
    for (const Claim *claim : claims) {
        addOnce(search.possible, claim->agency);
        if (claim->resolves && isWithoutMarks(marked, claim->marked)
            && above(words, claim->agency, search.named) == Above::Yes)
            addOnce(search.certain, claim->agency);
    }
    return true;
}

/// What a text is looked up by: names that differ only in how the agency above is written at their end ("Công an tỉnh", "Công an tỉnh
/// TT Huế") have one key.
std::string AgencyNames::key(Words words, std::string AgencyWord::*part) const
{
    Index parent = 0;
    const std::size_t tail = typedTail(words, parent);
    const Words front = words.first(words.size() - tail);
    std::string text = part == &AgencyWord::folded ? foldedText(front) : markedText(front);
    if (tail > 0)
        text.append(" \x01").append(std::to_string(parent));
    return text;
}

/// How many of the last words say for certain which agency they name.
std::size_t AgencyNames::typedTail(Words words, Index &parent) const
{
    if (words.empty() || !m_lastWords.contains(words.back().folded))
        return 0;
    for (std::size_t length = std::min(words.size(), m_longestPhrase); length > 0; --length) {
        const std::vector<Index> agencies = phraseAgencies(words.last(length), true);
        if (agencies.size() == 1) {
            parent = agencies.front();
            return length;
        }
    }
    return 0;
}

std::vector<std::uint32_t> AgencyNames::phraseAgencies(Words tail, bool typedOnly) const
{
    std::vector<Index> agencies;
    const auto found = m_phrases.find(foldedText(tail));
    if (found == m_phrases.end())
        return agencies;
    const std::string marked = markedText(tail);
    for (const Phrase &phrase : found->second) {
        if ((phrase.isTyped || !typedOnly) && isWithoutMarks(marked, phrase.marked))
            addOnce(agencies, phrase.agency);
    }
    return agencies;
}

bool AgencyNames::isAncestor(Index parent, Index agency) const
{
    return std::ranges::find(m_ancestors[agency], parent) != m_ancestors[agency].end();
}

/// Whether one part behind the name, which may mean each of `parents`, is above `agency`. A city's name may stand for its province since
/// 2025 ("thành phố Huế"), which is sure only where `cityIsProvince`.
AgencyNames::Above AgencyNames::above(const std::vector<Index> &parents, Index agency, bool cityIsProvince) const
{
    Above best = Above::No;
    for (const Index parent : parents) {
        if (isAncestor(parent, agency))
            return Above::Yes;
        const auto province = m_provinceOf.find(parent);
        const bool isProvince = province != m_provinceOf.end() && isAncestor(province->second, agency);
        if (isProvince && cityIsProvince)
            return Above::Yes;
        if (isProvince || parent == agency)
            best = Above::Unsure;
    }
    return best;
}

/// Whether all that is named behind `name` is above `agency`. A city is its province where the district was named as well, or where
/// a city has no such agency.
AgencyNames::Above AgencyNames::above(Words name, Index agency, const Named &named) const
{
    const auto isDistrict = [&](Index parent) {
        return isAncestor(parent, agency) && !m_provinceOf.contains(parent) && !m_ancestors[parent].empty();
    };
    const bool cityIsProvince =
        isDepartment(name) || std::ranges::any_of(named, [&isDistrict](const std::vector<Index> &parents) {
            return std::ranges::any_of(parents, isDistrict);
        });
    // A word alone is mostly an abbreviation: one slip of the finger from another one.
    Above worst = !named.empty() && name.size() == 1 ? Above::Unsure : Above::Yes;
    for (const std::vector<Index> &parents : named)
        worst = std::max(worst, above(parents, agency, cityIsProvince));
    return worst;
}

bool AgencyNames::isNamed(const AgencyWords &written, std::uint32_t agency) const
{
    const AgencyWords words = inFull(written);
    for (Words name = words; !name.empty(); name = name.first(name.size() - 1)) {
        const auto found = m_claims.find(key(name, &AgencyWord::folded));
        if (found == m_claims.end())
            continue;
        const std::string marked = key(name, &AgencyWord::marked);
        if (std::ranges::any_of(found->second, [&](const Claim &claim) {
                return claim.agency == agency && isWithoutMarks(marked, claim.marked);
            }))
            return true;
    }
    return false;
}

AgencyWords AgencyNames::withoutParents(const AgencyWords &words) const
{
    Words rest = words;
    for (std::size_t tails = 0; tails < mostTails; ++tails) {
        std::size_t longest = 0;
        for (std::size_t length = 1; length < rest.size() && length <= m_longestPhrase; ++length) {
            if (!phraseAgencies(rest.last(length), false).empty())
                longest = length;
        }
        if (longest == 0)
            break;
        rest = rest.first(rest.size() - longest);
    }
    return {rest.begin(), rest.end()};
}

} // namespace hoithi
