// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/answerform.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// Turns the answers of a row into one option set a question; an entry that is no option becomes invalidOption.
class AnswerDecoder
{
public:
    explicit AnswerDecoder(const AnswerLayout &layout = {});
    ~AnswerDecoder();
    AnswerDecoder(const AnswerDecoder &) = delete;
    AnswerDecoder &operator=(const AnswerDecoder &) = delete;
    AnswerDecoder(AnswerDecoder &&) noexcept;
    AnswerDecoder &operator=(AnswerDecoder &&) noexcept;

    /// "ACB-D", "a{BD}0": a letter, "-" or "0" each, several options in braces.
    static void decodeText(std::string_view text, std::vector<OptionSet> &answers);

    /// All answers in one text, as the layout writes them. `texts` may be null.
    void decode(std::string_view text, const OptionTexts *texts, std::vector<OptionSet> &answers) const;

    /// One text a question.
    void decode(std::span<const std::string_view> entries, const OptionTexts *texts,
                std::vector<OptionSet> &answers) const;

    /// A JSON array in a cell; false where it is none.
    [[nodiscard]] bool decodeJson(std::string_view json, std::vector<OptionSet> &answers,
                                  const OptionTexts *texts = nullptr);

    /// The canonical text, see optionSetText().
    static void appendCanonical(const std::vector<OptionSet> &answers, std::string &text);

private:
    struct Json;
    AnswerLayout m_layout;
    std::unique_ptr<Json> m_json;
};

} // namespace hoithi
