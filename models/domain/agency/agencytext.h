// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// One word of a text that names an agency, in UTF-8.
struct AgencyWord
{
    std::string marked; ///< lower case, the tone of "oa", "oe" and "uy" on the second vowel
    std::string folded; ///< without diacritics

    friend bool operator==(const AgencyWord &, const AgencyWord &) = default;
};
using AgencyWords = std::vector<AgencyWord>;

/// Bytes that a text may have to be taken for an agency's name.
inline constexpr std::size_t longestAgencyText = 512;

/// The words of a text however it is typed: Unicode form, case, tone placement (hòa, hoà), punctuation and blanks do not matter, nor
/// does "và" or "&". None for a text that is longer than any name.
[[nodiscard]] AgencyWords agencyWords(std::string_view utf8);
[[nodiscard]] AgencyWords agencyWords(const QString &text);

[[nodiscard]] std::string markedText(std::span<const AgencyWord> words);
[[nodiscard]] std::string foldedText(std::span<const AgencyWord> words);

/// With words that are mostly shortened in full: "bv" is "bệnh viện", "đh" is "đại học".
[[nodiscard]] AgencyWords inFull(const AgencyWords &words);

/// What texts that are alike have in common: the words with their diacritics. Empty for a text without words.
[[nodiscard]] QString agencyTextKey(const QString &text);
[[nodiscard]] std::string agencyTextKey(std::string_view utf8);

/// Whether `text` is `name` with some diacritics left out, or none: "Tây Loc" is "Tây Lộc", "Tây Lốc" is not. Both as in `marked`.
[[nodiscard]] bool isWithoutMarks(std::string_view text, std::string_view name);

/// Whether any word has diacritics.
[[nodiscard]] bool hasMarks(std::span<const AgencyWord> words);

} // namespace hoithi
