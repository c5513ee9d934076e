// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/cellrows.h"

#include "containers/spreadsheet.h"
#include "ingest/ingesttexts.h"
#include "ingest/textwindow.h"

#include <charconv>
#include <utility>

namespace hoithi {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

void CellRows::start(std::string_view name, const XmlAttributes &attributes)
{
    m_inValue = m_inCell && name == "v";
    if (m_inValue)
        return;
    if (name == "c")
        return startCell(attributes);
    if (name == "row")
        return startRow(attributes);
    if (!m_inCell)
        return;
    m_hasFormula = m_hasFormula || name == "f";
    m_inline.start(name);
}

void CellRows::end(std::string_view name)
{
    m_inValue = false;
    if (!m_inCell) {
        if (name == "row")
            endRow();
        return;
    }
    if (name == "c")
        endCell();
    else
        m_inline.end(name);
}

void CellRows::text(std::string_view utf8)
{
    if (m_inValue && m_value.size() <= CellCharacters::byteLimit)
        m_value.append(utf8);
    else if (m_inCell)
        m_inline.text(utf8);
}

void CellRows::refuseAt(std::uint32_t column, const QString &why)
{
    const QString cell = cellName({std::max(static_cast<int>(m_row), 1), static_cast<int>(column) + 1});
    refuse({ErrorCode::BadInput, Ingest::tr("Sheet “%1”, cell %2: %3").arg(m_sheet.left(50), cell, why), {}});
}

void CellRows::startRow(const XmlAttributes &attributes)
{
    const int following = static_cast<int>(m_row) + 1;
    const int row = attributes("r").empty() ? following : attributes.number("r", 0);
    if (row < following || row > SheetLimits().rows)
        return refuseAt(0, Ingest::tr("the row after this one is out of order, or beyond the end of a sheet."));
    m_row = static_cast<std::uint32_t>(row);
    m_nextColumn = 0;
    m_firstCell = m_batch.cells.size();
}

/// Where a cell with this name stands, which may be left out; nothing where it may not stand there.
std::optional<std::uint32_t> CellRows::columnOf(std::string_view name)
{
    std::uint32_t column = m_nextColumn;
    if (!name.empty()) {
        const auto place = cellPlace(name);
        if (!place || place->row != static_cast<int>(m_row)) {
            refuseAt(column, Ingest::tr("the cell has the name of another row, or none."));
            return std::nullopt;
        }
        column = static_cast<std::uint32_t>(place->column) - 1;
    }
    if (column >= m_nextColumn && column < static_cast<std::uint32_t>(SheetLimits().columns))
        return column;
    refuseAt(column, Ingest::tr("the cell is out of order, or beyond the end of a sheet."));
    return std::nullopt;
}

void CellRows::startCell(const XmlAttributes &attributes)
{
    if (m_row == 0 || m_inCell)
        return refuseAt(m_nextColumn, Ingest::tr("it belongs to no row."));
    std::string_view name;
    std::size_t style = 0;
    m_type.clear();
    attributes.each([&](std::string_view attribute, std::string_view value) {
        if (attribute == "r")
            name = value;
        else if (attribute == "t")
            m_type = value;
        else if (attribute == "s")
            std::from_chars(value.data(), value.data() + value.size(), style);
    });
    const std::optional<std::uint32_t> column = columnOf(name);
    if (!column)
        return;
    m_nextColumn = *column + 1;
    m_cell = {};
    m_cell.column = *column;
    m_isDate = style < m_context.dateStyles.size() && m_context.dateStyles[style];
    m_value.clear();
    m_inline.clear();
    m_hasFormula = false;
    m_inCell = true;
}

void CellRows::endCell()
{
    m_inCell = false;
    Cell cell = m_cell;
    if (m_value.size() > CellCharacters::byteLimit || m_inline.tooLong())
        return refuseAt(cell.column, Ingest::tr("it holds more text than a cell can."));
    if (m_type == "s" && !m_value.empty())
        return takeShared(cell);
    const std::string_view text = valueOf(cell);
    if (!text.empty())
        keep(cell, text);
}

/// The text of any but a shared one, and what it is.
std::string_view CellRows::valueOf(Cell &cell)
{
    using enum DumpCell::Kind;
    if (m_value.empty() && m_hasFormula && m_type != "str") {
        cell.kind = Bad; // programs that do not compute write no result
        return "=";
    }
    if (m_type == "inlineStr" || (m_value.empty() && !m_inline.isEmpty()))
        return m_inline.characters();
    if (m_type == "str") {
        undoCellEscapes(m_value);
        return m_value;
    }
    if (m_type == "d") // a date in ISO 8601 is a text like any other
        return trimmed(m_value);
    const bool isNumber = m_type.empty() || m_type == "n";
    cell.kind = !isNumber ? Bad : m_isDate ? Date : Number;
    return trimmed(m_value);
}

void CellRows::takeShared(Cell cell)
{
    std::size_t index = 0;
    const std::string_view digits = trimmed(m_value);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    const bool isIndex = error == std::errc() && end == digits.data() + digits.size();
    const auto text = isIndex ? m_context.texts.at(index) : std::nullopt;
    if (!text)
        return refuseAt(cell.column, Ingest::tr("its text is missing in the file."));
    if (text->empty())
        return;
    cell.shared = text->data();
    cell.length = static_cast<std::uint32_t>(text->size());
    m_batch.cells.push_back(cell);
}

void CellRows::keep(Cell cell, std::string_view text)
{
    if (m_batch.texts.size() - m_firstText + text.size() > recordSizeLimit)
        return refuseAt(cell.column, Ingest::tr("up to here the row holds more than 1 MiB."));
    cell.begin = static_cast<std::uint32_t>(m_batch.texts.size());
    cell.length = static_cast<std::uint32_t>(text.size());
    m_batch.texts.append(text);
    m_batch.cells.push_back(cell);
}

void CellRows::endRow()
{
    const std::size_t count = m_batch.cells.size() - m_firstCell;
    if (count > 0)
        m_batch.rows.push_back({m_row, m_firstCell, count});
    m_firstCell = m_batch.cells.size();
    m_firstText = m_batch.texts.size();
}

RowBatch CellRows::takeFinished()
{
    RowBatch begun;
    begun.cells.assign(m_batch.cells.begin() + static_cast<std::ptrdiff_t>(m_firstCell), m_batch.cells.end());
    begun.texts = m_batch.texts.substr(m_firstText);
    for (Cell &cell : begun.cells) {
        if (cell.shared == nullptr)
            cell.begin -= static_cast<std::uint32_t>(m_firstText);
    }
    m_batch.cells.resize(m_firstCell);
    m_batch.texts.resize(m_firstText);
    m_firstCell = 0;
    m_firstText = 0;
    return std::exchange(m_batch, std::move(begun));
}

} // namespace hoithi
