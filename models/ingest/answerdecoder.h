// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// Turns the answers of a row into one option set a question; an entry that is no option becomes invalidOption.
class AnswerDecoder
{
public:
    AnswerDecoder();
    ~AnswerDecoder();
    AnswerDecoder(const AnswerDecoder &) = delete;
    AnswerDecoder &operator=(const AnswerDecoder &) = delete;
    AnswerDecoder(AnswerDecoder &&) noexcept;
    AnswerDecoder &operator=(AnswerDecoder &&) noexcept;

    /// "ACB-D", "a{BD}0": a letter, "-" or "0" each, several options in braces.
    static void decodeText(std::string_view text, std::vector<OptionSet> &answers);

    /// A JSON array in a cell; false where it is none.
    [[nodiscard]] bool decodeJson(std::string_view json, std::vector<OptionSet> &answers);

    /// The canonical text, see optionSetText().
    static void appendCanonical(const std::vector<OptionSet> &answers, std::string &text);

private:
    struct Json;
    std::unique_ptr<Json> m_json;
};

} // namespace hoithi
