// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON objects side by side, as a table.
#include "ingest/rows/rowfinder.h"

#include "ingest/answerarray.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

namespace ondemand = simdjson::ondemand;

using Members = std::vector<std::pair<std::string, std::string>>;

std::string_view trimmed(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

/// A text without its quotes, anything else as it is written.
bool valueText(ondemand::document &document, ondemand::value value, std::string &text)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    std::string_view written = trimmed(value.raw_json_token());
    if (type == ondemand::json_type::string) {
        if (value.get_string().get(written) != simdjson::SUCCESS)
            return false;
    } else if (type == ondemand::json_type::array || type == ondemand::json_type::object) {
        const char *const begin = written.data();
        const char *end = nullptr;
        if (!validateJson(value) || document.current_location().get(end) != simdjson::SUCCESS || end < begin)
            return false;
        written = std::string_view(begin, static_cast<std::size_t>(end - begin));
    }
    text.assign(written);
    return true;
}

/// False where it is no object: nothing says where a broken one goes on.
bool membersOf(const std::string &json, Members &members)
{
    const simdjson::padded_string padded(json);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS)
        return false;
    for (auto entry : object) {
        std::string_view key;
        ondemand::value value;
        std::string text;
        if (entry.unescaped_key().get(key) != simdjson::SUCCESS)
            return false;
        std::string name(key);
        if (entry.value().get(value) != simdjson::SUCCESS || !valueText(document, value, text))
            return false;
        members.emplace_back(std::move(name), std::move(text));
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

std::size_t columnOf(const std::string &name, std::vector<std::string> &columns)
{
    const auto found = std::ranges::find(columns, name);
    if (found != columns.end())
        return static_cast<std::size_t>(found - columns.begin());
    columns.push_back(name);
    return columns.size() - 1;
}

/// Not in more columns than a table of them could be looked at.
void divide(SourceRow &row, std::vector<std::string> &columns)
{
    constexpr std::size_t mostMembers = 200;
    Members members;
    if (row.isTable || !membersOf(row.text, members) || members.size() > mostMembers)
        return;
    row.isTable = true;
    for (auto &[name, text] : members) {
        const std::size_t column = columnOf(name, columns);
        if (column >= mostMembers)
            break;
        row.cells.resize(std::max(row.cells.size(), column + 1));
        std::string &cell = row.cells[column];
        cell.append(cell.empty() ? "" : " | ").append(text); // a key that stands twice has both
    }
}

} // namespace

void divideObjects(FoundRow &found)
{
    divide(found.rows[found.chosen], found.columns);
    for (SourceRow &row : found.rows)
        divide(row, found.columns);
}

} // namespace hoithi
