// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// How a dump writes an answer. Letters is the contract's; the others only where a mapping profile says so.
enum class AnswerForm : std::uint8_t {
    Letters,
    Numbers,      ///< 1 is A, 0 a blank
    NumbersFrom0, ///< 0 is A
    Texts         ///< the wording of the option
};

/// How a dump writes all answers of a row.
struct AnswerLayout
{
    AnswerForm form = AnswerForm::Letters;
    char separator = '\0'; ///< between the entries of one text; '\0': a letter or digit each

    friend bool operator==(const AnswerLayout &, const AnswerLayout &) = default;
};

/// What the decoded answers hold where an entry is no option at all; every option set is smaller.
inline constexpr OptionSet invalidOption = ~OptionSet{0};

/// The wording of a paper's options, as they stand in it.
class OptionTexts
{
public:
    /// By question and option, UTF-8. Where two options of a question read alike, neither is known by its text.
    explicit OptionTexts(const std::vector<std::vector<std::string>> &texts);

    /// The option of the question (from 0) that reads so, whatever its case and spacing; invalidOption where none does.
    [[nodiscard]] OptionSet find(std::size_t question, std::string_view text) const;

private:
    std::vector<std::unordered_map<std::string, OptionSet>> m_options; ///< by question, by folded text
};

/// One entry of answers: a blank, an option, or several options as in "BD", "{BD}" or "B, D"; invalidOption where it is none of them.
/// `texts` may be null: then no wording is known.
[[nodiscard]] OptionSet readAnswer(std::string_view entry, AnswerForm form, std::size_t question,
                                   const OptionTexts *texts);

} // namespace hoithi
