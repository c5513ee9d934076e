// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/xmlevents.h"
#include "ingest/sheet/cellrows.h"
#include "ingest/sheet/plainrow.h"

#include <string>
#include <string_view>

namespace hoithi {

/// Reads the XML of a sheet, which comes in pieces: rows that are plain at once, all else by the XML parser, which is never shown them.
class SheetXml
{
public:
    /// `part` is what errors call the sheet; the rows must outlive the reading.
    SheetXml(const QString &part, CellRows &rows) : m_rows(rows), m_xml(part, rows) {}

    /// Brings the rows what the next piece holds; `isLast`: there is none after it.
    [[nodiscard]] Result<void> take(std::string_view piece, bool isLast);

private:
    [[nodiscard]] Result<bool> takePlain(std::string_view &left);

    CellRows &m_rows;
    XmlReading m_xml;
    PlainRow m_row;
    std::string m_begun; ///< of a plain row, as far as it has come
};

} // namespace hoithi
