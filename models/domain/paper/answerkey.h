// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hoithi {

/// Chosen options of one question as bits: A = 1, B = 2, C = 4 … Blank is 0. At most 26 options (A–Z).
using OptionSet = std::uint32_t;
inline constexpr int maximumOptions = 26;

/// What counts as right for one question: an answer equal to any of `accepted`.
/// {B} alone is the usual key; {B},{C} accepts either letter; {B,C} as one set demands both and only both.
struct KeyEntry
{
    std::vector<OptionSet> accepted;
    bool neutralised = false; ///< counts as right for everybody

    friend bool operator==(const KeyEntry &, const KeyEntry &) = default;
};

/// The key of one paper variant, in one version. Versions are facts: an amended key is a new one.
struct AnswerKey
{
    QString paperCode; ///< mã đề; empty when the round has one paper
    int version = 1;   ///< counts from 1 within the variant
    int optionCount = 4;
    std::vector<KeyEntry> entries; ///< one a question, in the paper's order

    friend bool operator==(const AnswerKey &, const AnswerKey &) = default;
};

/// Canonical text of answers and keys: one character a question, "-" for blank, several options in braces: "AC{BD}-".
[[nodiscard]] QString optionSetText(OptionSet options);

/// Canonical text of a key, for hashing and display: accepted sets joined by "/", "*" for neutralised, questions by
/// blanks: "A B/C {BD} *".
[[nodiscard]] QString keyText(const AnswerKey &key);

/// The key given as on the command line, "ACBD" or "AC{BD}A", in either case; nullopt where it is empty, a letter is
/// outside the options, or a set has a letter twice or none.
[[nodiscard]] std::optional<std::vector<KeyEntry>> parseKey(QStringView text, int optionCount);

/// "B,C" (either) or "BC,D" (B and C together, or D), in either case, also with braces: "{BC},D".
/// Ascending and without repetition, so that "C,B" gives the same as "B,C"; nullopt where it is not a list of options.
[[nodiscard]] std::optional<std::vector<OptionSet>> parseAccepted(QStringView text, int optionCount);

} // namespace hoithi
