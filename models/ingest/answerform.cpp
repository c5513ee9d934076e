// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/answerform.h"

#include "base/text.h"
#include "ingest/fieldtext.h"

#include <charconv>

namespace hoithi {

namespace {

constexpr std::string_view betweenOptions = " ,;+&";

bool isBlank(std::string_view entry)
{
    return entry.empty() || entry == "-" || entry == "null" || entry == "NULL";
}

OptionSet optionOfLetters(std::string_view letters)
{
    OptionSet options = 0;
    for (const char c : letters) {
        const int letter = c | 0x20;
        if (letter < 'a' || letter > 'z')
            return invalidOption;
        const OptionSet option = OptionSet{1} << (letter - 'a');
        if ((options & option) != 0)
            return invalidOption; // "BB" is a slip of somebody's: nobody chooses an option twice
        options |= option;
    }
    return options;
}

/// "3", and "3.0", which is what a column of numbers with blanks in it becomes in many programs.
OptionSet optionOfNumber(std::string_view digits, int first)
{
    if (digits.ends_with(".0"))
        digits.remove_suffix(2);
    int number = -1;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool fits = parsed.ec == std::errc{} && parsed.ptr == digits.data() + digits.size() && number >= 0;
    if (!fits || number - first >= maximumOptions)
        return invalidOption;
    return number < first ? 0 : OptionSet{1} << (number - first);
}

OptionSet optionOf(std::string_view entry, AnswerForm form)
{
    if (form == AnswerForm::Letters)
        return optionOfLetters(entry);
    return optionOfNumber(entry, form == AnswerForm::Numbers ? 1 : 0);
}

/// Several options of one question; a blank is none of them.
OptionSet optionsOf(std::string_view entry, AnswerForm form)
{
    if (entry.starts_with('{') && entry.ends_with('}'))
        entry = entry.substr(1, entry.size() - 2);
    OptionSet options = 0;
    for (std::size_t at = entry.find_first_not_of(betweenOptions); at != std::string_view::npos;) {
        const std::size_t end = std::min(entry.find_first_of(betweenOptions, at), entry.size());
        const OptionSet option = optionOf(entry.substr(at, end - at), form);
        if (option == 0 || option == invalidOption || (options & option) != 0)
            return invalidOption;
        options |= option;
        at = entry.find_first_not_of(betweenOptions, end);
    }
    return options == 0 ? invalidOption : options;
}

} // namespace

OptionTexts::OptionTexts(const std::vector<std::vector<std::string>> &texts)
{
    for (const std::vector<std::string> &question : texts) {
        auto &options = m_options.emplace_back();
        OptionSet option = 1;
        for (const std::string &text : question) {
            const auto [known, isNew] = options.emplace(caseFolded(std::string_view(text)), option);
            if (!isNew)
                known->second = invalidOption;
            option <<= 1U;
        }
    }
}

OptionSet OptionTexts::find(std::size_t question, std::string_view text) const
{
    if (question >= m_options.size())
        return invalidOption;
    const auto found = m_options[question].find(caseFolded(text));
    return found == m_options[question].end() ? invalidOption : found->second;
}

OptionSet readAnswer(std::string_view given, AnswerForm form, std::size_t question, const OptionTexts *texts)
{
    const std::string_view entry = trimmedField(given);
    if (form == AnswerForm::Texts) {
        // An option may read "0" or "-" itself.
        const OptionSet option = texts == nullptr ? invalidOption : texts->find(question, entry);
        return option == invalidOption && (isBlank(entry) || entry == "0") ? 0 : option;
    }
    if (isBlank(entry) || (entry == "0" && form == AnswerForm::Letters))
        return 0;
    if (form != AnswerForm::Letters && entry.find_first_of("{ ,;+&") == std::string_view::npos)
        return optionOf(entry, form);
    return optionsOf(entry, form);
}

} // namespace hoithi
