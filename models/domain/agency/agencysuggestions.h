// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencynames.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// Why an agency is suggested for a text.
enum class SuggestionReason {
    Code,        ///< it is the code of the agency
    SameName,    ///< others have the name, too
    OtherMarks,  ///< only diacritics differ
    OtherKind,   ///< the unit's name, with another word for the unit or none
    OtherParent, ///< what is named above it is not, or may be something else
    Misspelt,    ///< nearly the same letters
    SharedWords
};

struct AgencySuggestion
{
    AgencyId id;
    int confidence = 0; ///< per cent
    SuggestionReason reason = SuggestionReason::SharedWords;

    friend bool operator==(const AgencySuggestion &, const AgencySuggestion &) = default;
};

/// Suggests agencies for texts that the resolver leaves open. Only people decide by them.
class AgencySuggester
{
public:
    static constexpr std::size_t mostSuggestions = 5;

    explicit AgencySuggester(const std::vector<Agency> &agencies);

    /// The most likely first, of equal ones in the order of the list; for one text in some 0.1 ms.
    [[nodiscard]] std::vector<AgencySuggestion> suggest(std::string_view utf8) const;

private:
    using Index = std::uint32_t;
    /// What is suggested so far, by agency.
    using Found = std::unordered_map<Index, AgencySuggestion>;
    struct Spelling
    {
        Index agency = 0;
        std::string folded;
        std::vector<std::uint32_t> words; ///< ascending
        double weight = 0;                ///< of all words
    };

    void addSpelling(const QString &name, Index index);
    void weigh();
    [[nodiscard]] std::vector<Index> nearest(const std::string &folded) const;
    void suggestCode(std::string_view utf8, Found &found) const;
    void suggestReadings(const AgencyWords &words, Found &found) const;
    void suggestUnits(const AgencyWords &words, Found &found) const;
    void suggestSimilar(const AgencyWords &words, Found &found) const;
    void add(Found &found, Index agency, int confidence, SuggestionReason reason) const;
    [[nodiscard]] double sharedWeight(const AgencyWords &words, const Spelling &spelling) const;

    std::vector<AgencyId> m_ids;
    std::unordered_map<std::string, std::vector<Index>> m_byCode; ///< by the code in any case
    AgencyNames m_names;
    std::vector<Spelling> m_spellings;
    std::unordered_map<std::string, std::uint32_t> m_words;
    std::vector<double> m_weights;                                     ///< of words: the rarer the heavier
    std::unordered_map<std::uint32_t, std::vector<Index>> m_byLetters; ///< spellings by each three letters in a row
};

} // namespace hoithi
