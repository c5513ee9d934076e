// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/plainxml.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace hoithi {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 5> entities{
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};

constexpr std::size_t longestEntity = 6;

/// A set of bytes.
using ByteSet = std::array<bool, 256>;

constexpr ByteSet setOf(std::string_view bytes)
{
    ByteSet set{};
    for (const char c : bytes)
        set[static_cast<unsigned char>(c)] = true;
    return set;
}

/// Bytes at which plain characters end, or may not be what they seem: a carriage return is read as a line feed.
constexpr ByteSet endsText = [] {
    ByteSet set = setOf("<&]");
    for (unsigned char c = 0; c < ' '; ++c)
        set[c] = c != '\t' && c != '\n';
    return set;
}();

/// In an attribute, white space is read as spaces.
constexpr ByteSet endsValue = [] {
    ByteSet set = setOf("\"<&");
    for (unsigned char c = 0; c < ' '; ++c)
        set[c] = true;
    return set;
}();

constexpr ByteSet beginsName = setOf("_:abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
constexpr ByteSet isInName = setOf("_:-.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

bool has(const ByteSet &set, char c)
{
    return set[static_cast<unsigned char>(c)];
}

/// The entity that the text begins with; the end where it is none of those.
auto entityAt(std::string_view text)
{
    return std::ranges::find_if(entities, [text](const auto &entity) { return text.starts_with(entity.first); });
}

/// Bytes of the entity or the bracket that the text begins with; 0 where it is none, or a bracket that may not stand there.
std::size_t sizeOfOther(std::string_view text)
{
    if (text.starts_with(']'))
        return text.starts_with("]]>") ? 0 : 1;
    const auto entity = entityAt(text);
    return entity == entities.end() ? 0 : entity->first.size();
}

/// Whether all of it are characters that XML may hold; of those that are UTF-8, U+FFFE and U+FFFF are not.
bool areCharacters(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size()) && text.find("\xEF\xBF") == std::string_view::npos;
}

} // namespace

std::string_view XmlCharacters::text(std::string &scratch) const
{
    if (!hasEntities)
        return raw;
    scratch.clear();
    for (std::string_view left = raw;;) {
        const std::size_t begin = left.find('&');
        scratch.append(left.substr(0, begin));
        if (begin == std::string_view::npos)
            return scratch;
        const auto entity = entityAt(left.substr(begin)); // there is one: others were not taken for plain
        scratch.push_back(entity->second);
        left.remove_prefix(begin + entity->first.size());
    }
}

PlainXml::Outcome PlainXml::outcome(bool isRead) const
{
    if (!isRead)
        return m_isCutOff ? Outcome::CutOff : Outcome::Other;
    return areCharacters(m_xml.substr(0, size())) ? Outcome::Read : Outcome::Other;
}

bool PlainXml::readAttribute(std::string_view &name, std::string_view &value)
{
    const auto end = std::ranges::find_if_not(m_left, [](char c) { return has(isInName, c); });
    name = m_left.substr(0, static_cast<std::size_t>(end - m_left.begin()));
    m_left.remove_prefix(name.size());
    if (!skip("=\"") || !isNewName(name))
        return false;
    const auto valueEnd = std::ranges::find_if(m_left, [](char c) { return has(endsValue, c); });
    value = m_left.substr(0, static_cast<std::size_t>(valueEnd - m_left.begin()));
    m_left.remove_prefix(value.size());
    return skip("\"");
}

/// Whether it is a name, and that of no attribute of the tag so far.
bool PlainXml::isNewName(std::string_view name)
{
    if (name.empty() || !has(beginsName, name.front()) || m_nameCount == m_names.size())
        return false;
    const auto known = std::span(m_names).first(m_nameCount);
    // Most names are a letter: where that differs, there is no need to compare them.
    if (std::ranges::any_of(known, [name](std::string_view n) { return n.front() == name.front() && n == name; }))
        return false;
    m_names[m_nameCount++] = name;
    return true;
}

bool PlainXml::readCharacters(XmlCharacters &characters)
{
    std::size_t at = 0;
    for (;;) {
        while (at < m_left.size() && !has(endsText, m_left[at]))
            ++at;
        if (at < m_left.size() && m_left[at] == '<')
            break;
        const std::size_t size = sizeOfOther(m_left.substr(at));
        if (size == 0) {
            m_isCutOff = m_left.size() - at < longestEntity;
            return false;
        }
        characters.hasEntities = characters.hasEntities || m_left[at] == '&';
        at += size;
    }
    characters.raw = m_left.substr(0, at);
    m_left.remove_prefix(at);
    return true;
}

} // namespace hoithi
