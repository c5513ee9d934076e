// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json/objectreader.h"

#include "ingest/answerarray.h"

#include <algorithm>
#include <cstring>

namespace hoithi {

namespace {

namespace ondemand = simdjson::ondemand;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view trimmedToken(std::string_view token)
{
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

} // namespace

struct JsonObjectReader::State
{
    ondemand::parser parser;
    ondemand::document document; ///< of the object at hand
    std::array<std::string, dumpFieldCount> names;
    std::array<bool, dumpFieldCount> seen{};
    std::size_t expected = 0; ///< objects tend to hold their keys in one order
    TimeFormat time;

    explicit State(const MappingProfile &profile) : time(profile.time)
    {
        for (std::size_t i = 0; i < dumpFieldCount; ++i)
            names[i] = profile.columnOf(static_cast<DumpField>(i));
    }

    [[nodiscard]] std::optional<DumpField> fieldOf(std::string_view key);
    [[nodiscard]] bool readObject(std::string_view text, RawRecord &record);
    [[nodiscard]] bool readValue(DumpField field, ondemand::value value, RawRecord &record);
    [[nodiscard]] bool readAnswers(ondemand::value value, RawRecord &record);
    [[nodiscard]] bool readNumber(DumpField field, ondemand::value value, RawRecord &record) const;
};

JsonObjectReader::JsonObjectReader(const MappingProfile &profile) : m_state(std::make_unique<State>(profile)) {}

JsonObjectReader::~JsonObjectReader() = default;

std::optional<DumpField> JsonObjectReader::State::fieldOf(std::string_view key)
{
    for (std::size_t step = 0; step < dumpFieldCount; ++step) {
        const std::size_t i = (expected + step) % dumpFieldCount;
        if (!names[i].empty() && names[i] == key) {
            expected = (i + 1) % dumpFieldCount;
            return static_cast<DumpField>(i);
        }
    }
    return std::nullopt;
}

bool JsonObjectReader::State::readNumber(DumpField field, ondemand::value value, RawRecord &record) const
{
    using enum DumpField;
    const std::string_view literal = trimmedToken(value.raw_json_token());
    const bool isTime = field == StartedAt || field == SubmittedAt;
    const bool isId = field == SubmissionKey || field == AccountId || field == AgencyCode || field == PaperCode;
    const bool numericTime =
        time == TimeFormat::Excel || time == TimeFormat::UnixSeconds || time == TimeFormat::UnixMillis;
    const bool fits = field == Round || field == Prediction || (isTime && numericTime) || (isId && isDigits(literal));
    record[field] = literal;
    // Digits of any length are the literal of an id; leading zeros are no JSON.
    const bool wellFormed = isDigits(literal) ? literal.size() == 1 || literal.front() != '0' : validateJson(value);
    return fits && wellFormed;
}

bool JsonObjectReader::State::readAnswers(ondemand::value value, RawRecord &record)
{
    const char *const begin = value.raw_json_token().data();
    ondemand::array array;
    record.answersDecoded = true;
    if (value.get_array().get(array) != simdjson::SUCCESS || !decodeAnswerArray(array, record.answers))
        return false;
    const char *end = nullptr;
    if (document.current_location().get(end) == simdjson::SUCCESS && end > begin) {
        record[DumpField::Answers] = std::string_view(begin, static_cast<std::size_t>(end - begin)); // to show a fault
    }
    return true;
}

bool JsonObjectReader::State::readValue(DumpField field, ondemand::value value, RawRecord &record)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    switch (type) {
    case ondemand::json_type::string:
        return value.get_string().get(record[field]) == simdjson::SUCCESS
               && record[field].find('\0') == std::string_view::npos;
    case ondemand::json_type::number:
        return readNumber(field, value, record);
    case ondemand::json_type::null:
        return validateJson(value);
    case ondemand::json_type::array:
        return field == DumpField::Answers && readAnswers(value, record);
    case ondemand::json_type::object:
    case ondemand::json_type::boolean:
        break;
    }
    return false;
}

bool JsonObjectReader::State::readObject(std::string_view text, RawRecord &record)
{
    ondemand::object object;
    const simdjson::padded_string_view padded(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS)
        return false;
    seen.fill(false);
    expected = 0;
    for (auto entry : object) {
        std::string_view key;
        ondemand::value value;
        if (entry.unescaped_key().get(key) != simdjson::SUCCESS || entry.value().get(value) != simdjson::SUCCESS)
            return false;
        const auto field = fieldOf(key);
        if (!field) {
            if (!validateJson(value))
                return false;
            continue;
        }
        record.faultField = field;
        if (std::exchange(seen[static_cast<std::size_t>(*field)], true) || !readValue(*field, value, record))
            return false;
        record.faultField.reset();
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

void JsonObjectReader::read(std::string_view text, RawRecord &record)
{
    if (!m_state->readObject(text, record))
        record.setMalformed(text, record.faultField);
}

} // namespace hoithi
