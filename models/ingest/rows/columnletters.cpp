// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rows/columnletters.h"

#include <algorithm>
#include <charconv>

namespace hoithi {

namespace {

constexpr std::size_t letters = 26;
constexpr std::size_t columnLimit = 16'384; ///< of a sheet

std::string letterName(std::size_t column)
{
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    return name;
}

} // namespace

std::vector<std::string> columnLetters(std::size_t count)
{
    std::vector<std::string> names;
    names.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(letterName(i));
    return names;
}

std::optional<std::size_t> columnCalled(std::string_view name)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc() || end != name.data() + name.size()) {
        number = 0;
        for (const char c : name) {
            const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            if (upper < 'A' || upper > 'Z' || number > columnLimit)
                return std::nullopt;
            number = number * letters + static_cast<std::size_t>(upper - 'A') + 1;
        }
    }
    return number == 0 || number > columnLimit ? std::nullopt : std::optional(number - 1);
}

} // namespace hoithi
