// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/sheet/plainxml.h"

#include <span>
#include <string_view>
#include <vector>

namespace hoithi {

/// A row of a sheet that is plain XML, and whose cells each hold a formula and a value, or one text without runs.
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

    /// Reads the row that `xml` begins with. The views are those of `xml`.
    [[nodiscard]] PlainXml::Outcome read(std::string_view xml);

    [[nodiscard]] std::size_t size() const { return m_xml.size(); } ///< in bytes
    [[nodiscard]] std::string_view number() const { return m_number; }
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }

private:
    [[nodiscard]] bool readRow();
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool readInside(Cell &cell);

    PlainXml m_xml{{}};
    std::string_view m_number;
    std::vector<Cell> m_cells;
};

} // namespace hoithi
