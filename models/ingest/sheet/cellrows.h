// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/sheet/elementreading.h"
#include "ingest/sheet/plainrow.h"
#include "ingest/sheet/sheetlines.h"

#include <optional>

namespace hoithi {

/// Some rows of a sheet.
struct RowBatch
{
    struct Cell
    {
        std::uint32_t column = 0;
        DumpCell::Kind kind = DumpCell::Kind::Text;
        const char *shared = nullptr; ///< the text; where there is none it stands in `texts`
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
    };
    struct Row
    {
        std::uint64_t number = 0;
        std::size_t firstCell = 0;
        std::size_t cellCount = 0;
    };

    [[nodiscard]] std::span<const Cell> cellsOf(const Row &row) const
    {
        return std::span(cells).subspan(row.firstCell, row.cellCount);
    }
    [[nodiscard]] std::string_view textOf(const Cell &cell) const
    {
        if (cell.shared != nullptr)
            return {cell.shared, cell.length};
        return std::string_view(texts).substr(cell.begin, cell.length);
    }

    std::vector<Row> rows;
    std::vector<Cell> cells;
    std::string texts;
};

/// Gathers rows from the XML of a sheet, as many as a piece of it finishes.
class CellRows final : public ElementConsumer
{
public:
    CellRows(QString sheet, const SheetLines::Context &context) : m_sheet(std::move(sheet)), m_context(context) {}

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8) override;

    [[nodiscard]] std::string_view endTag() const override { return "</row>"; }
    [[nodiscard]] bool canTakeWhole() const override { return !m_inCell; }
    [[nodiscard]] PlainXml::Outcome takeWhole(std::string_view xml, std::size_t &size) override;

    /// What is finished so far; what has begun stays.
    [[nodiscard]] RowBatch takeFinished();

private:
    using Cell = RowBatch::Cell;
    enum class Type : std::uint8_t { Number, Shared, Inline, FormulaText, IsoDate, Other };
    /// What the attributes of a cell say.
    struct CellStart
    {
        std::string_view name;
        std::string_view type;
        std::string_view style;
    };

    void refuseAt(std::uint32_t column, const QString &why);
    void take(const PlainRow &row);
    void take(const PlainRow::Cell &cell);
    void startRow(std::string_view number);
    void startCell(const XmlAttributes &attributes);
    void startCell(const CellStart &start);
    [[nodiscard]] static Type typeOf(std::string_view name);
    [[nodiscard]] std::optional<std::uint32_t> columnOf(std::string_view name);
    void endCell(std::string_view value, std::string_view inlineText);
    void takeShared(Cell cell, std::string_view number);
    [[nodiscard]] std::string_view textOf(Cell &cell, std::string_view value, std::string_view inlineText);
    void keep(Cell cell, std::string_view text);
    void endRow();

    QString m_sheet;
    SheetLines::Context m_context;
    RowBatch m_batch;
    std::size_t m_firstCell = 0; ///< of the row that has begun
    std::size_t m_firstText = 0;
    std::uint32_t m_row = 0;
    std::uint32_t m_nextColumn = 0;
    PlainRow m_plainRow;
    Cell m_cell;
    Type m_type = Type::Number;
    bool m_isDate = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_hasFormula = false;
    std::string m_value;
    CellCharacters m_inline;
    std::string m_inlineText; ///< of a cell that came in a plain row, where it had entities
    std::string m_plain;      ///< a text that is stored with escapes
};

} // namespace hoithi
