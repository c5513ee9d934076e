// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fieldtext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace hoithi {

namespace {

constexpr bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Bytes of the white-space character at the front, or 0. Beyond ASCII: U+0085, 00A0, 1680, 2000–200A, 2028, 2029, 202F,
/// 205F, 3000.
std::size_t leadingSpace(std::string_view text)
{
    if (text.empty())
        return 0;
    if (static_cast<unsigned char>(text.front()) < 0x80)
        return isAsciiSpace(text.front()) ? 1 : 0;
    if (text.starts_with("\xC2\x85") || text.starts_with("\xC2\xA0"))
        return 2;
    if (text.size() < 3)
        return 0;
    const auto last = static_cast<unsigned char>(text[2]);
    if (text.starts_with("\xE2\x80"))
        return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0;
    return text.starts_with("\xE2\x81\x9F") || text.starts_with("\xE3\x80\x80") || text.starts_with("\xE1\x9A\x80") ? 3
                                                                                                                    : 0;
}

std::size_t trailingSpace(std::string_view text)
{
    for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
        if (text.size() >= size && leadingSpace(text.substr(text.size() - size)) == size)
            return size;
    }
    return 0;
}

/// Looks at eight bytes at once, some of them twice.
bool isAscii(std::string_view text)
{
    constexpr std::uint64_t beyondAscii = 0x8080'8080'8080'8080;
    std::uint64_t all = 0;
    std::uint64_t eight = 0;
    if (text.size() < sizeof eight)
        return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    for (std::size_t at = 0; at + sizeof eight < text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        all |= eight;
    }
    std::memcpy(&eight, text.data() + text.size() - sizeof eight, sizeof eight);
    return ((all | eight) & beyondAscii) == 0;
}

/// Whether every character is of ASCII, U+0080–02FF or U+1E00–1EFF: blocks where every character is its own NFC, and where
/// all of composed Vietnamese is.
bool isSurelyComposed(std::string_view text)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned char byte = bytes[i];
        if (byte < 0x80)
            continue;
        if (byte >= 0xC2 && byte <= 0xCB)
            i += 1;
        else if (byte == 0xE1 && i + 2 < text.size() && bytes[i + 1] >= 0xB8 && bytes[i + 1] <= 0xBB)
            i += 2;
        else
            return false;
    }
    return true;
}

} // namespace

std::string_view trimmedField(std::string_view text)
{
    constexpr auto isPrinted = [](char c) {
        return c > ' ' && c < '\x7F';
    };
    if (!text.empty() && isPrinted(text.front()) && isPrinted(text.back()))
        return text; // as nearly all are
    while (const std::size_t size = leadingSpace(text))
        text.remove_prefix(size);
    while (const std::size_t size = trailingSpace(text))
        text.remove_suffix(size);
    return text;
}

std::string_view composedField(std::string_view text, std::string &scratch)
{
    if (isAscii(text) || isSurelyComposed(text))
        return text;
    const QString composed =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_C);
    scratch = composed.toStdString();
    return scratch;
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace hoithi
