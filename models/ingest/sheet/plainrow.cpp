// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/plainrow.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>
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

PlainRow::Outcome PlainRow::read(std::string_view xml)
{
    m_left = xml;
    m_isCutOff = false;
    m_number = {};
    m_cells.clear();
    if (!readRow())
        return m_isCutOff ? Outcome::CutOff : Outcome::Other;
    m_size = xml.size() - m_left.size();
    return areCharacters(xml.substr(0, m_size)) ? Outcome::Read : Outcome::Other;
}

/// Every row ends in more than what is looked for anywhere in it: where so little is left, more of the row must come.
template<std::size_t Size>
bool PlainRow::skip(const char (&expected)[Size])
{
    constexpr std::size_t length = Size - 1;
    if (m_left.size() < length) {
        m_isCutOff = true;
        return false;
    }
    if (std::memcmp(m_left.data(), expected, length) != 0)
        return false;
    m_left.remove_prefix(length);
    return true;
}

template<typename Take>
PlainRow::Tag PlainRow::readAttributes(Take take)
{
    m_names.clear();
    for (;;) {
        if (skip(">"))
            return Tag::Open;
        if (skip("/>"))
            return Tag::Empty;
        std::string_view name;
        std::string_view value;
        if (!skip(" "))
            return Tag::None;
        if (m_left.starts_with('/') || m_left.starts_with('>'))
            continue; // "<c />"
        if (!readAttribute(name, value) || std::ranges::find(m_names, name) != m_names.end())
            return Tag::None;
        m_names.push_back(name);
        take(name, value);
    }
}

/// From behind the name of its tag, whose attributes matter to nobody.
template<std::size_t Size>
bool PlainRow::readElement(const char (&end)[Size], XmlCharacters &inside)
{
    const Tag tag = readAttributes([](std::string_view, std::string_view) {});
    return tag == Tag::Empty || (tag == Tag::Open && readCharacters(inside) && skip(end));
}

bool PlainRow::readRow()
{
    if (!skip("<row"))
        return false;
    const Tag tag = readAttributes([this](std::string_view name, std::string_view value) {
        if (m_number.data() == nullptr && (name == "r" || name.ends_with(":r")))
            m_number = value;
    });
    if (tag != Tag::Open)
        return tag == Tag::Empty;
    while (!skip("</row>")) {
        if (!readCell())
            return false;
    }
    return true;
}

bool PlainRow::readCell()
{
    if (!skip("<c"))
        return false;
    Cell &cell = m_cells.emplace_back();
    const Tag tag = readAttributes([&cell](std::string_view name, std::string_view value) {
        if (name == "r")
            cell.name = value;
        else if (name == "t")
            cell.type = value;
        else if (name == "s")
            cell.style = value;
    });
    return tag == Tag::Empty || (tag == Tag::Open && readInside(cell) && skip("</c>"));
}

/// A formula and a value, or a text; each may be left out.
bool PlainRow::readInside(Cell &cell)
{
    XmlCharacters formula;
    cell.hasFormula = skip("<f");
    if (cell.hasFormula && !readElement("</f>", formula))
        return false;
    if (skip("<v"))
        return readElement("</v>", cell.value);
    return !skip("<is>") || readInline(cell);
}

bool PlainRow::readInline(Cell &cell)
{
    return skip("<t") && readElement("</t>", cell.text) && skip("</is>");
}

bool PlainRow::readAttribute(std::string_view &name, std::string_view &value)
{
    const auto end = std::ranges::find_if_not(m_left, [](char c) { return has(isInName, c); });
    name = m_left.substr(0, static_cast<std::size_t>(end - m_left.begin()));
    m_left.remove_prefix(name.size());
    if (!skip("=\"") || name.empty() || !has(beginsName, name.front()))
        return false;
    const auto valueEnd = std::ranges::find_if(m_left, [](char c) { return has(endsValue, c); });
    value = m_left.substr(0, static_cast<std::size_t>(valueEnd - m_left.begin()));
    m_left.remove_prefix(value.size());
    return skip("\"");
}

bool PlainRow::readCharacters(XmlCharacters &characters)
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
