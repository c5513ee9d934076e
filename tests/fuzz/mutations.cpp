// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutations.h"

#include <array>

namespace hoithi::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longestInput = 8192;

/// What formats are made of, and what breaks them.
constexpr std::array tokens{R"(")"sv,
                            R"("")"sv,
                            "\n"sv,
                            "\r"sv,
                            "\r\n"sv,
                            ","sv,
                            ";"sv,
                            "\t"sv,
                            "\0"sv,
                            "\xFF"sv,
                            "\xC3"sv,
                            "\xE1\xBA\xBF"sv,
                            "e\xCC\x81"sv,
                            "\xEF\xBB\xBF"sv,
                            "\xFF\xFE"sv,
                            "\x1F\x8B\x08"sv,
                            "{"sv,
                            "}"sv,
                            "["sv,
                            "]"sv,
                            ":"sv,
                            "null"sv,
                            "true"sv,
                            "-1"sv,
                            "0"sv,
                            "1e999"sv,
                            R"(\u0000)"sv,
                            R"(\ud800)"sv,
                            "{{"sv,
                            "}}"sv,
                            "{{#"sv,
                            "{{/"sv,
                            "|"sv,
                            R"(\)"sv,
                            "9223372036854775808"sv,
                            " "sv};

} // namespace

std::size_t Mutations::below(std::size_t end)
{
    // Not std::uniform_int_distribution: it may differ from library to library.
    return end == 0 ? 0 : static_cast<std::size_t>(m_random() % end);
}

std::string_view Mutations::rangeOf(std::string_view bytes, std::size_t longest)
{
    const std::size_t begin = below(bytes.size());
    return bytes.substr(begin, 1 + below(longest));
}

void Mutations::replaceByte(std::string &bytes)
{
    if (!bytes.empty())
        bytes[below(bytes.size())] = static_cast<char>(m_random() & 0xFFU);
}

void Mutations::insertToken(std::string &bytes)
{
    bytes.insert(below(bytes.size() + 1), tokens.at(below(tokens.size())));
}

void Mutations::removeRange(std::string &bytes)
{
    bytes.erase(below(bytes.size() + 1), 1 + below(16));
}

void Mutations::repeatRange(std::string &bytes)
{
    const std::string range(rangeOf(bytes, 64));
    const std::size_t times = below(8) == 0 ? below(500) : 1 + below(3);
    const std::size_t at = below(bytes.size() + 1);
    std::string repeated;
    for (std::size_t i = 0; i < times; ++i)
        repeated.append(range);
    bytes.insert(at, repeated);
}

void Mutations::splice(std::string &bytes)
{
    const std::string_view other = m_corpus[below(m_corpus.size())];
    bytes.insert(below(bytes.size() + 1), rangeOf(other, 200));
}

void Mutations::mutate(std::string &bytes)
{
    switch (below(5)) {
    case 0:
        return replaceByte(bytes);
    case 1:
        return insertToken(bytes);
    case 2:
        return removeRange(bytes);
    case 3:
        return repeatRange(bytes);
    default:
        return splice(bytes);
    }
}

std::string Mutations::next()
{
    std::string bytes = m_corpus[below(m_corpus.size())];
    const std::size_t changes = 1 + below(6);
    for (std::size_t i = 0; i < changes; ++i)
        mutate(bytes);
    if (bytes.size() > longestInput)
        bytes.resize(longestInput);
    return bytes;
}

} // namespace hoithi::fuzz
