// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/answerdecoder.h"

#include "ingest/answerarray.h"

#include <array>
#include <bit>

namespace hoithi {

struct AnswerDecoder::Json
{
    simdjson::ondemand::parser parser;
    simdjson::padded_string text;
};

AnswerDecoder::AnswerDecoder(const AnswerLayout &layout) : m_layout(layout), m_json(std::make_unique<Json>()) {}
AnswerDecoder::~AnswerDecoder() = default;
AnswerDecoder::AnswerDecoder(AnswerDecoder &&) noexcept = default;
AnswerDecoder &AnswerDecoder::operator=(AnswerDecoder &&) noexcept = default;

namespace {

/// By byte: a letter in either case, or a sign for a blank.
constexpr std::array<OptionSet, 256> letterOptions = [] {
    std::array<OptionSet, 256> options{};
    options.fill(invalidOption);
    options['-'] = 0;
    options['0'] = 0;
    for (unsigned i = 0; i < 26; ++i) {
        options['A' + i] = OptionSet{1} << i;
        options['a' + i] = OptionSet{1} << i;
    }
    return options;
}();

OptionSet optionOfLetter(char c)
{
    return letterOptions[static_cast<unsigned char>(c)];
}

/// Bytes of the character at `at`: one of several bytes is one bad entry, not several.
std::size_t characterSize(std::string_view text, std::size_t at)
{
    std::size_t size = 1;
    while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0) == 0x80)
        ++size;
    return size;
}

/// "{BD}" from its opening brace; without a closing one, all that is left is one bad entry.
OptionSet optionsInBraces(std::string_view text, std::size_t &at)
{
    const std::size_t close = text.find('}', at);
    if (close == std::string_view::npos) {
        at = text.size();
        return invalidOption;
    }
    OptionSet options = 0;
    for (const char c : text.substr(at + 1, close - at - 1)) {
        const OptionSet option = optionOfLetter(c);
        options = option == 0 || options == invalidOption ? invalidOption : options | option;
    }
    at = close + 1;
    return options == 0 ? invalidOption : options;
}

} // namespace

void AnswerDecoder::decodeText(std::string_view text, std::vector<OptionSet> &answers)
{
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '{') {
            answers.push_back(optionsInBraces(text, at));
            continue;
        }
        answers.push_back(optionOfLetter(text[at]));
        at += characterSize(text, at);
    }
}

void AnswerDecoder::decode(std::string_view text, const OptionTexts *texts, std::vector<OptionSet> &answers) const
{
    const AnswerForm form = m_layout.form;
    if (m_layout.separator != '\0') {
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find(m_layout.separator, begin), text.size());
            answers.push_back(readAnswer(text.substr(begin, end - begin), form, answers.size(), texts));
            begin = end + 1;
        }
    } else if (form == AnswerForm::Letters) {
        decodeText(text, answers);
    } else if (form == AnswerForm::Texts) {
        answers.push_back(readAnswer(text, form, 0, texts));
    } else {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t size = characterSize(text, at);
            answers.push_back(readAnswer(text.substr(at, size), form, answers.size(), texts));
            at += size;
        }
    }
}

void AnswerDecoder::decode(std::span<const std::string_view> entries, const OptionTexts *texts,
                           std::vector<OptionSet> &answers) const
{
    for (const std::string_view entry : entries)
        answers.push_back(readAnswer(entry, m_layout.form, answers.size(), texts));
}

bool AnswerDecoder::decodeJson(std::string_view json, std::vector<OptionSet> &answers, const OptionTexts *texts)
{
    EntryReader reader; // letters and numbers from 1 are read alike, whichever the layout says
    if (m_layout.form == AnswerForm::NumbersFrom0 || m_layout.form == AnswerForm::Texts)
        reader = [this, texts](std::string_view entry, std::size_t question) {
            return readAnswer(entry, m_layout.form, question, texts);
        };
    m_json->text = simdjson::padded_string(json);
    simdjson::ondemand::document document;
    simdjson::ondemand::array array;
    return m_json->parser.iterate(m_json->text).get(document) == simdjson::SUCCESS
           && document.get_array().get(array) == simdjson::SUCCESS && decodeAnswerArray(array, answers, reader)
           && document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

void AnswerDecoder::appendCanonical(const std::vector<OptionSet> &answers, std::string &text)
{
    for (const OptionSet options : answers) {
        // std::popcount is a call where no processor is presumed.
        if ((options & (options - 1)) == 0) {
            text.push_back(options == 0 ? '-' : static_cast<char>('A' + std::countr_zero(options)));
            continue;
        }
        text.push_back('{');
        for (OptionSet left = options; left != 0; left &= left - 1)
            text.push_back(static_cast<char>('A' + std::countr_zero(left)));
        text.push_back('}');
    }
}

} // namespace hoithi
