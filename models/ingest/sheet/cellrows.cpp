// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/cellrows.h"

#include "containers/spreadsheet.h"
#include "ingest/ingesttexts.h"
#include "ingest/textwindow.h"

#include <algorithm>
#include <array>
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
        return startRow(attributes("r"));
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
        endCell(m_value, m_inline.stored());
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

PlainXml::Outcome CellRows::takeWhole(std::string_view xml, std::size_t &size)
{
    const PlainXml::Outcome outcome = m_plainRow.read(xml);
    size = m_plainRow.size();
    if (outcome == PlainXml::Outcome::Read)
        take(m_plainRow);
    return outcome;
}

void CellRows::take(const PlainRow &row)
{
    startRow(row.number());
    for (const PlainRow::Cell &cell : row.cells())
        take(cell);
    if (!error())
        endRow();
}

void CellRows::take(const PlainRow::Cell &cell)
{
    if (!error())
        startCell({cell.name, cell.type, cell.style});
    if (error())
        return;
    m_hasFormula = cell.hasFormula;
    endCell(cell.value.text(m_value), cell.text.text(m_inlineText));
}

void CellRows::startRow(std::string_view number)
{
    const int following = static_cast<int>(m_row) + 1;
    int row = following;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), row);
    const bool isNumber = error == std::errc() && end == number.data() + number.size();
    if (!(number.empty() || isNumber) || row < following || row > SheetLimits().rows)
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
    CellStart start;
    attributes.each([&start](std::string_view attribute, std::string_view value) {
        if (attribute == "r")
            start.name = value;
        else if (attribute == "t")
            start.type = value;
        else if (attribute == "s")
            start.style = value;
    });
    startCell(start);
}

CellRows::Type CellRows::typeOf(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Type>, 6> types{{{"s", Type::Shared},
                                                                             {"inlineStr", Type::Inline},
                                                                             {"n", Type::Number},
                                                                             {"", Type::Number},
                                                                             {"str", Type::FormulaText},
                                                                             {"d", Type::IsoDate}}};
    const auto known = std::ranges::find(types, name, &std::pair<std::string_view, Type>::first);
    return known == types.end() ? Type::Other : known->second;
}

void CellRows::startCell(const CellStart &start)
{
    if (m_row == 0 || m_inCell)
        return refuseAt(m_nextColumn, Ingest::tr("it belongs to no row."));
    const std::optional<std::uint32_t> column = columnOf(start.name);
    if (!column)
        return;
    std::size_t style = 0;
    std::from_chars(start.style.data(), start.style.data() + start.style.size(), style);
    m_nextColumn = *column + 1;
    m_cell = {};
    m_cell.column = *column;
    m_type = typeOf(start.type);
    m_isDate = style < m_context.dateStyles.size() && m_context.dateStyles[style];
    m_value.clear();
    m_inline.clear();
    m_hasFormula = false;
    m_inCell = true;
}

void CellRows::endCell(std::string_view value, std::string_view inlineText)
{
    m_inCell = false;
    Cell cell = m_cell;
    if (std::max(value.size(), inlineText.size()) > CellCharacters::byteLimit)
        return refuseAt(cell.column, Ingest::tr("it holds more text than a cell can."));
    if (m_type == Type::Shared && !value.empty())
        return takeShared(cell, value);
    const std::string_view text = textOf(cell, value, inlineText);
    if (!text.empty())
        keep(cell, text);
}

/// The text of any but a shared one, and what it is.
std::string_view CellRows::textOf(Cell &cell, std::string_view value, std::string_view inlineText)
{
    using enum DumpCell::Kind;
    if (value.empty() && m_hasFormula && m_type != Type::FormulaText) {
        cell.kind = Bad; // programs that do not compute write no result
        return "=";
    }
    if (m_type == Type::Inline || (value.empty() && !inlineText.empty()))
        return plainText(inlineText, m_plain);
    if (m_type == Type::FormulaText)
        return plainText(value, m_plain);
    if (m_type == Type::IsoDate) // a date in ISO 8601 is a text like any other
        return trimmed(value);
    cell.kind = m_type != Type::Number ? Bad : m_isDate ? Date : Number;
    return trimmed(value);
}

void CellRows::takeShared(Cell cell, std::string_view number)
{
    std::size_t index = 0;
    const std::string_view digits = trimmed(number);
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
    begun.rows.reserve(m_batch.rows.size()); // the next piece holds about as much
    begun.cells.reserve(m_batch.cells.size());
    begun.texts.reserve(m_batch.texts.size());
    begun.cells.assign(m_batch.cells.begin() + static_cast<std::ptrdiff_t>(m_firstCell), m_batch.cells.end());
    begun.texts.assign(m_batch.texts, m_firstText);
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
