// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/answerarray.h"

#include "ingest/rawrecord.h"

#include <charconv>

namespace hoithi {

namespace {

namespace ondemand = simdjson::ondemand;

/// No dump nests as deep. Without a limit a line full of brackets would fill the stack: simdjson itself sets none here.
constexpr int deepestValue = 64;

OptionSet optionOfNumber(std::string_view digits)
{
    int number = -1;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec != std::errc{} || parsed.ptr != digits.data() + digits.size() || number < 0
        || number > maximumOptions)
        return invalidOption;
    return number == 0 ? 0 : OptionSet{1} << (number - 1);
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

OptionSet optionOfText(std::string_view given)
{
    const std::string_view text = withoutBlanks(given);
    if (text.empty() || text == "-")
        return 0;
    const int letter = text.front() | 0x20;
    if (text.size() == 1 && letter >= 'a' && letter <= 'z')
        return OptionSet{1} << (letter - 'a');
    return optionOfNumber(text);
}

/// How the entries of one question are read.
struct EntryForm
{
    const EntryReader &reader;
    std::size_t question;

    [[nodiscard]] OptionSet ofText(std::string_view text) const
    {
        return reader ? reader(text, question) : optionOfText(text);
    }
    [[nodiscard]] OptionSet ofNumber(std::string_view digits) const
    {
        return reader ? reader(digits, question) : optionOfNumber(digits);
    }
};

/// A letter, a number or null.
bool decodeScalar(ondemand::value value, const EntryForm &form, OptionSet &option)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type == ondemand::json_type::string) {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS)
            return false;
        option = form.ofText(text);
        return true;
    }
    if (type == ondemand::json_type::number || type == ondemand::json_type::null) {
        const std::string_view token = withoutBlanks(value.raw_json_token());
        option = token == "null" ? 0 : form.ofNumber(token);
        return validateJson(value);
    }
    option = invalidOption;
    return validateJson(value);
}

/// An array of letters: several options of one question.
bool decodeSeveral(ondemand::array array, const EntryForm &form, OptionSet &options)
{
    options = 0;
    for (auto element : array) {
        ondemand::value value;
        OptionSet option = 0;
        if (element.get(value) != simdjson::SUCCESS || !decodeScalar(value, form, option))
            return false;
        options = option == 0 || options == invalidOption ? invalidOption : options | option;
    }
    return true;
}

bool validateArray(ondemand::array array)
{
    for (auto element : array) {
        ondemand::value value;
        if (element.get(value) != simdjson::SUCCESS || !validateJson(value))
            return false;
    }
    return true;
}

bool validateObject(ondemand::object object)
{
    for (auto field : object) {
        ondemand::value value;
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS
            || !validateJson(value))
            return false;
    }
    return true;
}

} // namespace

bool validateJson(ondemand::value value)
{
    ondemand::json_type type{};
    if (value.current_depth() > deepestValue || value.type().get(type) != simdjson::SUCCESS)
        return false;
    switch (type) {
    case ondemand::json_type::array: {
        ondemand::array array;
        return value.get_array().get(array) == simdjson::SUCCESS && validateArray(array);
    }
    case ondemand::json_type::object: {
        ondemand::object object;
        return value.get_object().get(object) == simdjson::SUCCESS && validateObject(object);
    }
    case ondemand::json_type::string: {
        std::string_view text;
        return value.get_string().get(text) == simdjson::SUCCESS;
    }
    case ondemand::json_type::number: {
        double number = 0;
        return value.get_double().get(number) == simdjson::SUCCESS;
    }
    case ondemand::json_type::boolean: {
        bool flag = false;
        return value.get_bool().get(flag) == simdjson::SUCCESS;
    }
    case ondemand::json_type::null:
        return withoutBlanks(value.raw_json_token()) == "null";
    }
    return false;
}

bool decodeAnswerArray(ondemand::array array, std::vector<OptionSet> &answers, const EntryReader &entryReader)
{
    for (auto element : array) {
        const EntryForm form{entryReader, answers.size()};
        ondemand::value value;
        ondemand::json_type type{};
        OptionSet options = 0;
        if (element.get(value) != simdjson::SUCCESS || value.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type == ondemand::json_type::array) {
            ondemand::array several;
            if (value.get_array().get(several) != simdjson::SUCCESS || !decodeSeveral(several, form, options))
                return false;
        } else if (!decodeScalar(value, form, options)) {
            return false;
        }
        answers.push_back(options);
    }
    return true;
}

} // namespace hoithi
