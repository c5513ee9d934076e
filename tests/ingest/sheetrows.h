// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows and the texts of a workbook, read in two ways that have to agree.
#pragma once

#include "containers/xmlevents.h"
#include "ingest/sheet/cellrows.h"
#include "ingest/sheet/elementreading.h"
#include "ingest/sheet/sharedtextitems.h"

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

/// Hands `xml` to `reading` in pieces of that size, and tells why it ends before all of it.
template<typename Reading, typename AfterPiece>
[[nodiscard]] std::string readInPieces(Reading &reading, std::string_view xml, std::size_t pieceSize, AfterPiece after)
{
    for (bool isLast = false; !isLast;) {
        const std::string_view piece = xml.substr(0, pieceSize);
        xml.remove_prefix(piece.size());
        isLast = piece.empty();
        const Result<void> taken = reading.take(piece, isLast);
        after();
        if (!taken)
            return taken.error().message.toStdString() + taken.error().detail.toStdString();
    }
    return {};
}

/// The rows of a sheet as `Reading` finds them.
template<typename Reading>
[[nodiscard]] std::string rowsOf(std::string_view xml, std::size_t pieceSize)
{
    const SheetSurroundings around;
    CellRows rows(QStringLiteral("A"), around.context());
    Reading reading(QStringLiteral("a.xml"), rows);
    std::string text;
    const std::string fault = readInPieces(reading, xml, pieceSize, [&] { appendRows(rows.takeFinished(), text); });
    return text + fault;
}

/// By the XML parser alone.
[[nodiscard]] inline std::string rowsParsed(std::string_view xml)
{
    return rowsOf<XmlReading>(xml, std::max<std::size_t>(xml.size(), 1));
}

/// As dumps are read.
[[nodiscard]] inline std::string rowsTaken(std::string_view xml, std::size_t pieceSize)
{
    return rowsOf<ElementReading>(xml, pieceSize);
}

/// The shared texts of a workbook as `Reading` finds them, a line each.
template<typename Reading>
[[nodiscard]] std::string sharedTextsOf(std::string_view xml, std::size_t pieceSize)
{
    SharedTexts texts;
    SharedTextItems items(texts);
    Reading reading(QStringLiteral("a.xml"), items);
    const std::string fault = readInPieces(reading, xml, pieceSize, [] {});
    std::string text;
    for (std::size_t i = 0; i < texts.size(); ++i)
        text.append(texts.at(i).value()).append("|\n");
    return text + fault;
}

} // namespace hoithi::dumps
