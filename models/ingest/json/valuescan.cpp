// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json/valuescan.h"

#include "ingest/answerarray.h"

#include <array>
#include <cstring>

namespace hoithi {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::array<bool, 256> charactersOf(std::string_view listed)
{
    std::array<bool, 256> found{};
    for (const char c : listed)
        found[static_cast<unsigned char>(c)] = true;
    return found;
}

constexpr auto structural = charactersOf("{}[]\"");
constexpr auto wordLike = charactersOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

bool is(const std::array<bool, 256> &set, char c)
{
    return set[static_cast<unsigned char>(c)];
}

simdjson::padded_string listOf(std::string_view text)
{
    return simdjson::padded_string(std::string(1, '[').append(text).append(1, ']'));
}

} // namespace

JsonValueScan::Outcome JsonValueScan::scan(std::string_view text, bool isAll)
{
    m_at = 0;
    const char first = text.empty() ? '\0' : text.front();
    Outcome outcome = Outcome::Complete;
    if (first == '{' || first == '[')
        outcome = scanNested(text);
    else if (first != '"')
        outcome = scanWord(text, isAll);
    else if (!scanText(text))
        outcome = Outcome::NeedMore;
    return outcome;
}

JsonValueScan::Outcome JsonValueScan::scanNested(std::string_view text)
{
    m_open.clear();
    do {
        while (m_at < text.size() && !is(structural, text[m_at]))
            ++m_at;
        if (m_at == text.size())
            return Outcome::NeedMore;
        const char c = text[m_at];
        bool isBroken = false;
        if (c == '"') {
            if (!scanNestedText(text, isBroken))
                return isBroken ? Outcome::Broken : Outcome::NeedMore;
            continue;
        }
        if (c == '{' || c == '[')
            m_open.push_back(c);
        else if (!closes(c))
            return Outcome::Broken;
        ++m_at;
    } while (!m_open.empty());
    return Outcome::Complete;
}

bool JsonValueScan::closes(char bracket)
{
    if (m_open.back() != (bracket == '}' ? '{' : '['))
        return false;
    m_open.pop_back();
    return true;
}

/// From a quote to behind the one that closes it; false where that has not come yet.
bool JsonValueScan::scanText(std::string_view text)
{
    for (std::size_t at = m_at + 1; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            m_at = at + 1;
            return true;
        }
    }
    return false;
}

/// Where a quote is lost, what is within quotes and what is not change places, and the next text is followed by what stands in one.
/// Going on would swallow rows up to where another quote is lost.
bool JsonValueScan::scanNestedText(std::string_view text, bool &isBroken)
{
    if (!scanText(text))
        return false;
    const std::size_t next = text.find_first_not_of(" \t\r\n", m_at);
    if (next == std::string_view::npos)
        return false;
    isBroken = std::string_view(":,}]\"").find(text[next]) == std::string_view::npos;
    m_at = next;
    return !isBroken;
}

JsonValueScan::Outcome JsonValueScan::scanWord(std::string_view text, bool isAll)
{
    while (m_at < text.size() && is(wordLike, text[m_at]))
        ++m_at;
    if (m_at == text.size() && !isAll)
        return Outcome::NeedMore;
    return m_at > 0 && isJsonValue(text.substr(0, m_at)) ? Outcome::Complete : Outcome::Broken;
}

bool isJsonValue(std::string_view text)
{
    const simdjson::padded_string list = listOf(text);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array values;
    if (parser.iterate(list).get(document) != simdjson::SUCCESS
        || document.get_array().get(values) != simdjson::SUCCESS)
        return false;
    int count = 0;
    for (auto element : values) {
        ondemand::value value;
        if (element.get(value) != simdjson::SUCCESS || !validateJson(value))
            return false;
        ++count;
    }
    return count == 1 && document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

std::string jsonText(std::string_view text)
{
    const simdjson::padded_string list = listOf(text);
    ondemand::parser parser;
    ondemand::document document;
    std::string_view decoded;
    if (!isJsonValue(text) || parser.iterate(list).get(document) != simdjson::SUCCESS
        || document.at(0).get_string().get(decoded) != simdjson::SUCCESS)
        return {};
    return std::string(decoded);
}

} // namespace hoithi
