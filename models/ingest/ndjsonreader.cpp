// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ndjsonreader.h"

#include "ingest/answerarray.h"

#include <QCoreApplication>

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

struct NdjsonReader::State
{
    TextWindow &window;
    ondemand::parser parser;
    ondemand::document document; ///< of the line at hand
    std::array<std::string, dumpFieldCount> names;
    std::array<bool, dumpFieldCount> seen{};
    std::size_t expected = 0; ///< objects tend to hold their keys in one order
    TimeFormat time;
    std::uint64_t nextLine = 1;
    std::size_t consumed = 0;

    State(TextWindow &w, const MappingProfile &profile) : window(w), time(profile.time)
    {
        for (std::size_t i = 0; i < dumpFieldCount; ++i)
            names[i] = profile.columnOf(static_cast<DumpField>(i));
    }

    [[nodiscard]] Result<bool> nextLineText(std::string_view &line);
    [[nodiscard]] std::optional<DumpField> fieldOf(std::string_view key);
    [[nodiscard]] bool readObject(std::string_view line, RawRecord &record);
    [[nodiscard]] bool readValue(DumpField field, ondemand::value value, RawRecord &record);
    [[nodiscard]] bool readAnswers(ondemand::value value, RawRecord &record);
    [[nodiscard]] bool readNumber(DumpField field, ondemand::value value, RawRecord &record) const;
};

NdjsonReader::NdjsonReader(TextWindow &window, const MappingProfile &profile)
    : m_state(std::make_unique<State>(window, profile))
{}

NdjsonReader::~NdjsonReader() = default;

Result<bool> NdjsonReader::State::nextLineText(std::string_view &line)
{
    window.consume(std::exchange(consumed, 0));
    std::size_t searched = 0;
    std::size_t end = std::string_view::npos;
    for (;;) {
        end = window.text().find('\n', searched);
        if (std::min(end, window.text().size()) > recordSizeLimit)
            return failure(ErrorCode::BadInput, QCoreApplication::translate(
                                                    "NdjsonReader", "Line %1 is longer than 1 MiB: this is no list of "
                                                                    "submissions. Export the file again.")
                                                    .arg(nextLine));
        if (end != std::string_view::npos || window.atEnd())
            break;
        searched = window.text().size();
        HOITHI_CHECK(window.more());
    }
    if (end == std::string_view::npos && window.text().empty())
        return false;
    line = window.text().substr(0, end);
    consumed = line.size() + (end == std::string_view::npos ? 0 : 1);
    return true;
}

std::optional<DumpField> NdjsonReader::State::fieldOf(std::string_view key)
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

bool NdjsonReader::State::readNumber(DumpField field, ondemand::value value, RawRecord &record) const
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

bool NdjsonReader::State::readAnswers(ondemand::value value, RawRecord &record)
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

bool NdjsonReader::State::readValue(DumpField field, ondemand::value value, RawRecord &record)
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

bool NdjsonReader::State::readObject(std::string_view line, RawRecord &record)
{
    ondemand::object object;
    const simdjson::padded_string_view padded(line.data(), line.size(), line.size() + simdjson::SIMDJSON_PADDING);
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

Result<bool> NdjsonReader::next(RawRecord &record)
{
    std::string_view line;
    for (;;) {
        HOITHI_TRY(const bool any, m_state->nextLineText(line));
        if (!any)
            return false;
        const std::uint64_t number = m_state->nextLine++;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        record.clear();
        record.line = number;
        if (!m_state->readObject(line, record))
            record.setMalformed(line, record.faultField);
        return true;
    }
}

} // namespace hoithi
