// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/sheetrows.h"

#include "containers/containertexts.h"
#include "containers/numberformat.h"

#include <algorithm>
#include <charconv>

namespace hoithi {

namespace {

std::optional<CellRange> cellRange(std::string_view name)
{
    const std::size_t colon = name.find(':');
    const auto first = cellPlace(name.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : cellPlace(name.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return CellRange{*first, *last};
}

} // namespace

void SheetRows::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inCell && name != "v" && name != "f")
        m_inline.start(name, attributes);
    m_inValue = m_inCell && name == "v";
    m_inFormula = m_inCell && name == "f";
    if (m_inFormula)
        m_formula = "=";
    if (name == "row")
        startRow(attributes);
    else if (name == "c")
        startCell(attributes);
    else if (name == "mergeCell")
        addMerged(attributes("ref"));
}

void SheetRows::end(std::string_view name)
{
    m_inValue = false;
    m_inFormula = false;
    m_inline.end(name);
    if (name == "c" && m_inCell)
        endCell();
    else if (name == "row")
        endRow();
}

void SheetRows::text(std::string_view utf8)
{
    if (m_inValue)
        m_value.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    else if (m_inFormula)
        m_formula.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    else if (m_inCell)
        m_inline.text(utf8);
}

void SheetRows::refuseAt(CellPlace place, const QString &why)
{
    refuse({ErrorCode::BadInput,
            Containers::tr("Sheet “%1”, cell %2: %3").arg(m_sheet.left(50), cellName(place), why),
            {}});
}

void SheetRows::startRow(const XmlAttributes &attributes)
{
    const int row = attributes("r").empty() ? m_row + 1 : attributes.number("r", 0);
    if (row <= m_row || row > m_context.limits.rows)
        return refuseAt({std::max(m_row, 1), 1},
                        Containers::tr("the row after this one is out of order, or beyond the end of a sheet."));
    m_row = row;
    m_column = 0;
    if (attributes("hidden") == "1" || attributes("hidden") == "true")
        m_hidden.push_back(row);
}

void SheetRows::startCell(const XmlAttributes &attributes)
{
    if (m_row == 0)
        return refuseAt({1, 1}, Containers::tr("it belongs to no row."));
    CellPlace place{m_row, m_column + 1};
    if (const std::string_view name = attributes("r"); !name.empty()) {
        const auto named = cellPlace(name);
        if (!named || named->row != m_row)
            return refuseAt(place, Containers::tr("the cell has the name of another row, or none."));
        place = *named;
    }
    if (place.column <= m_column || place.column > m_context.limits.columns)
        return refuseAt(place, Containers::tr("the cell is out of order, or beyond the end of a sheet."));
    m_column = place.column;
    m_cell = {};
    m_cell.place = place;
    m_type = attributes("t");
    m_style = attributes.number("s", -1);
    m_cell.hasImage = !attributes("vm").empty() && m_type == "e";
    m_value.clear();
    m_formula.clear();
    m_inCell = true;
}

void SheetRows::endCell()
{
    m_inCell = false;
    const SharedText own = m_inline.take();
    if (m_style >= 0 && static_cast<std::size_t>(m_style) < m_context.styles.size()) {
        m_cell.fill = m_context.styles[static_cast<std::size_t>(m_style)].fill;
        takeFont(m_context.styles[static_cast<std::size_t>(m_style)].font);
    }
    // A text may be an empty result, a number has at least a digit.
    if (!m_formula.isEmpty() && m_value.isEmpty() && m_type != "str")
        takeFormula();
    else if (m_type == "s")
        takeShared();
    else if (m_type == "inlineStr" || (m_value.isEmpty() && !own.text.isEmpty()))
        takeText(own);
    else if (m_type == "str" || m_type == "d")
        m_cell.text = unescapedCellText(QString::fromUtf8(m_value));
    else
        takeNumber();
    hold();
}

void SheetRows::takeText(const SharedText &text)
{
    m_cell.text = text.text;
    m_cell.hasScript = text.hasScript;
    if (text.font)
        takeFont(*text.font);
}

void SheetRows::takeFont(const CellFont &font)
{
    m_cell.bold = font.bold;
    m_cell.underlined = font.underlined;
    m_cell.colour = font.colour;
}

void SheetRows::takeShared()
{
    std::size_t index = 0;
    const QByteArray digits = m_value.trimmed();
    const auto [end, error] = std::from_chars(digits.constData(), digits.constData() + digits.size(), index);
    if (digits.isEmpty())
        return;
    if (error != std::errc() || end != digits.constData() + digits.size() || index >= m_context.texts.size())
        return refuseAt(m_cell.place, Containers::tr("its text is missing in the file."));
    takeText(m_context.texts[index]);
}

/// Programs that do not compute write no result.
void SheetRows::takeFormula()
{
    m_cell.isText = false;
    m_cell.isError = true;
    m_cell.text = QString::fromUtf8(m_formula);
}

void SheetRows::takeNumber()
{
    m_cell.isText = false;
    m_cell.text = QString::fromUtf8(m_value).trimmed();
    m_cell.isError = m_type == "e";
    if (m_type == "b") {
        m_cell.text = m_cell.text == QLatin1String("0") ? QStringLiteral("FALSE") : QStringLiteral("TRUE");
    } else if (m_context.shown && !m_cell.isError && !m_cell.text.isEmpty()) {
        const bool styled = m_style >= 0 && static_cast<std::size_t>(m_style) < m_context.styles.size();
        const QString format = styled ? m_context.styles[static_cast<std::size_t>(m_style)].numberFormat : QString();
        const ShownNumber shown = shownNumber(m_cell.text, format, m_context.since1904);
        m_cell.text = shown.text;
        m_cell.approximate = !shown.certain;
    }
}

void SheetRows::hold()
{
    m_characters += m_cell.text.size();
    if (m_cell.text.size() > m_context.limits.cellCharacters)
        return refuseAt(m_cell.place, Containers::tr("it holds more than %1 characters, which no cell can.")
                                          .arg(m_context.limits.cellCharacters));
    if (m_characters > m_context.limits.characters)
        return refuseAt(m_cell.place, Containers::tr("up to here the sheet holds more text than is read."));
    if (!m_cell.text.isEmpty())
        m_cells.push_back(std::move(m_cell));
}

void SheetRows::endRow()
{
    if (m_cells.empty())
        return;
    const auto taken = m_take(m_row, m_cells);
    m_cells.clear();
    if (!taken)
        refuse(taken.error());
}

void SheetRows::addMerged(std::string_view reference)
{
    constexpr std::size_t most = 200'000;
    const auto range = cellRange(reference);
    if (range && m_merged.size() < most)
        m_merged.push_back(*range);
}

} // namespace hoithi
