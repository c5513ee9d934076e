// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a sheet as one text, read in two ways that have to agree.
#pragma once

#include "containers/xmlevents.h"
#include "ingest/sheet/cellrows.h"
#include "ingest/sheet/sheetxml.h"

#include <QByteArray>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi::dumps {

/// What cells of sheets read here may refer to.
struct SheetSurroundings
{
    SharedTexts texts;
    std::vector<bool> dateStyles{false, true};

    SheetSurroundings()
    {
        for (const std::string_view text : {"s1", "Lê An", ""})
            static_cast<void>(texts.add(text));
    }
    [[nodiscard]] SheetLines::Context context() const { return {texts, dateStyles}; }
};

inline void appendRows(const RowBatch &batch, std::string &text)
{
    for (const RowBatch::Row &row : batch.rows) {
        text.append(std::to_string(row.number));
        for (const RowBatch::Cell &cell : batch.cellsOf(row))
            text.append(" ")
                .append(std::to_string(cell.column))
                .append(1, "tndb"[static_cast<std::size_t>(cell.kind)])
                .append(batch.textOf(cell));
        text.push_back('\n');
    }
}

/// Hands `xml` to `reading` in pieces of that size, and tells the rows, and why there are no more.
template<typename Reading>
[[nodiscard]] std::string rowsRead(Reading &reading, CellRows &rows, std::string_view xml, std::size_t pieceSize)
{
    std::string text;
    for (bool isLast = false; !isLast;) {
        const std::string_view piece = xml.substr(0, pieceSize);
        xml.remove_prefix(piece.size());
        isLast = piece.empty();
        const Result<void> taken = reading.take(piece, isLast);
        appendRows(rows.takeFinished(), text);
        if (!taken)
            return text.append(taken.error().message.toStdString()).append(taken.error().detail.toStdString());
    }
    return text;
}

/// By the XML parser alone.
[[nodiscard]] inline std::string rowsParsed(std::string_view xml)
{
    const SheetSurroundings around;
    CellRows rows(QStringLiteral("A"), around.context());
    XmlReading reading(QStringLiteral("a.xml"), rows);
    return rowsRead(reading, rows, xml, std::max<std::size_t>(xml.size(), 1));
}

/// As dumps are read.
[[nodiscard]] inline std::string rowsTaken(std::string_view xml, std::size_t pieceSize)
{
    const SheetSurroundings around;
    CellRows rows(QStringLiteral("A"), around.context());
    SheetXml reading(QStringLiteral("a.xml"), rows);
    return rowsRead(reading, rows, xml, pieceSize);
}

} // namespace hoithi::dumps
