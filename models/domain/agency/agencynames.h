// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/administrativeunit.h"
#include "domain/agency/agency.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hoithi {

struct AgencyTextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};

/// What a text may mean, by indices into the list of agencies.
struct AgencyReading
{
    std::optional<std::uint32_t> meant;  ///< the one that it can only mean
    std::vector<std::uint32_t> possible; ///< each at most once; also the one that is meant
};

/// All ways to write the agencies of a list: their names and aliases, and for administrative units each form of "UBND" and of the word
/// for the unit. In a text, agencies above may follow the name ("…, TX Hương Trà", "(TP Huế)", "- tỉnh Thừa Thiên Huế"): they have to be
/// true, and choose between agencies of one name.
///
/// A text means an agency only where it can mean no other one: neither where two have the name, nor without the diacritics by which
/// two differ, nor without the word for the unit where there is a district and a township of the name. Diacritics may be missing, but
/// never be others.
class AgencyNames
{
public:
    explicit AgencyNames(const std::vector<Agency> &agencies);

    [[nodiscard]] AgencyReading read(const AgencyWords &written) const;

    /// Units by the words after the word for the unit, folded: "phong dien" is a district and a township.
    [[nodiscard]] const std::vector<std::uint32_t> &unitsNamed(std::string_view foldedProper) const;
    [[nodiscard]] std::optional<UnitType> unitType(std::uint32_t agency) const;
    /// Whether the words are a name of the agency but for diacritics left out, whatever follows it.
    [[nodiscard]] bool isNamed(const AgencyWords &written, std::uint32_t agency) const;
    /// The words without agencies above that follow; `words` where none do.
    [[nodiscard]] AgencyWords withoutParents(const AgencyWords &words) const;

private:
    using Index = std::uint32_t;
    struct Claim
    {
        Index agency = 0;
        std::string marked;
        bool resolves = true; ///< otherwise it only keeps the text from meaning another agency
    };
    struct Phrase
    {
        Index agency = 0;
        std::string marked;
        bool isTyped = false; ///< says which kind of unit it is: "TP Huế", but not "Huế"
    };
    enum class Above { Yes, Unsure, No }; ///< the worse the later
    using Words = std::span<const AgencyWord>;
    using Named = std::vector<std::vector<Index>>; ///< what each part behind the name may mean, from inside out
    struct Search
    {
        Named named;
        std::vector<Index> possible;
        std::vector<Index> certain;
    };

    void addParents(const std::vector<Agency> &agencies);
    void addPhrases(const Agency &agency, Index index);
    void addPhrase(const AgencyWords &written, Index index, bool isTyped);
    void addNames(const Agency &agency, Index index);
    void addOtherNames(const Agency &agency, const AdministrativeUnit &unit, Index index);
    void addUnit(const AdministrativeUnit &unit, bool isNamedBare, Index index);
    void claim(const AgencyWords &written, Index index, bool resolves = true);

    [[nodiscard]] std::string key(Words words, std::string AgencyWord::*part) const;
    [[nodiscard]] std::size_t typedTail(Words words, Index &parent) const;
    [[nodiscard]] std::vector<Index> phraseAgencies(Words tail, bool typedOnly) const;
    [[nodiscard]] bool isAncestor(Index parent, Index agency) const;
    [[nodiscard]] Above above(const std::vector<Index> &parents, Index agency, bool cityIsProvince) const;
    [[nodiscard]] Above above(Words name, Index agency, const Named &named) const;
    bool fits(Words words, Search &search) const;
    void readTails(Words words, Search &search) const;
    [[nodiscard]] std::optional<Index> listed(Words words) const;

    using Claims = std::unordered_map<std::string, std::vector<Claim>, AgencyTextHash, std::equal_to<>>;
    static void addClaim(std::vector<Claim> &claims, Claim made);

    Claims m_claims; ///< by folded key
    Claims m_listed; ///< by folded text: the same as they are written
    std::unordered_map<std::string, std::vector<Phrase>, AgencyTextHash, std::equal_to<>> m_phrases; ///< folded
    std::unordered_set<std::string, AgencyTextHash, std::equal_to<>> m_lastWords; ///< of phrases, folded
    std::unordered_map<std::string, std::vector<Index>, AgencyTextHash, std::equal_to<>> m_units;
    std::unordered_map<Index, UnitType> m_types;
    std::vector<std::vector<Index>> m_ancestors;   ///< of each agency, from inside out
    std::unordered_map<Index, Index> m_provinceOf; ///< of a city after which the province is called, too
    std::size_t m_longestPhrase = 0;
};

} // namespace hoithi
