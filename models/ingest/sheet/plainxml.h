// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>

namespace hoithi {

/// Characters between two tags, as they stand in UTF-8.
struct XmlCharacters
{
    std::string_view raw;
    bool hasEntities = false;

    /// `scratch` holds them where they differ from what stands there.
    [[nodiscard]] std::string_view text(std::string &scratch) const;
};

/// Reads an element of a workbook from its front, step by step, where it is written the way in which nearly all programs write them: no
/// comments and no prefixes, values of attributes in double quotes, and of all entities only the five that need no declaration. Such
/// elements, of which a workbook may have millions, are read several times as fast as by the XML parser, and mean the same.
/// Whatever else may stand there is that one's. A step that fails is the last one.
class PlainXml
{
public:
    enum class Outcome {
        Read,
        CutOff, ///< as far as it goes it is plain
        Other   ///< nothing of the kind, or no XML at all
    };
    enum class Tag { Open, Empty, None };

    /// What is read are views of `xml`.
    explicit PlainXml(std::string_view xml) : m_xml(xml), m_left(xml) {}

    /// The size is known where this is called, which spares a call for each of so many comparisons.
    template<std::size_t Size>
    [[nodiscard]] bool skip(const char (&expected)[Size])
    {
        constexpr std::size_t length = Size - 1;
        m_isCutOff = m_isCutOff || m_left.size() < length;
        if (m_left.size() < length || std::memcmp(m_left.data(), expected, length) != 0)
            return false;
        m_left.remove_prefix(length);
        return true;
    }

    /// Up to the end of a tag, from behind its name; tells `take` the name and the value of each.
    template<typename Take>
    [[nodiscard]] Tag readAttributes(Take take)
    {
        m_nameCount = 0;
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
            if (!readAttribute(name, value))
                return Tag::None;
            take(name, value);
        }
    }

    /// An element that holds characters only, from behind the name of its tag; its attributes matter to nobody.
    template<std::size_t Size>
    [[nodiscard]] bool readElement(const char (&end)[Size], XmlCharacters &inside)
    {
        const Tag tag = readAttributes([](std::string_view, std::string_view) {});
        return tag == Tag::Empty || (tag == Tag::Open && readCharacters(inside) && skip(end));
    }

    /// After the last step, which says whether the element was read to its end.
    [[nodiscard]] Outcome outcome(bool isRead) const;
    /// Bytes that were read.
    [[nodiscard]] std::size_t size() const { return m_xml.size() - m_left.size(); }

private:
    [[nodiscard]] bool readAttribute(std::string_view &name, std::string_view &value);
    [[nodiscard]] bool isNewName(std::string_view name);
    [[nodiscard]] bool readCharacters(XmlCharacters &characters);

    std::string_view m_xml;
    std::string_view m_left;
    bool m_isCutOff = false;                  ///< something was looked for that is longer than what is left
    std::array<std::string_view, 24> m_names; ///< of the attributes of the tag at hand
    std::size_t m_nameCount = 0;
};

} // namespace hoithi
