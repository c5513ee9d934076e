// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencynames.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

constexpr std::size_t mostAncestors = 8;

AgencyWords together(AgencyWords words, const AgencyWords &more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

bool isCommittee(const AgencyWords &words)
{
    return std::ranges::any_of(committeeForms(), [&words](std::string_view form) {
        const AgencyWords front = agencyWords(form);
        return words.size() >= front.size()
               && std::equal(front.begin(), front.end(), words.begin(),
                             [](const auto &a, const auto &b) { return a.folded == b.folded; });
    });
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.ends_with(end) && (text.size() == end.size() || text[text.size() - end.size() - 1] == ' ');
}

} // namespace

AgencyNames::AgencyNames(const std::vector<Agency> &agencies)
{
    addParents(agencies);
    for (std::size_t i = 0; i < agencies.size(); ++i)
        addNames(agencies[i], static_cast<Index>(i));
}

void AgencyNames::addParents(const std::vector<Agency> &agencies)
{
    QHash<QString, Index> byCode;
    for (std::size_t i = 0; i < agencies.size(); ++i)
        byCode.insert(agencies[i].code, static_cast<Index>(i));
    m_ancestors.resize(agencies.size());
    std::set<Index> parents;
    for (std::size_t i = 0; i < agencies.size(); ++i) {
        auto parent = byCode.constFind(agencies[i].parentCode);
        for (std::size_t steps = 0; parent != byCode.cend() && steps < mostAncestors; ++steps) {
            m_ancestors[i].push_back(*parent);
            parents.insert(*parent);
            parent = byCode.constFind(agencies[*parent].parentCode);
        }
    }
    for (const Index parent : parents)
        addPhrases(agencies[parent], parent);
    for (const Index city : parents) {
        const auto unit = administrativeUnit(agencyWords(agencies[city].name));
        if (!unit || unit->type != UnitType::City || m_ancestors[city].empty())
            continue;
        const Index above = m_ancestors[city].front();
        const auto province = administrativeUnit(agencyWords(agencies[above].name));
        if (province && province->type == UnitType::Province
            && endsWith(foldedText(province->proper), foldedText(unit->proper)))
            m_provinceOf.emplace(city, above);
    }
}

/// How an agency is named behind the name of one below it.
void AgencyNames::addPhrases(const Agency &agency, Index index)
{
    const auto unit = administrativeUnit(agencyWords(agency.name));
    const bool isProvince = unit && unit->type == UnitType::Province;
    QStringList names{agency.name};
    names.append(agency.aliases);
    for (const QString &name : names) {
        const AgencyWords words = agencyWords(name);
        if (isCommittee(words))
            continue;
        // "TTH" can only be the province, "Huế" may be the city or the province.
        addPhrase(words, index, isProvince);
        if (isProvince)
            addPhrase(together(agencyWords(writtenForms(UnitType::Province).front()), words), index, true);
    }
    if (!unit)
        return;
    for (const std::string_view form : writtenForms(unit->type))
        addPhrase(together(agencyWords(form), unit->proper), index, true);
    if (isProvince)
        addPhrase(agencyWords(writtenForms(UnitType::Province).front()), index, true);
}

void AgencyNames::addPhrase(const AgencyWords &written, Index index, bool isTyped)
{
    const AgencyWords words = inFull(written);
    if (words.empty())
        return;
    m_longestPhrase = std::max(m_longestPhrase, words.size());
    m_lastWords.insert(words.back().folded);
    std::vector<Phrase> &phrases = m_phrases[foldedText(words)];
    Phrase phrase{index, markedText(words), isTyped};
    const auto known = std::ranges::find_if(
        phrases, [&phrase](const Phrase &p) { return p.agency == phrase.agency && p.marked == phrase.marked; });
    if (known == phrases.end())
        phrases.push_back(std::move(phrase));
    else
        known->isTyped = known->isTyped || isTyped;
}

void AgencyNames::addNames(const Agency &agency, Index index)
{
    const AgencyWords name = agencyWords(agency.name);
    claim(name, index);
    for (const QString &alias : agency.aliases)
        claim(agencyWords(alias), index);
    const std::optional<AdministrativeUnit> unit = administrativeUnit(name);
    if (!unit)
        return;
    const std::string proper = markedText(unit->proper);
    const bool isNamedBare = std::ranges::any_of(
        agency.aliases, [&proper](const QString &alias) { return markedText(agencyWords(alias)) == proper; });
    addUnit(*unit, isNamedBare, index);
    if (unit->type == UnitType::Ward || unit->type == UnitType::Commune || unit->type == UnitType::Township)
        addOtherNames(agency, *unit, index);
}

/// A unit that the list calls "Vĩ Dạ" besides "Phường Vỹ Dạ" is "Phường Vĩ Dạ", too.
void AgencyNames::addOtherNames(const Agency &agency, const AdministrativeUnit &unit, Index index)
{
    for (const QString &alias : agency.aliases) {
        const AgencyWords words = agencyWords(alias);
        const BareName bare = bareName(words);
        const bool isOfType = !bare.type || bare.type == unit.type;
        const bool isOther = foldedText(bare.words) != foldedText(unit.proper);
        if (isOfType && isOther && withoutParents(words).size() == words.size())
            addUnit({unit.type, bare.words}, words == bare.words, index);
    }
}

void AgencyNames::addUnit(const AdministrativeUnit &unit, bool isNamedBare, Index index)
{
    m_units[foldedText(unit.proper)].push_back(index);
    m_types.emplace(index, unit.type);
    claim(unit.proper, index, isNamedBare);
    for (const std::string_view form : committeeForms())
        claim(together(agencyWords(form), unit.proper), index, isNamedBare);
    for (const std::string_view type : writtenForms(unit.type)) {
        const AgencyWords typed = together(agencyWords(type), unit.proper);
        claim(typed, index);
        for (const std::string_view form : committeeForms())
            claim(together(agencyWords(form), typed), index);
    }
}

void AgencyNames::claim(const AgencyWords &written, Index index, bool resolves)
{
    const AgencyWords words = inFull(written);
    if (words.empty())
        return;
    addClaim(m_claims[key(words, &AgencyWord::folded)], {index, key(words, &AgencyWord::marked), resolves});
    addClaim(m_listed[foldedText(words)], {index, markedText(words), resolves});
}

void AgencyNames::addClaim(std::vector<Claim> &claims, Claim made)
{
    const auto known = std::ranges::find_if(
        claims, [&made](const Claim &c) { return c.agency == made.agency && c.marked == made.marked; });
    if (known == claims.end())
        claims.push_back(std::move(made));
    else
        known->resolves = known->resolves || made.resolves;
}

const std::vector<std::uint32_t> &AgencyNames::unitsNamed(std::string_view foldedProper) const
{
    static const std::vector<Index> none;
    const auto found = m_units.find(foldedProper);
    return found == m_units.end() ? none : found->second;
}

std::optional<UnitType> AgencyNames::unitType(std::uint32_t agency) const
{
    const auto found = m_types.find(agency);
    return found == m_types.end() ? std::nullopt : std::optional(found->second);
}

} // namespace hoithi
