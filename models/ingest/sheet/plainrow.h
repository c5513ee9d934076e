// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// Characters between two tags, as they stand in UTF-8.
struct XmlCharacters
{
    std::string_view raw;
    bool hasEntities = false;

    /// `scratch` holds them where they differ from what stands there.
    [[nodiscard]] std::string_view text(std::string &scratch) const;
};

/// A row of a sheet that is written the way in which nearly all programs write them: no prefixes, comments or runs of text, values of
/// attributes in double quotes, and of all entities only the five that need no declaration. Such rows, of which a sheet may have a
/// million, are read several times as fast as by the XML parser, and mean the same. Whatever else may stand there is that one's.
class PlainRow
{
public:
    struct Cell
    {
        std::string_view name;  ///< attribute r
        std::string_view type;  ///< attribute t
        std::string_view style; ///< attribute s
        XmlCharacters value;    ///< of the element v
        XmlCharacters text;     ///< of the element is
        bool hasFormula = false;
    };
    enum class Outcome {
        Read,
        CutOff, ///< as far as it goes it is such a row
        Other   ///< nothing of the kind, or no XML at all
    };

    /// Reads the row that `xml` begins with. The views are those of `xml`.
    [[nodiscard]] Outcome read(std::string_view xml);

    [[nodiscard]] std::size_t size() const { return m_size; } ///< in bytes
    [[nodiscard]] std::string_view number() const { return m_number; }
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }

private:
    enum class Tag { Open, Empty, None };

    [[nodiscard]] bool readRow();
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool readInside(Cell &cell);
    [[nodiscard]] bool readInline(Cell &cell);
    template<std::size_t Size>
    [[nodiscard]] bool readElement(const char (&end)[Size], XmlCharacters &inside);
    template<typename Take>
    [[nodiscard]] Tag readAttributes(Take take);
    [[nodiscard]] bool readAttribute(std::string_view &name, std::string_view &value);
    [[nodiscard]] bool readCharacters(XmlCharacters &characters);
    template<std::size_t Size> // known, which spares a call for each of so many comparisons
    [[nodiscard]] bool skip(const char (&expected)[Size]);

    std::string_view m_left;
    bool m_isCutOff = false;
    std::size_t m_size = 0;
    std::string_view m_number;
    std::vector<Cell> m_cells;
    std::vector<std::string_view> m_names; ///< of the attributes of the tag at hand
};

} // namespace hoithi
